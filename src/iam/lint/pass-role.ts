import type { Statement } from "../model.ts";
import type { Subject } from "./model.ts";
import { requiresKey } from "./pins.ts";
import { isFullAccess, isOnKey } from "./statements.ts";

const PASS_ROLE = "iam:PassRole";

/** A statement that allows iam:PassRole. */
export interface PassRoleStatement {
  readonly statement: Statement;
  /** The values of iam:PassedToService, or `any` where the condition does not narrow it down. */
  readonly services: readonly string[] | "any";
  readonly anyRole: boolean;
}

/**
 * The statements that allow iam:PassRole, without those that allow everything, about which another rule speaks, and those
 * on resources of which none is a role.
 */
export const passRoleStatements = (subject: Subject): readonly PassRoleStatement[] =>
  subject.policy.statements
    .filter((statement) => statement.effect === "Allow" && !isFullAccess(statement))
    .filter((statement) => subject.actions.covers(statement.actions, PASS_ROLE) && isOnRoles(statement, subject))
    .map((statement) => ({
      statement,
      services: passedToServices(statement),
      anyRole: isOnAnyRole(statement, subject),
    }));

/** Which services a statement lets a role be passed to, as patterns. */
export const passedToServices = ({ conditions }: Statement): readonly string[] | "any" => {
  const narrowing = conditions
    .filter((condition) => isOnKey(condition, ["iam:passedtoservice"]) && requiresKey(condition))
    .find(({ values }) => !values.some((value) => /^\*|^[*?]*$/.test(value)));
  return narrowing?.values ?? "any";
};

const isOnRoles = ({ resources: element }: Statement, { catalogue, resources }: Subject): boolean => {
  const passRole = catalogue.action(PASS_ROLE);
  if (element === undefined || element.negated || passRole === undefined) return true;
  return element.patterns.some((pattern) => resources.fits(pattern, passRole));
};

const isOnAnyRole = ({ resources: element }: Statement, { catalogue, resources }: Subject): boolean => {
  const passRole = catalogue.action(PASS_ROLE);
  if (element === undefined || passRole === undefined) return false;
  return element.negated || element.patterns.some((pattern) => resources.fitsAny(pattern, passRole));
};
