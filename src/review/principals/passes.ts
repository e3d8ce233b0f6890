import { namesAction } from "../../iam/decide/statement.ts";
import type { Statement } from "../../iam/model.ts";
import { statementsOf } from "../documents/state.ts";
import type { SidePolicies } from "./model.ts";

/** The roles, as patterns, that a principal's policies let it pass to some service, on whatever conditions. */
export const passedRoles = ({ policies }: SidePolicies): readonly string[] => [
  ...new Set(statementsOf(policies).filter(allowsPass).flatMap(rolesIn)),
];

const allowsPass = ({ effect, actions }: Statement): boolean =>
  effect === "Allow" && namesAction(actions, "iam:PassRole");

/** All roles but some are taken for all. */
const rolesIn = ({ resources }: Statement): readonly string[] =>
  resources === undefined || resources.negated ? ["*"] : resources.patterns;
