import type { KeyData } from "../../src/iam/catalogue/encoding.ts";
import type { ActionAccessLevel } from "../../src/iam/catalogue/model.ts";

/** One service as the generator has read it; keys and types are named, not numbered. */
export interface ServiceInput {
  readonly prefix: string;
  readonly name: string;
  readonly keys: readonly KeyData[];
  readonly types: readonly {
    readonly name: string;
    readonly arns: readonly string[];
    readonly keys: readonly string[];
  }[];
  readonly actions: readonly ActionInput[];
}

export interface ActionInput {
  readonly name: string;
  readonly level: ActionAccessLevel;
  readonly types: readonly { readonly name: string; readonly required: boolean }[];
  readonly keys: readonly string[];
}

/** Writes one service as the line that `decodeService` reads. */
export const encodeService = ({ prefix, name: serviceName, keys, types, actions }: ServiceInput): string => {
  const keyNumber = numbering(keys.map(({ key }) => key));
  const typeNumber = numbering(types.map(({ name }) => name));
  const numbers = (names: readonly string[]) => sortedUnique(names.map(keyNumber)).join(",");
  const groups = new Map<string, string[]>();
  for (const action of actions) {
    const typeNumbers = action.types.map(({ name, required }) => `${typeNumber(name)}${required ? "!" : ""}`);
    const group = `${action.level}=${typeNumbers.join(",")}=${numbers(action.keys)}`;
    groups.set(group, [...(groups.get(group) ?? []), plain(action.name)]);
  }
  return [
    plain(prefix),
    plain(serviceName),
    keys.map(encodeKey).join(";"),
    types.map((type) => `${plain(type.name)}=${type.arns.map(plain).join(",")}=${numbers(type.keys)}`).join(";"),
    [...groups].map(([group, names]) => `${group}=${names.join(",")}`).join(";"),
  ].join("|");
};

/** Writes one condition key. */
export const encodeKey = ({ key, type, multivalued }: KeyData): string =>
  `${plain(key)}=${type}${multivalued ? "*" : ""}`;

/** Numbers names without regard to case; throws on a name that the list does not have. */
const numbering = (names: readonly string[]) => {
  const numbers = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  return (name: string): number => {
    const number = numbers.get(name.toLowerCase());
    if (number === undefined) throw new Error(`"${name}" is used but not defined.`);
    return number;
  };
};

const plain = (text: string): string => {
  if (/[|;=,]/.test(text)) throw new Error(`"${text}" has a character that parts the fields of data/catalogue.json.`);
  return text;
};

const sortedUnique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
