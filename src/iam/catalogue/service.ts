import { parseArn } from "./arn.ts";
import { decodeActions, decodeGroup, decodeKeys, decodeTypes, splitService } from "./encoding.ts";
import { createKeyIndex, type KeyIndex } from "./keys.ts";
import type { CatalogueAction, ConditionKey, ResourceType } from "./model.ts";

/** One service of the catalogue. Its parts are decoded when they are first asked for: most questions need only names. */
export interface CatalogueService {
  /** `s3:GetObject`, sorted. */
  actionIds(): readonly string[];
  resourceTypes(): readonly ResourceType[];
  keys(): KeyIndex;
  /** Looks an action up by its name without the prefix, in lower case. */
  action(lowerCaseName: string): CatalogueAction | undefined;
}

/** Gives one service of the generated data. */
export const createService = (line: string, globals: KeyIndex): CatalogueService => {
  const text = splitService(line);

  const keyList = once(() =>
    decodeKeys(text.keys).map((key): ConditionKey => globals.find(key.key.toLowerCase()) ?? { ...key, global: false }),
  );
  const pick = (indexes: readonly number[]): ConditionKey[] => indexes.flatMap((index) => keyList()[index] ?? []);
  const resourceTypes = once(() =>
    decodeTypes(text.types).map(
      (type): ResourceType => ({ name: type.name, arns: type.arns.map(parseArn), conditionKeys: pick(type.keys) }),
    ),
  );
  const actions = once(() => decodeActions(text.groups));
  const byLowerCaseName = once(() => new Map(actions().map((action) => [action.name.toLowerCase(), action])));
  const built = new Map<string, CatalogueAction>();

  const build = (name: string, groupText: string): CatalogueAction => {
    const group = decodeGroup(groupText);
    const types = group.types.flatMap(({ type, required }) => {
      const found = resourceTypes()[type];
      return found ? [{ type: found, required }] : [];
    });
    return {
      id: `${text.prefix}:${name}`,
      service: text.prefix,
      name,
      level: group.level,
      resourceTypes: types,
      conditionKeys: [...new Set([...pick(group.keys), ...types.flatMap(({ type }) => type.conditionKeys)])],
    };
  };

  return {
    actionIds: once(() => actions().map(({ name }) => `${text.prefix}:${name}`)),
    resourceTypes,
    keys: once(() => createKeyIndex(keyList())),
    action: (lowerCaseName) => {
      const entry = byLowerCaseName().get(lowerCaseName);
      if (entry === undefined) return undefined;
      const action = built.get(lowerCaseName) ?? build(entry.name, entry.group);
      built.set(lowerCaseName, action);
      return action;
    },
  };
};

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
