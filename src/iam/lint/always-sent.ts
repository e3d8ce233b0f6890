import { IN_EVERY_REQUEST, IN_EVERY_SIGNED_REQUEST } from "../always-sent.ts";

/** Keys that every signed request has, in lower case. */
export const ALWAYS_SENT: readonly string[] = [...IN_EVERY_REQUEST, ...IN_EVERY_SIGNED_REQUEST];
