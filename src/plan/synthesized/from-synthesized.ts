import type { Json } from "../../common/json.ts";
import { buildPlan } from "../build-plan.ts";
import type { RebuildRequest } from "../context.ts";
import type { ChangeAction, DocumentState, Plan } from "../model.ts";
import { createPlaceholders } from "../placeholders.ts";
import { nameAttributes, type PrincipalNames } from "../principals/holders.ts";
import { isChanged } from "../raw/attributes.ts";
import { readConfiguration } from "../raw/configuration.ts";
import { memberOf, type RawChange, type RawSide } from "../raw/raw-change.ts";
import { readReferences } from "../raw/references.ts";
import { replacedBy, withTriggered } from "./preview-actions.ts";
import { fillTemplate, sideOf } from "./resolve-expressions.ts";
import { parseSynthesized, type Synthesized } from "./synthesized.ts";

/** A provider of the synthesized configurations, by its local name. */
export type Provider = "aws" | "databricks";

/**
 * Gives what a change of the configuration will change, as far as the two synthesized configurations tell: nothing of
 * what exists is known. `before` or `after` is absent where the deployment is not there on that side. What is imported
 * counts as updated, from something unknown. All of a provider that has `moved`, which now looks into another AWS account
 * or workspace, is made anew.
 */
export const planFromSynthesized = (
  before: string | undefined,
  after: string | undefined,
  { moved = [] }: { readonly moved?: readonly Provider[] } = {},
): Plan => {
  const inState = parseSynthesized(before);
  const was = without(moved, inState);
  const is = importingWhatIsNotIn(inState, parseSynthesized(after));
  const changes = rawChanges(was, is);
  const references = readReferences(changes, readConfiguration(undefined));
  const names = new Map([...principalNames(was), ...principalNames(is)]);
  return {
    origin: { kind: "preview" },
    ...buildPlan(changes, references, rebuild, names),
    existingRoles: [],
    managedPolicies: [],
    deferred: [],
    actions: [],
    provisioners: [],
    programs: [],
    complete: true,
  };
};

/** What a provider does not find where it looks now is no longer in the state. */
const without = (providers: readonly Provider[], synthesized: Synthesized): Synthesized => ({
  ...synthesized,
  resources: new Map(
    [...synthesized.resources].filter(([, { type }]) => !providers.some((name) => type.startsWith(`${name}_`))),
  ),
});

/** Terraform imports to no address that is in the state, whether it finds there what the state names or not. */
const importingWhatIsNotIn = ({ resources }: Synthesized, { imports, moves, ...rest }: Synthesized): Synthesized => ({
  ...rest,
  moves,
  imports: new Map([...imports].filter(([to]) => !resources.has(to) && !resources.has(moves.get(to) ?? ""))),
});

/** By the addresses of the data sources that look the principals up. */
const principalNames = ({ data }: Synthesized): PrincipalNames =>
  new Map(
    Object.entries(nameAttributes).flatMap(([type, attribute]) =>
      Object.entries(data[type] ?? {}).flatMap(([name, { [attribute]: text }]) =>
        typeof text === "string" ? [[`data.${type}.${name}`, fillTemplate(text, () => "")] as const] : [],
      ),
    ),
  );

const rawChanges = (before: Synthesized, after: Synthesized): readonly RawChange[] => {
  const addresses = [...new Set([...before.resources.keys(), ...after.resources.keys()])].filter(
    (address) => after.resources.has(address) || ![...after.moves.values()].includes(address),
  );
  const plain = new Map(addresses.map((address) => [address, plainChange(address, before, after)]));
  const actions = withTriggered(
    new Map([...plain].map(([address, { action }]) => [address, action])),
    after,
    (address, attribute) => isChangedIn(plain.get(address), attribute),
  );
  return [...plain.values()].map((change) => withAction(change, actions.get(change.address) ?? change.action, after));
};

const isChangedIn = (change: RawChange | undefined, attribute: string): boolean =>
  change !== undefined && isChanged(change, attribute);

/** The change of one resource, before others that are replaced take it with them. */
const plainChange = (address: string, before: Synthesized, after: Synthesized): RawChange => {
  const previousAddress = after.moves.get(address);
  const was = before.resources.get(address) ?? before.resources.get(previousAddress ?? "");
  const is = after.resources.get(address);
  const resource = is ?? was;
  if (resource === undefined) throw new Error(`${address} is in neither configuration`);
  const importingId = after.imports.get(address);
  const isForgotten = is === undefined && after.forgotten.has(address);
  const isSide = is && sideOf(is, after);
  const beforeSide = importingId === undefined || isSide === undefined ? was && sideOf(was, before) : imported(isSide);
  const afterSide = isForgotten ? beforeSide : isSide;
  const change: RawChange = {
    address,
    module: "",
    type: resource.type,
    name: resource.name,
    providerName: resource.type.split("_")[0] ?? "",
    action: isForgotten ? "forget" : "no-op",
    replacedBy: new Set(),
    expressions: expressionsOf({ ...was?.values, ...is?.values }),
    ...(importingId === undefined ? {} : { importingId }),
    ...(previousAddress === undefined || before.resources.has(address) ? {} : { previousAddress }),
    ...(beforeSide === undefined ? {} : { before: beforeSide }),
    ...(afterSide === undefined ? {} : { after: afterSide }),
  };
  return isForgotten ? change : { ...change, ...actionOf(change) };
};

/** The arguments that the id of an import names. */
const identifying = ["name", "role", "policy_arn", "instance_profile_arn"];

/** An object that a preview does not look at: only what its id says of it is known. */
const imported = ({ values }: RawSide): RawSide => {
  const [known, unknown] = [true, false].map((isKnown) =>
    Object.entries(values).filter(([attribute]) => identifying.includes(attribute) === isKnown),
  );
  return {
    values: Object.fromEntries(known ?? []),
    unknown: Object.fromEntries((unknown ?? []).map(([attribute]) => [attribute, true])),
    sensitive: false,
  };
};

const actionOf = (change: RawChange): Pick<RawChange, "action" | "replacedBy"> => {
  const { before, after, type, importingId } = change;
  if (before === undefined) return { action: "create", replacedBy: new Set() };
  if (after === undefined) return { action: "destroy", replacedBy: new Set() };
  if (importingId !== undefined) return { action: "update", replacedBy: new Set() };
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  const changed = [...names].filter((attribute) => isChanged(change, attribute));
  const forcing = replacedBy(type, changed);
  if (forcing.length > 0) return { action: "replace", replacedBy: new Set(forcing) };
  return { action: changed.length > 0 ? "update" : "no-op", replacedBy: new Set() };
};

const withAction = (change: RawChange, action: ChangeAction, after: Synthesized): RawChange => {
  if (action !== "replace") return { ...change, action };
  const createsFirst = after.resources.get(change.address)?.createBeforeDestroy === true;
  return { ...change, action, replaceOrder: createsFirst ? "create-before-destroy" : "destroy-before-create" };
};

/** The references of each argument, in the form in which Terraform's plan has them. */
const expressionsOf = (values: { readonly [key: string]: Json }): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { references: referencesIn(value) }]));

const referencesIn = (value: Json): readonly string[] => {
  const references: string[] = [];
  fillTemplate(JSON.stringify(value), (expression) => {
    references.push(expression.trim());
    return "";
  });
  return references;
};

/** A document with expressions in it that lead to no literal: they stay in it as they are written. */
const rebuild = ({ change, side, path, kind }: RebuildRequest): DocumentState => {
  let text: Json | undefined = change[side]?.values;
  for (const key of path) text = memberOf(text, key);
  if (typeof text !== "string") return { state: "unknown", reason: "A preview does not read what exists." };
  const placeholders = createPlaceholders();
  const parsed = placeholders.parse(fillTemplate(text, placeholders.standIn), kind);
  if (!parsed.ok) return { state: "unknown", reason: "It holds an expression that only Terraform can evaluate." };
  const reason = `It refers to ${referencesIn(text).join(", ")}, which Terraform has to evaluate.`;
  return { state: "reconstructed", policy: parsed.policy, reason };
};
