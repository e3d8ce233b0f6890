type CamelCase<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Key;

/** A type whose keys, at every depth, are Terraform's snake_case ones in the camelCase of CDKTF's bindings. */
export type CamelCased<T> = T extends readonly (infer Item)[]
  ? CamelCased<Item>[]
  : T extends object
    ? { [Key in keyof T as CamelCase<Key>]: CamelCased<T[Key]> }
    : T;

/** Renames the keys of arguments at every depth. Not for maps whose keys are the user's, such as tags. */
export const camelCased = <T>(value: T): CamelCased<T> => {
  // The compiler cannot follow that each key is renamed as the type says.
  return rename(value) as CamelCased<T>;
};

const rename = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rename);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [camelCase(key), rename(entry)]));
};

const camelCase = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
