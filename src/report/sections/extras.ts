import type { Review } from "../../review/model.ts";
import { type Block, code, heading, line, text } from "../blocks.ts";
import type { DeploymentReport } from "../context.ts";
import { buildGraph } from "../graph/build.ts";
import { handOverBlocks } from "../hand-over.ts";
import { nextStepBlocks } from "../next-step.ts";
import { planText } from "../plan-text.ts";
import type { Reading } from "../words/reading.ts";

/** The configuration's overrides, which set what the program would set otherwise. */
export const overrideBlocks = ({ overrides = [] }: DeploymentReport): readonly Block[] => {
  if (overrides.length === 0) return [];
  return [
    heading(4, line`Overrides in force`),
    {
      kind: "table",
      head: [line`Resource`, line`Argument`, line`Value`],
      rows: overrides.map(({ resource, argument, value }) => [[code(resource)], [code(argument)], [code(value)]]),
    },
  ];
};

/** What adopting takes over: objects that exist already, with what the plan changes on them. */
export const adoptedBlocks = ({ changes }: Review): readonly Block[] => {
  const adopted = changes.filter(({ importingId }) => importingId !== undefined);
  if (adopted.length === 0) return [];
  return [
    heading(4, line`Adopted`),
    {
      kind: "list",
      items: adopted.map(({ address, importingId = "", action, attributes }) => {
        const changed = attributes.map(({ attribute }) => line` ${attribute}`);
        const what =
          action === "no-op"
            ? text("as it is")
            : line`and changed${changed.length === 0 ? [] : line`:${changed.flat()}`}`;
        return line`${importingId} becomes ${address}, ${what}`;
      }),
    },
  ];
};

/** The picture, if there is anything to draw that a person can read. */
export const pictureBlocks = (review: Review, { parts }: DeploymentReport): readonly Block[] => {
  const graph = buildGraph(review, parts);
  return graph === undefined ? [] : [heading(4, line`Picture`), { kind: "graph", graph }];
};

/** The policy for another team, under a heading. */
export const handOverSection = ({ handOver }: DeploymentReport): readonly Block[] =>
  handOver === undefined ? [] : [heading(4, line`For the owner of the workspace role`), ...handOverBlocks(handOver)];

/** What to do next, under a heading. */
export const nextStepSection = ({ nextStep }: DeploymentReport): readonly Block[] =>
  nextStep === undefined ? [] : [heading(4, line`Next step`), ...nextStepBlocks(nextStep)];

/** Every attribute that changes, folded. */
export const planTextBlocks = ({ changes }: Review, reading: Reading): readonly Block[] =>
  changes.length === 0
    ? []
    : [
        {
          kind: "fold",
          summary: line`${text(reading.changes)}, attribute by attribute`,
          blocks: [{ kind: "code", language: "text", text: planText(changes) }],
        },
      ];
