import { once, oncePer } from "../../common/once.ts";
import { parseArn } from "./arn.ts";
import {
  decodeActions,
  decodeGroupTypes,
  decodeIndexes,
  decodeKeys,
  decodeTypes,
  LEVELS,
  oneOf,
  splitGroup,
  splitService,
} from "./encoding.ts";
import { createKeyIndex, type KeyIndex } from "./keys.ts";
import type { CatalogueAction, ConditionKey, ResourceType } from "./model.ts";
import { hasSeveralValues } from "./several-values.ts";

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

  const keys = once(() =>
    decodeKeys(text.keys).map(
      (key): ConditionKey =>
        globals.named(key.key.toLowerCase()) ?? {
          ...key,
          multivalued: key.multivalued || hasSeveralValues(key.key),
          global: false,
        },
    ),
  );
  const pick = (indexes: readonly number[]): ConditionKey[] => indexes.flatMap((index) => keys()[index] ?? []);
  const typeData = once(() => decodeTypes(text.types));
  const typeAt = oncePer((index: number): ResourceType | undefined => {
    const type = typeData()[index];
    return type && { name: type.name, arns: type.arns.map(parseArn), conditionKeys: pick(type.keys) };
  });
  const actions = once(() => decodeActions(text.groups));
  const byLowerCaseName = once(() => new Map(actions().map((action) => [action.name.toLowerCase(), action])));

  /** Groups with the same types share one list, by which whoever asks about all actions asks about each list once. */
  const typesAt = oncePer((types: string): CatalogueAction["resourceTypes"] =>
    decodeGroupTypes(types).flatMap(({ type: index, required }) => {
      const type = typeAt(index);
      return type ? [{ type, required }] : [];
    }),
  );
  /** What the actions of a group share; the keys are asked for more seldom than the rest. */
  const groupOf = oncePer((groupText: string) => {
    const { level, types, keys: indexes } = splitGroup(groupText);
    const resourceTypes = typesAt(types);
    const conditionKeys = once(() => [
      ...new Set([...pick(decodeIndexes(indexes)), ...resourceTypes.flatMap(({ type }) => type.conditionKeys)]),
    ]);
    return { level: oneOf(LEVELS, level), resourceTypes, conditionKeys };
  });
  const actionAt = oncePer((lowerCaseName: string): CatalogueAction | undefined => {
    const entry = byLowerCaseName().get(lowerCaseName);
    if (entry === undefined) return undefined;
    const { level, resourceTypes, conditionKeys } = groupOf(entry.group);
    return {
      id: `${text.prefix}:${entry.name}`,
      service: text.prefix,
      level,
      resourceTypes,
      get conditionKeys() {
        return conditionKeys();
      },
    };
  });

  return {
    actionIds: once(() =>
      actions()
        .map(({ name }) => `${text.prefix}:${name}`)
        .sort(),
    ),
    resourceTypes: once(() => typeData().flatMap((_, index) => typeAt(index) ?? [])),
    keys: once(() => createKeyIndex(keys())),
    action: actionAt,
  };
};
