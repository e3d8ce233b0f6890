import type { Catalogue } from "../catalogue.ts";
import type { Facts } from "./facts.ts";
import { nearest } from "./nearest.ts";

/**
 * Gives the condition key that a misspelt one may mean, among the global ones and those of its service; undefined where
 * none is near. A tag keeps its name: `aws:PrincipleTag/team` means `aws:PrincipalTag/team`. At most `limit` changes away,
 * by default as many as `nearest` takes.
 */
export const nearestKey = (
  key: string,
  { catalogue, budget }: Pick<Facts, "catalogue" | "budget">,
  limit?: number,
): string | undefined => {
  const known = candidates(key, catalogue);
  const heads = known.filter((one) => one.includes("/${")).map((one) => one.slice(0, one.indexOf("/${")));
  const slash = key.indexOf("/");
  const [head, name] = slash < 0 ? [key, undefined] : [key.slice(0, slash), key.slice(slash + 1)];
  // A tag's key without the name of the tag.
  const alone = heads.find((one) => one.toLowerCase() === head.toLowerCase());
  if (alone !== undefined) return `${alone}/${name || "<name>"}`;
  if (name === undefined) return nearest(key, known, budget, limit);
  const near = nearest(head, heads, budget, limit);
  return near === undefined ? undefined : `${near}/${name}`;
};

const candidates = (key: string, catalogue: Catalogue): readonly string[] => {
  const service = key.split(":", 1)[0] ?? "";
  const ofActions = (catalogue.actionsOf(service) ?? []).flatMap((id) => catalogue.action(id)?.conditionKeys ?? []);
  return [...new Set([...catalogue.globalConditionKeys(), ...ofActions].map((known) => known.key))];
};
