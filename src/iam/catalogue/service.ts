import { parseArn } from "./arn.ts";
import { decodeService, type GroupData } from "./encoding.ts";
import { createKeyIndex, type KeyIndex } from "./keys.ts";
import type { CatalogueAction, ConditionKey, ResourceType } from "./model.ts";

/** One service of the catalogue, decoded. */
export interface CatalogueService {
  /** `s3:GetObject`, sorted. */
  readonly actionIds: readonly string[];
  readonly resourceTypes: readonly ResourceType[];
  readonly keys: KeyIndex;
  /** Looks an action up by its name without the prefix, in lower case. */
  action(lowerCaseName: string): CatalogueAction | undefined;
}

/** Decodes one service's line of the generated data; actions are put together when they are asked for. */
export const createService = (line: string, globals: KeyIndex): CatalogueService => {
  const data = decodeService(line);
  const keys = data.keys.map((key): ConditionKey => globals.find(key.key.toLowerCase()) ?? { ...key, global: false });
  const pick = (indexes: readonly number[]): ConditionKey[] => indexes.flatMap((index) => keys[index] ?? []);
  const resourceTypes = data.types.map(
    (type): ResourceType => ({ name: type.name, arns: type.arns.map(parseArn), conditionKeys: pick(type.keys) }),
  );
  const byName = new Map(
    data.groups.flatMap((group) => group.names.map((name) => [name.toLowerCase(), { name, group }] as const)),
  );
  const built = new Map<string, CatalogueAction>();

  const build = (name: string, group: GroupData): CatalogueAction => {
    const types = group.types.flatMap(({ type, required }) => {
      const found = resourceTypes[type];
      return found ? [{ type: found, required }] : [];
    });
    return {
      id: `${data.prefix}:${name}`,
      service: data.prefix,
      name,
      level: group.level,
      resourceTypes: types,
      conditionKeys: [...new Set([...pick(group.keys), ...types.flatMap(({ type }) => type.conditionKeys)])],
    };
  };

  return {
    actionIds: [...byName.values()].map(({ name }) => `${data.prefix}:${name}`).sort(),
    resourceTypes,
    keys: createKeyIndex(keys),
    action: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      const action = built.get(name) ?? build(entry.name, entry.group);
      built.set(name, action);
      return action;
    },
  };
};
