import type { Catalogue } from "../../iam/catalogue.ts";
import type { AccessGroup } from "../model.ts";

/** Puts actions of one service and one access level together; sorted by service, then in the order of first action. */
export const groupActions = (actions: readonly string[], catalogue: Catalogue): readonly AccessGroup[] => {
  const groups = new Map<string, { service: string; level: AccessGroup["level"]; actions: string[] }>();
  for (const id of actions) {
    const action = catalogue.action(id);
    if (action === undefined) throw new Error(`The comparison names ${id}, which the catalogue does not have.`);
    const key = `${action.service} ${action.level}`;
    const group = groups.get(key) ?? { service: action.service, level: action.level, actions: [] };
    group.actions.push(action.id);
    groups.set(key, group);
  }
  const list = [...groups.values()];
  const counts = new Map<string, number>();
  for (const { service, actions } of list) counts.set(service, (counts.get(service) ?? 0) + actions.length);
  const isWhole = (service: string): boolean => counts.get(service) === catalogue.actionsOf(service)?.length;
  return list.map((group) => ({ ...group, ...(isWhole(group.service) && { isWholeService: true }) }));
};
