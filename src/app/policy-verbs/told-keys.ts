import { UserError } from "../../common/errors.ts";
import type { AccessRequest } from "../../iam/model.ts";

type Context = AccessRequest["context"];

/** What a part of a request tells of the context keys about it. */
export interface ToldKeys {
  /** The options that tell it, for messages: `--principal`. */
  readonly by: string;
  /** Keys that a request with this part has, with their values. */
  readonly told: Context;
  /** Keys that it has too, in lower case, with values that the part does not tell. */
  readonly open: ReadonlyMap<string, OpenKey>;
}

/** A key that a request has with a value that is not known. */
export interface OpenKey {
  readonly key: string;
  /** What the value is and why it is not told, to be said after the key. */
  readonly what: string;
  /** A value that it can have. */
  readonly example: string;
  readonly canBe: (value: string) => boolean;
}

/** Keys with one value each, and keys that are open. */
export const toldKeys = (
  by: string,
  keys: Readonly<Record<string, string>>,
  open: readonly OpenKey[] = [],
): ToldKeys => ({
  by,
  told: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, [value]])),
  open: new Map(open.map((one) => [one.key.toLowerCase(), one])),
});

/** The context with what a part of the request tells. UserError where the context says another thing of it. */
export const withToldKeys = (given: Context, { by, told, open }: ToldKeys): Context => {
  const values = new Map(Object.entries(given).map(([key, list]) => [key.toLowerCase(), list]));
  for (const [key, list] of Object.entries(told)) {
    const other = values.get(key.toLowerCase());
    if (other !== undefined && other.join("\n") !== list.join("\n")) throw contradiction(by, key, other, list.join());
  }
  for (const [lower, { key, example, canBe }] of open) {
    const other = values.get(lower);
    if (other !== undefined && !(other.length === 1 && other.every(canBe))) {
      throw contradiction(by, key, other, example);
    }
  }
  return { ...Object.fromEntries(Object.entries(told).filter(([key]) => !values.has(key.toLowerCase()))), ...given };
};

const contradiction = (by: string, key: string, given: readonly string[], expected: string): UserError =>
  new UserError({
    message: `--context says that ${key} is ${given.map((value) => `"${value}"`).join(" and ")}, which ${by} contradicts`,
    suggestion: `leave the key out, or give what fits, such as ${key}=${expected}`,
  });

/** Of the keys that the policies ask for and the context does not give, those that a part of the request tells. */
export const toldOf = ({ told }: ToldKeys, asked: readonly string[]): readonly string[] => {
  const lower = asked.map((key) => key.toLowerCase());
  return Object.keys(told)
    .filter((key) => lower.includes(key.toLowerCase()))
    .sort();
};

/** UserError where policies ask for a key that the request has with a value which nothing tells: no answer would be sure. */
export const refuseOpenKeys = (asked: readonly string[], { open }: ToldKeys): void => {
  const problems = asked.flatMap((key) => open.get(key.toLowerCase()) ?? []);
  if (problems.length === 0) return;
  throw new UserError(
    problems.map(({ key, what, example }) => ({
      message: `The policies ask for ${key}: ${what}`,
      suggestion: `give it, such as --context ${key}=${example}`,
    })),
  );
};
