import { oncePer } from "../../common/once.ts";
import type { Budget } from "../budget.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { nearest } from "./nearest.ts";

/**
 * Gives the condition key that a misspelt one may mean, among the global ones and those of its service; undefined where
 * none is near. A tag keeps its name: `aws:PrincipleTag/team` means `aws:PrincipalTag/team`. At most `limit` changes away,
 * by default as many as `nearest` takes.
 */
export type NearestKey = (key: string, limit?: number) => string | undefined;

/** Gives a finder over the catalogue; every search is paid from the budget. */
export const createNearestKey = (catalogue: Catalogue, budget: Budget): NearestKey => {
  const candidatesOf = oncePer((service: string) => {
    const ofActions = (catalogue.actionsOf(service) ?? []).flatMap((id) => catalogue.action(id)?.conditionKeys ?? []);
    const keys = [...new Set([...catalogue.globalConditionKeys(), ...ofActions].map((known) => known.key))];
    return { keys, heads: keys.filter((key) => key.includes("/${")).map((key) => key.slice(0, key.indexOf("/${"))) };
  });

  return (key, limit) => {
    const { keys, heads } = candidatesOf(key.split(":", 1)[0]?.toLowerCase() ?? "");
    budget.spend(keys.length);
    const slash = key.indexOf("/");
    const [head, name] = slash < 0 ? [key, undefined] : [key.slice(0, slash), key.slice(slash + 1)];
    // A tag's key without the name of the tag.
    const alone = heads.find((one) => one.toLowerCase() === head.toLowerCase());
    if (alone !== undefined) return `${alone}/${name || "<name>"}`;
    if (name === undefined) return nearest(key, keys, budget, limit);
    const near = nearest(head, heads, budget, limit);
    return near === undefined ? undefined : `${near}/${name}`;
  };
};
