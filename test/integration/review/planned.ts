import type { PrincipalReview, Review } from "../../../src/review/model.ts";
import { type Planned, planOf, type Values } from "./plan-json.ts";
import { review } from "./reviewing.ts";

export type { Planned, Values } from "./plan-json.ts";

/** Something that is there and stays as it is. */
export const resting = (address: string, values: Values, parts: Partial<Planned> = {}): Planned => ({
  address,
  before: values,
  after: values,
  ...parts,
});

/** The review of such a plan; see `Surroundings`. */
export const reviewOf = (
  resources: readonly Planned[],
  providers?: Readonly<Record<string, Values>>,
  named?: Readonly<Record<string, string>>,
  variables?: Values,
): Review =>
  review(
    planOf(resources, { ...(providers && { providers }), ...(named && { named }), ...(variables && { variables }) }),
  );

/** `role app: broader`, of every principal. */
export const principalsIn = ({ principals }: Review): readonly string[] =>
  principals.map(({ type, name, relation }) => `${type} ${name}: ${relation}`);

/** The one principal of that name. */
export const principalIn = ({ principals }: Review, name: string): PrincipalReview => {
  const [found, ...others] = principals.filter((principal) => principal.name === name);
  if (found === undefined || others.length > 0) throw new Error(`${name} is not one principal of the plan.`);
  return found;
};

/** A policy document that allows some actions on everything. */
export const allowing = (...Action: readonly string[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*" }] });

export const administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
