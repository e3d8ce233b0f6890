import { oncePer } from "../common/once.ts";
import { type CatalogueData, decodeKey, groupsIn, nameIn } from "./catalogue/encoding.ts";
import { createKeyIndex } from "./catalogue/keys.ts";
import type { Catalogue } from "./catalogue/model.ts";
import { type CatalogueService, createService } from "./catalogue/service.ts";

/** Gives the catalogue over the generated data; a service is decoded when it is first asked for. */
export const createCatalogue = (data: CatalogueData): Catalogue => {
  const lines = new Map(data.services.map((line) => [line.slice(0, line.indexOf("|")), line]));
  const globals = createKeyIndex(data.globalKeys.map((text) => ({ ...decodeKey(text), global: true })));
  const serviceNames = [...lines.keys()];
  const decoded = new Map<string, CatalogueService>();
  let allActions: readonly string[] | undefined;

  const service = (prefix: string): CatalogueService | undefined => {
    const name = prefix.toLowerCase();
    const line = lines.get(name);
    if (line === undefined) return undefined;
    const found = decoded.get(name) ?? createService(line, globals);
    decoded.set(name, found);
    return found;
  };

  return {
    source: data.source,
    services: () => serviceNames,
    serviceName: (prefix) => {
      const line = lines.get(prefix.toLowerCase());
      return line === undefined ? undefined : nameIn(line);
    },
    servicesWith: (action) => {
      const listed = new RegExp(`[=,]${action.replace(/\W/g, "\\$&")}(?:[,;]|$)`, "i");
      return [...lines].flatMap(([prefix, line]) => (listed.test(groupsIn(line)) ? [prefix] : []));
    },
    actionsOf: (prefix) => service(prefix)?.actionIds(),
    actions: () => {
      allActions ??= serviceNames.flatMap((name) => service(name)?.actionIds() ?? []);
      return allActions;
    },
    action: oncePer((id) => {
      const colon = id.indexOf(":");
      return service(id.slice(0, colon))?.action(id.slice(colon + 1).toLowerCase());
    }),
    resourceTypesOf: (prefix) => service(prefix)?.resourceTypes(),
    conditionKey: (key) => {
      const wanted = key.toLowerCase();
      const global = globals.find(wanted);
      if (global) return global;
      // One at a time: to look into a service is to decode it.
      for (const name of [wanted.slice(0, wanted.indexOf(":")), ...data.hostServices]) {
        const found = service(name)?.keys().find(wanted);
        if (found) return found;
      }
      return undefined;
    },
    globalConditionKeys: () => globals.all,
  };
};
