import type { AccessGroup } from "../../review/model.ts";
import { type Block, code, join, type Line, line, text } from "../blocks.ts";
import { groupCounts, isAdministrative, levels, wholeServices } from "./access-groups.ts";

/** Whether actions are too weighty to be only counted: those that change who may do what, and all of IAM and STS. */
export const isNamedInFull = ({ service, level }: AccessGroup): boolean =>
  level === "Permissions management" || service === "iam" || service === "sts";

/** Above this many weighty actions beside an administrator's access these are only counted too. */
const namedBesideAll = 40;

/**
 * Action groups as a table with a row for each access level: how many actions of which services, the weighty ones by name.
 * Of an administrator's access one row tells all services of which it has every action.
 */
export const countTable = (groups: readonly AccessGroup[], change: Line): Block => ({
  kind: "table",
  head: [line``, line`Access level`, line`How many actions of which service`],
  rows: (isAdministrative(groups) ? administrativeRows(groups) : levelRows(groups)).map((cells) => [change, ...cells]),
});

type Cells = readonly [level: Line, actions: Line];

const administrativeRows = (groups: readonly AccessGroup[]): readonly Cells[] => {
  const { services, count } = wholeServices(groups);
  const rest = groups.filter(({ isWholeService }) => !isWholeService);
  const weighty = rest.filter(isNamedInFull).flatMap(({ actions }) => actions).length;
  return [
    [line`every level`, line`every action of ${services.length} services (${count})`],
    ...(weighty > namedBesideAll ? [[line`beside these`, groupCounts(rest)] as const] : levelRows(rest)),
  ];
};

const levelRows = (groups: readonly AccessGroup[]): readonly Cells[] =>
  levels.flatMap((level): readonly Cells[] => {
    const ofLevel = groups.filter((group) => group.level === level);
    return ofLevel.length === 0 ? [] : [[line`${text(level)}`, join(ofLevel.map(groupWords), text(" · "))]];
  });

const groupWords = (group: AccessGroup): Line => {
  const { service, actions, isWholeService } = group;
  if (isNamedInFull(group)) {
    return join(
      actions.map((action) => [code(action)]),
      text(" "),
    );
  }
  return line`${service} ${actions.length}${isWholeService ? text(" (with its other levels every action)") : []}`;
};
