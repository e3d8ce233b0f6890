import type { AccessGroup } from "../../review/model.ts";
import { type Block, code, join, type Line, line, text } from "../blocks.ts";
import { levels } from "./access-items.ts";

/** Whether actions are too weighty to be only counted: those that change who may do what, and all of IAM and STS. */
export const isNamedInFull = ({ service, level }: AccessGroup): boolean =>
  level === "Permissions management" || service === "iam" || service === "sts";

/** Action groups as a table with a row for each access level: how many actions of which services, the weighty ones by name. */
export const countTable = (groups: readonly AccessGroup[], change: Line): Block => ({
  kind: "table",
  head: [line``, line`Access level`, line`How many actions of which service`],
  rows: levels.flatMap((level): readonly (readonly Line[])[] => {
    const ofLevel = groups.filter((group) => group.level === level);
    return ofLevel.length === 0 ? [] : [[change, line`${text(level)}`, join(ofLevel.map(groupWords), text(" · "))]];
  }),
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
