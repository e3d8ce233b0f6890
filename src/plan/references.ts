import type { Json } from "../terraform/json.ts";
import { type Configuration, referencesOf } from "./configuration.ts";
import type { RawChange } from "./raw-change.ts";

/** A resource of the plan that an expression refers to, and the attribute: `arn`, `statement[0].sid`, or nothing. */
export interface Referred {
  readonly change: RawChange;
  readonly attribute: string;
}

/** Finds what the resources of one plan refer to. */
export interface References {
  /** Where the references of an expression of `change` lead, through variables and outputs of modules. */
  readonly of: (change: RawChange, expression: Json | undefined) => readonly Referred[];
}

export const readReferences = (changes: readonly RawChange[], configuration: Configuration): References => {
  const instances = groupByBaseAddress(changes);
  const follow = (from: RawChange, module: string, reference: string, depth: number): readonly Referred[] => {
    if (depth > deepest) return [];
    const targets = configuration.follow(module, reference);
    if (targets.length > 0)
      return targets.flatMap((target) => follow(from, target.module, target.reference, depth + 1));
    const found = /^((?:data\.)?[a-z][\w-]*\.[\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\.(.+))?$/.exec(reference);
    const [, base = "", key = "", attribute = ""] = found ?? [];
    const prefix = module === "" ? "" : `${module}.`;
    const change = chooseInstance(instances.get(prefix + base) ?? [], from, key);
    return change === undefined ? [] : [{ change, attribute }];
  };
  return {
    of: (change, expression) =>
      referencesOf(expression).flatMap((reference) => follow(change, change.module, reference, 0)),
  };
};

/** Modules that hand a value on to each other this often do so in a circle. */
const deepest = 32;

/** An address without the key of its instance: `aws_iam_role.r["a"]` → `aws_iam_role.r`. */
export const baseAddress = (address: string): string => address.replace(instanceKey, "");

const instanceKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;

const groupByBaseAddress = (changes: readonly RawChange[]): ReadonlyMap<string, readonly RawChange[]> => {
  const groups = new Map<string, RawChange[]>();
  for (const change of changes) {
    if (change.deposed !== undefined) continue;
    const base = baseAddress(change.address);
    const group = groups.get(base);
    if (group === undefined) groups.set(base, [change]);
    else group.push(change);
  }
  return groups;
};

/** The instance with the key that the reference spells, else with the same key as `from`, else the only one. */
const chooseInstance = (instances: readonly RawChange[], from: RawChange, key: string): RawChange | undefined => {
  const wanted = key === "" ? (instanceKey.exec(from.address)?.[0] ?? "") : key;
  const exact = instances.find(({ address }) => wanted !== "" && address.endsWith(wanted));
  return exact ?? (instances.length === 1 && key === "" ? instances[0] : undefined);
};
