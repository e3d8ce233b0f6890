import { decide } from "../decide/decide.ts";
import { lacksQuantifier } from "../language/operators.ts";
import type {
  AccessRequest,
  Condition,
  NamedPolicy,
  PatternElement,
  Principal,
  PrincipalElement,
  Statement,
} from "../model.ts";
import { coverageOf } from "./coverage.ts";
import type { Statements } from "./direction.ts";
import type { Guard, ResourcePattern } from "./guard.ts";
import { idsIn } from "./principals.ts";
import { isUnreadable } from "./unreadable.ts";

/**
 * Whether one side allows a request and the other does not, however AWS reads what it leaves open: `decide` reads whom
 * NotPrincipal leaves out, or a value of no known form, as well as it can, and may come to its answer by a statement that
 * the search had nothing to do with.
 */
export const isCertain = (gainer: Statements, loser: Statements, request: AccessRequest): boolean => {
  const guards = [...gainer.guards, ...loser.guards];
  const { principal, context } = request;
  const ids = guards.flatMap(({ statement }) => (statement.principals ? idsIn(statement.principals) : []));
  const isId = principal !== undefined && principal.type !== "anonymous" && ids.includes(principal.value);
  const keys = new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values.length]));
  const settle: Settle = (guard, holds) => settled(guard, { principal, isId, keys }, holds);
  if (guards.every((guard) => settle(guard, true) === guard.statement)) return true;
  return allows(gainer, request, settle, "Deny") && !allows(loser, request, settle, "Allow");
};

/** A statement whose open parts hold, or do not; undefined where it then says nothing about the request. */
type Settle = (guard: Guard, holds: boolean) => Statement | undefined;

/** Whether a side allows a request where the open statements of one effect hold, and those of the other do not. */
const allows = (
  { guards, hasBoundary }: Statements,
  request: AccessRequest,
  settle: Settle,
  favoured: Statement["effect"],
): boolean => {
  const policiesOf = (layer: Guard["layer"]): readonly NamedPolicy[] =>
    (["2012-10-17", "2008-10-17"] as const).map((version) => ({
      name: layer,
      policy: {
        version,
        statements: guards
          .filter((guard) => guard.layer === layer && guard.version === version)
          .flatMap((guard) => settle(guard, guard.statement.effect === favoured) ?? []),
      },
    }));
  const kind = request.principal ? "resource" : "identity";
  const isAllowed = (layer: Guard["layer"]): boolean =>
    decide({ kind, policies: policiesOf(layer) }, request).decision === "allowed";
  return isAllowed("grant") && (!hasBoundary || isAllowed("boundary"));
};

interface Asked {
  readonly principal: Principal | undefined;
  /** Whether the principal is an id, which does not say of which account it is. */
  readonly isId: boolean;
  /** How many values each key has, by its name in lower case. */
  readonly keys: ReadonlyMap<string, number>;
}

/** The statement itself where nothing in it is open to a request. */
const settled = (
  { statement, version, resources }: Guard,
  { principal, isId, keys }: Asked,
  holds: boolean,
): Statement | undefined => {
  const { principals, conditions } = statement;
  const isOpenTo = principals && principal && coverageOf(principals, principal, isId) === undefined;
  const isOpenCondition = (one: Condition): boolean => {
    const count = keys.get(one.key.toLowerCase()) ?? 0;
    return (
      (count > 1 && lacksQuantifier(one)) || ((count > 0 || one.operator === "Null") && isUnreadable(one, version))
    );
  };
  const known = conditions.filter((one) => !isOpenCondition(one));
  const hasOpen = isOpenTo === true || known.length < conditions.length;
  const element = statement.resources && settledResources(statement.resources, resources, holds);
  if (hasOpen && !holds) return undefined;
  if (!hasOpen && element === statement.resources) return statement;
  return {
    ...statement,
    ...(isOpenTo && { principals: EVERYBODY }),
    ...(element && { resources: element }),
    conditions: known,
  };
};

const EVERYBODY: PrincipalElement = { negated: false, principals: [{ type: "*" }] };

/** A statement without any pattern is about nothing; NotResource that leaves nothing out is about everything. */
const settledResources = (
  element: PatternElement,
  resources: readonly ResourcePattern[],
  holds: boolean,
): PatternElement => {
  const isOpen = ({ isForeign, isUnreplaced }: ResourcePattern): boolean => isForeign || isUnreplaced;
  if (!resources.some(isOpen)) return element;
  const matching = resources.flatMap((one) =>
    isOpen(one) ? (holds === element.negated ? [] : widest(one)) : one.text,
  );
  return element.negated && matching.length === 0
    ? { negated: false, patterns: ["*"] }
    : { negated: element.negated, patterns: matching };
};

/** All that a pattern could match. */
const widest = ({ isForeign, parts }: ResourcePattern): string =>
  isForeign
    ? "*"
    : parts
        .map((part) => (part.kind === "variable" ? "*" : part.kind === "escape" ? `\${${part.text}}` : part.text))
        .join("");
