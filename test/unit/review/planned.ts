import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { PrincipalReview, Review } from "../../../src/review/model.ts";
import type { Json } from "../../../src/terraform/json.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";
import { review } from "./world.ts";

export type Values = Readonly<Record<string, Json>>;

/** One resource of a plan that is not ours, as terraform shows it. */
export interface Planned {
  readonly address: string;
  readonly before?: Values;
  readonly after?: Values;
  readonly unknown?: Values;
  /** Marks of both sides. */
  readonly sensitive?: Values;
  /** Where it is not what the sides say: made, updated, left as it is or destroyed. */
  readonly actions?: readonly string[];
  readonly deposed?: string;
  /** The key of its provider's configuration. */
  readonly provider?: string;
  readonly expressions?: Values;
}

/** Something that is there and stays as it is. */
export const resting = (address: string, values: Values, parts: Partial<Planned> = {}): Planned => ({
  address,
  before: values,
  after: values,
  ...parts,
});

const actionsOf = ({ actions, before, after }: Planned): readonly string[] => {
  if (actions !== undefined) return actions;
  if (before === undefined) return ["create"];
  if (after === undefined) return ["delete"];
  return before === after ? ["no-op"] : ["update"];
};

const keyOf = (address: string) => {
  const [type = "", name = ""] = address.split(".");
  return { address, mode: "managed", type, name };
};

/**
 * The review of such a plan; `providers` are the expressions of the configurations of hashicorp/aws, by their keys, and
 * `variables` the values of the root module's, which are null by default.
 */
export const reviewOf = (
  resources: readonly Planned[],
  providers: Readonly<Record<string, Values>> = { aws: {} },
  named: Readonly<Record<string, string>> = { name: "aws" },
  variables: Values = {},
): Review => {
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value }])),
    resource_changes: resources.map((planned) => {
      const { address, before = null, after = null, unknown = {}, sensitive = {}, deposed } = planned;
      const marks = { after_unknown: unknown, before_sensitive: sensitive, after_sensitive: sensitive };
      const change = { actions: actionsOf(planned), before, after, ...marks };
      return { ...keyOf(address), ...(deposed !== undefined && { deposed }), change };
    }),
    configuration: {
      provider_config: Object.fromEntries(
        Object.entries(providers).map(([key, expressions]) => [key, { ...named, expressions }]),
      ),
      root_module: {
        variables: Object.fromEntries(Object.keys(variables).map((name) => [name, { default: null }])),
        resources: resources
          .filter(({ after, deposed }) => after !== undefined && deposed === undefined)
          .map(({ address, after, unknown, provider = "aws", expressions }) => ({
            ...keyOf(address),
            provider_config_key: provider,
            expressions:
              expressions ?? Object.fromEntries(Object.keys({ ...after, ...unknown }).map((key) => [key, {}])),
          })),
      },
    },
  });
  return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan);
};

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
