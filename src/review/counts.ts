import type { ResourceChange } from "../plan/model.ts";
import type { ChangeCounts } from "./model.ts";

/** Counts what happens to the resources; an import counts beside whatever else the plan does to the object. */
export const countChanges = (changes: readonly ResourceChange[]): ChangeCounts => {
  const of = (action: ResourceChange["action"]): number => changes.filter((change) => change.action === action).length;
  return {
    create: of("create"),
    update: of("update"),
    replace: of("replace"),
    destroy: of("destroy"),
    forget: of("forget"),
    import: changes.filter(({ importingId }) => importingId !== undefined).length,
  };
};
