import type { Statement } from "../model.ts";

/** The keys by which a service says for whom it acts. */
export const SOURCE_KEYS = ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"];

/** The service principals that a statement allows, as they are written. */
export const servicesOf = ({ effect, principals }: Statement): readonly string[] =>
  effect !== "Allow" || principals === undefined || principals.negated
    ? []
    : principals.principals.flatMap((who) => (who.type === "Service" ? [who.value] : []));

/** `sagemaker` of `sagemaker.amazonaws.com`. */
export const shortName = (service: string): string => service.split(".", 1)[0] ?? "";
