import type { ResourceChange } from "../../plan/model.ts";

/** An attribute that policies decide by, and what they do. */
export interface DecidingAttribute {
  readonly attribute: string;
  readonly reason: string;
}

/** Gives the attribute of a resource that changes and by which a policy that stays decides; nothing where there is none. */
export type FindDeciding = (change: ResourceChange) => DecidingAttribute | undefined;
