import { grouped } from "../../common/grouped.ts";
import type { Json } from "../../common/json.ts";
import { once, oncePer } from "../../common/once.ts";
import { type Configuration, referencesOf, type Target } from "./configuration.ts";
import { type RawChange, readValue } from "./raw-change.ts";

/** A resource of the plan that an expression refers to, and the attribute: `arn`, `statement[0].sid`, or nothing. */
export interface Referred {
  readonly change: RawChange;
  readonly attribute: string;
}

/** Finds what the resources of one plan refer to. */
export interface References {
  /**
   * Where the references of an expression of `change` lead, through variables and outputs of modules; undefined for each that
   * leads to no resource of the plan.
   */
  readonly of: (change: RawChange, expression: Json | undefined) => readonly (Referred | undefined)[];
  /**
   * The one place where they lead, if nothing is beside it: with another reference, as in a condition, an expression may give
   * something else. A function around it shows in no plan.
   * Source: https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
   */
  readonly only: (change: RawChange, expression: Json | undefined) => Referred | undefined;
  /**
   * The one resource of a type that an output of a module may give by these attributes, where an expression is that output of
   * the instance with the own key: `module.x[each.key].id` refers to `module.x`, and a plan does not show which output it is.
   */
  readonly ofModule: (
    change: RawChange,
    expression: Json | undefined,
    type: string,
    attributes: readonly string[],
  ) => Referred | undefined;
}

/** Reads what the changes refer to; where a module's expression leads says the configuration. */
export const readReferences = (changes: readonly RawChange[], configuration: Configuration): References => {
  const current = changes.filter(({ deposed }) => deposed === undefined);
  const instances = grouped(current, ({ address }) => baseAddress(address));
  const reading: Reading = {
    configuration,
    byAddress: new Map(current.map((change) => [change.address, change])),
    instances,
    keysOf: oncePer((base) => textOfKeys((instances.get(base) ?? []).filter(stays).map(keyOf))),
    keysOfModules: once(() => moduleKeys(changes)),
  };
  const of: References["of"] = (change, expression) => referredBy(reading, change, expression);
  return {
    of,
    ofModule: (...asked) => nameFromModule(reading, ...asked),
    only: (change, expression) => {
      const [referred, ...others] = of(change, expression);
      return others.length === 0 ? referred : undefined;
    },
  };
};

/** A plan's resources as references lead to them. */
interface Reading {
  readonly configuration: Configuration;
  readonly byAddress: ReadonlyMap<string, RawChange>;
  /** By their addresses without keys. */
  readonly instances: ReadonlyMap<string, readonly RawChange[]>;
  /** The keys of a resource's instances after the plan, as one text. */
  readonly keysOf: (base: string) => string;
  /** The same of each call of a module. */
  readonly keysOfModules: () => ReadonlyMap<string, string>;
}

const referredBy = (
  reading: Reading,
  change: RawChange,
  expression: Json | undefined,
): readonly (Referred | undefined)[] => {
  const references = referencesOf(expression);
  const isByOwnKey = references.some(isOwnKey) && !isLookedUp(references);
  return references
    .filter((reference) => !isOwnKey(reference) || !choosesAnInstance(references))
    .flatMap((reference) => {
      const through = throughEach(reading, change, reference);
      const key = isByOwnKey || through !== reference ? keyOf(change) : "";
      const isChosen = through === reference && references.some(isOwnKey);
      const chosenFor = isChosen ? baseAddress(change.address) : undefined;
      return follow(reading, { key, chosenFor }, { module: change.module, reference: through });
    });
};

const follow = (
  reading: Reading,
  from: Keyed,
  { module, reference }: Target,
  depth = 0,
): readonly (Referred | undefined)[] => {
  if (depth > deepest) return [undefined];
  const { configuration, keysOf } = reading;
  const targets = configuration.follow(module, reference);
  if (targets.length > 0) return targets.flatMap((target) => follow(reading, from, target, depth + 1));
  const [, base = "", key = "", attribute = ""] = resourceReference.exec(reference) ?? [];
  const prefix = module === "" ? "" : `${module}.`;
  const isOwn = from.chosenFor === undefined || keysOf(from.chosenFor) === keysOf(prefix + base);
  const change = chooseInstance(reading, prefix + base, isOwn ? from.key : "", key);
  return [change && { change, attribute }];
};

/** `each.value.id` leads to the resource that the instances are made for, where that is one resource. */
const throughEach = ({ configuration }: Reading, change: RawChange, reference: string): string => {
  const match = /^each\.value(?:\.(.+))?$/.exec(reference);
  if (match === null) return reference;
  const made = configuration.resource(change.module, baseAddress(addressInModule(change)))?.for_each_expression;
  const [source, ...others] = referencesOf(made);
  if (source === undefined || others.length > 0 || !/^[a-z][\w-]*\.[\w-]+$/.test(source)) return reference;
  const each = source.startsWith("module.") ? source + keyOf(change) : source;
  return match[1] === undefined ? each : `${each}.${match[1]}`;
};

const nameFromModule = (
  reading: Reading,
  ...[change, expression, type, attributes]: Parameters<References["ofModule"]>
): Referred | undefined => {
  const references = referencesOf(expression);
  const call = references.find((reference) => /^module\.[\w-]+$/.test(reference));
  if (call === undefined || references.length !== 2 || !references.some(isOwnKey)) return undefined;
  const called = change.module === "" ? call : `${change.module}.${call}`;
  if (reading.keysOf(baseAddress(change.address)) !== reading.keysOfModules().get(called)) return undefined;
  const module = called + keyOf(change);
  const given = reading.configuration
    .outputs(module)
    .map((output) => output.flatMap((reference) => follow(reading, ofNoKey, { module, reference })));
  const isName = (referred: Referred): boolean =>
    referred.change.type === type && attributes.includes(referred.attribute);
  const [name] = given.flatMap(([one, ...others]) => (one && others.length === 0 && isName(one) ? [one] : []));
  const isAll = given
    .flat()
    .every((one) => one && (isName(one) ? one.change === name?.change : isKnown(one) || isNoName(one)));
  return isAll ? name : undefined;
};

const resourceReference = /^((?:data\.)?[a-z][\w-]*\.[\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\.(.+))?$/;

/** Whose own key, if any, tells which instance is meant. */
interface Keyed {
  readonly key: string;
  /**
   * The resource whose instances each.key or count.index tells apart: something may be made of it (`count.index % 2`), which
   * no plan shows, so it is only the same of a resource that has the same instances.
   */
  readonly chosenFor: string | undefined;
}

const ofNoKey: Keyed = { key: "", chosenFor: undefined };

/** What stands for the key of the instance itself: `aws_iam_role.r[each.key]` refers to `aws_iam_role.r` and this. */
const isOwnKey = (reference: string): boolean => reference === "each.key" || reference === "count.index";

/** Whether it stands for the key of an instance: `aws_iam_role.r[each.key].arn` refers to `aws_iam_role.r` without its attribute. */
const choosesAnInstance = (references: readonly string[]): boolean =>
  references.some((reference) => /^(?!each\.|count\.)(?:data\.)?[a-z][\w-]*\.[\w-]+$/.test(reference));

/** Whether something could make another key of it: `aws_iam_role.r[local.roles[each.key]]`. */
const isLookedUp = (references: readonly string[]): boolean =>
  references.some((reference) => !isOwnKey(reference) && !reference.startsWith("data.")) &&
  references.some((reference) => /^(?:local|var|module|data|each\.value)\b/.test(reference));

const isKnown = ({ change, attribute }: Referred): boolean =>
  attribute !== "" && readValue(change.after, attribute.split(".")).state !== "unknown";

/** What AWS makes up, or names something else, is not the name of a principal. */
const isNoName = ({ change, attribute }: Referred): boolean =>
  /(?:^|_)arn$/.test(attribute) || (change.type.startsWith("aws_") && ["id", "name", "unique_id"].includes(attribute));

/** Modules that hand a value on to each other this often do so in a circle. */
const deepest = 32;

/** An address as its module spells it: `module.a["k"].aws_iam_role.r` → `aws_iam_role.r`. */
export const addressInModule = ({ address, module }: RawChange): string =>
  module === "" ? address : address.slice(module.length + 1);

/** An address without the key of its instance: `aws_iam_role.r["a"]` → `aws_iam_role.r`. */
export const baseAddress = (address: string): string => address.replace(instanceKey, "");

const instanceKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;

/** The keys of the instances that each call of a module has after the plan, as one text, by the address of the call. */
const moduleKeys = (changes: readonly RawChange[]): ReadonlyMap<string, string> => {
  const modules = [...new Set(changes.filter(stays).map(({ module }) => module))];
  const found = modules.flatMap((module) =>
    [...module.matchAll(anyKey)].map(({ 0: key, index }) => ({ call: module.slice(0, index), key })),
  );
  return new Map(
    [...grouped(found, ({ call }) => call)].map(([call, list]) => [call, textOfKeys(list.map(({ key }) => key))]),
  );
};

const anyKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g;

const textOfKeys = (keys: readonly string[]): string => [...new Set(keys)].toSorted().join();

const stays = ({ after }: RawChange): boolean => after !== undefined;

const keyOf = ({ address }: RawChange): string => instanceKey.exec(address)?.[0] ?? "";

/** The instance with the key that the reference spells, else with `own`, else the only one. */
const chooseInstance = (
  { byAddress, instances }: Reading,
  base: string,
  own: string,
  key: string,
): RawChange | undefined => {
  const wanted = key === "" ? own : key;
  const exact = wanted === "" ? undefined : byAddress.get(base + wanted);
  if (exact !== undefined || key !== "") return exact;
  const all = instances.get(base) ?? [];
  return all.length === 1 ? all[0] : undefined;
};
