import { withCommas } from "../../common/with-commas.ts";
import type { AccessGroup } from "../../review/model.ts";
import { type Line, line, text } from "../blocks.ts";
import { counted } from "../words/counts.ts";

/** The access levels, the weightiest first. */
export const levels = ["Permissions management", "Write", "Tagging", "Read", "List"] as const;

/** So many services, each with every action of it, are an administrator's access. */
const administrative = 20;

/** Whether a group list is so much that its services are told by their number. */
export const isAdministrative = (groups: readonly AccessGroup[]): boolean =>
  wholeServices(groups).services.length >= administrative;

/** The services of which a group list has every action, and how many actions these are. */
export const wholeServices = (groups: readonly AccessGroup[]): { services: readonly string[]; count: number } => {
  const whole = groups.filter(({ isWholeService }) => isWholeService);
  return {
    services: [...new Set(whole.map(({ service }) => service))],
    count: whole.flatMap(({ actions }) => actions).length,
  };
};

/** `742 actions of 44 services (3 Permissions management, 400 Write)`. */
export const groupCounts = (groups: readonly AccessGroup[]): Line => {
  const actions = groups.reduce((sum, group) => sum + group.actions.length, 0);
  const services = new Set(groups.map((group) => group.service)).size;
  const perLevel = levels
    .map((level) => ({ level, count: countOf(groups, level) }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${withCommas(count)} ${level}`);
  return line`${text(`${counted(actions, "action")} of ${counted(services, "service")} (${perLevel.join(", ")})`)}`;
};

const countOf = (groups: readonly AccessGroup[], level: AccessGroup["level"]): number =>
  groups.filter((group) => group.level === level).reduce((sum, group) => sum + group.actions.length, 0);
