import type { PatternElement, Statement } from "../model.ts";
import type { Subject } from "./model.ts";
import { isUnbounded } from "./resource-bounds.ts";
import { isFullAccess, isOnKey, pinsKey } from "./statements.ts";

/** A statement that allows iam:PassRole. */
export interface PassRoleStatement {
  readonly statement: Statement;
  /** The values of iam:PassedToService, or `any` where the condition does not narrow it down. */
  readonly services: readonly string[] | "any";
  readonly anyRole: boolean;
}

/** The statements that allow iam:PassRole, without those that allow everything, about which another rule speaks. */
export const passRoleStatements = ({ policy, actions }: Subject): readonly PassRoleStatement[] =>
  policy.statements
    .filter((statement) => statement.effect === "Allow" && !isFullAccess(statement))
    .filter((statement) => actions.covers(statement.actions, "iam:PassRole"))
    .map((statement) => ({
      statement,
      services: passedToServices(statement),
      anyRole: everyRole(statement.resources),
    }));

/** Which services a statement lets a role be passed to, as patterns. */
export const passedToServices = ({ conditions }: Statement): readonly string[] | "any" => {
  const pinned = conditions.find((condition) => isOnKey(condition, ["iam:passedtoservice"]) && pinsKey(condition));
  return pinned && !pinned.values.some((value) => value.startsWith("*")) ? pinned.values : "any";
};

const everyRole = (resources: PatternElement | undefined): boolean =>
  resources !== undefined && (resources.negated || resources.patterns.some(isUnbounded));
