import { oncePer } from "../../common/once.ts";
import type { CatalogueAction } from "../catalogue/model.ts";
import type { PatternElement, Policy, Severity, Statement } from "../model.ts";
import { ESCALATIONS, type Escalation } from "./escalations.ts";
import type { Facts } from "./facts.ts";
import { includes, tokenize } from "./glob.ts";
import { passedToServices } from "./pass-role.ts";
import type { ResourceFit } from "./resource-fit.ts";
import { coversEverything, isOnKey } from "./statements.ts";
import { neverHolds } from "./unsupported-keys.ts";

/** A path for which policies allow every step. */
export interface CompletedEscalation {
  readonly escalation: Escalation;
  /** A statement that allows its first step. */
  readonly statement: Statement;
  /** Whether some step is allowed on named resources only, or under a condition other than which service gets a role. */
  readonly bounded: boolean;
  /** Completed paths that need all of this one's steps and more. */
  readonly variants: readonly Escalation[];
}

/**
 * Gives the known paths that the policies of one principal complete together, by id, without those that only add steps
 * to another one. A step counts as allowed when a statement allows it, under no condition that its requests never meet, and
 * no unconditional Deny takes it back everywhere.
 */
export const completedEscalations = (policies: readonly Policy[], facts: Facts): readonly CompletedEscalation[] => {
  const statements = policies.flatMap((policy) => policy.statements);
  const allowingOf = oncePer((action: string) => findAllowing(action, statements, facts));
  const stepOf = oncePer((key: string) => {
    const [action = "", passedTo] = key.split(" ");
    return firstStep(allowingOf(action), passedTo);
  });
  const completed = ESCALATIONS.flatMap((escalation) => {
    const steps: Step[] = [];
    for (const action of escalation.actions) {
      const step = stepOf(action === "iam:PassRole" ? `${action} ${escalation.passedTo ?? ""}` : action);
      if (step === undefined) return [];
      steps.push(step);
    }
    const [first] = steps;
    if (first === undefined) return [];
    return [{ escalation, statement: first.statement, bounded: steps.some(({ bounded }) => bounded) }];
  });
  return completed
    .filter((one) => !completed.some((other) => addsSteps(one.escalation, other.escalation)))
    .map((one) => ({
      ...one,
      variants: completed.map((other) => other.escalation).filter((other) => addsSteps(other, one.escalation)),
    }));
};

/** How grave a completed path is. On named resources, or under conditions, it depends on what these are. */
export const severityOf = ({ escalation, bounded }: CompletedEscalation): Severity => {
  if (bounded) return "info";
  return escalation.kind === "self-escalation" ? "error" : "warning";
};

/** Whether `long` needs every step of `short` and more. */
const addsSteps = (long: Escalation, short: Escalation): boolean =>
  long.actions.length > short.actions.length && short.actions.every((action) => long.actions.includes(action));

interface Step {
  readonly statement: Statement;
  readonly bounded: boolean;
}

/** A statement that allows an action, on some or on all of its resources. */
interface Allowing {
  readonly statement: Statement;
  readonly reach: "some" | "all";
}

/** Which statements allow an action; none where a Deny takes it back everywhere. */
const findAllowing = (
  action: string,
  statements: readonly Statement[],
  { actions, catalogue, resources }: Facts,
): readonly Allowing[] => {
  const covering = statements.filter((statement) => actions.covers(statement.actions, action));
  const allowing = covering.filter(({ effect }) => effect === "Allow");
  if (allowing.length === 0 || covering.some(deniesEverywhere)) return [];
  // Only now: the catalogue decodes the whole service.
  const details = catalogue.action(action);
  if (details === undefined) return [];
  return allowing.flatMap((statement) => {
    if (statement.conditions.some((condition) => neverHolds(condition, details, catalogue))) return [];
    const reach = reachOf(statement.resources, details, resources);
    return reach === "none" ? [] : [{ statement, reach }];
  });
};

/** The statement that allows a step, an unbounded one before a bounded one. */
const firstStep = (allowing: readonly Allowing[], passedTo: string | undefined): Step | undefined => {
  const steps = allowing
    .filter(({ statement }) => passedTo === undefined || passes(statement, passedTo))
    .map(({ statement, reach }) => ({ statement, bounded: reach === "some" || isConditioned(statement) }));
  return steps.find(({ bounded }) => !bounded) ?? steps[0];
};

/** On how many of an action's resources a Resource element allows it, as far as names tell. */
const reachOf = (
  element: PatternElement | undefined,
  action: CatalogueAction,
  resources: ResourceFit,
): "none" | "some" | "all" => {
  if (element === undefined) return "all";
  const fitting = element.patterns.filter(
    (pattern) => resources.fits(pattern, action) && !(namesOneself(pattern) && takingOver.includes(action.id)),
  );
  const isAll = fitting.some((pattern) => resources.fitsAny(pattern, action));
  if (element.negated) return fitting.length === 0 ? "all" : isAll ? "none" : "some";
  if (fitting.length === 0) return "none";
  return isAll ? "all" : "some";
};

/** Whether a pattern means the user who asks: a user's name is unique in its account, whatever its path. */
const namesOneself = (pattern: string): boolean => /:user\/(?:[^$]*\/)?\$\{aws:username\}$/i.test(pattern);

/** Give what one signs in with as the user that they are for, so that for oneself they give nothing. */
const takingOver = ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"];

const deniesEverywhere = ({ effect, resources, conditions }: Statement): boolean =>
  effect === "Deny" && conditions.length === 0 && coversEverything(resources);

const passes = (statement: Statement, service: string): boolean => {
  const services = passedToServices(statement);
  return services === "any" || services.some((pattern) => includes(tokenize(pattern), service));
};

/** Which service a role is passed to bounds no other step: what asks for it of one never holds, or holds without it. */
const isConditioned = ({ conditions }: Statement): boolean =>
  conditions.some((condition) => !isOnKey(condition, ["iam:passedtoservice"]));
