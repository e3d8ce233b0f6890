import { ownMember } from "../../common/json.ts";
import type { Side } from "../model.ts";
import { isChanged } from "../raw/attributes.ts";
import { isHidden, notKnown } from "../raw/hidden.ts";
import { isConfigured, type RawChange, readText } from "../raw/raw-change.ts";
import { partsOfIdentity } from "./policy-attributes.ts";

/** What tells what a document is about from another thing of the same name, on a side: `domain secrets`. */
export type Place =
  | { readonly state: "known"; readonly text: string }
  | { readonly state: "unknown"; readonly reason: string };

/**
 * Where the thing is that a document of a resource is about, where that changes: a domain, a bucket, a region, which in version
 * 6 of hashicorp/aws is an argument of every resource. Nothing where it stays. What a provider has yet to fill in counts where
 * Terraform replaces the resource for it.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
export const placeIfMoved = (change: RawChange, side: Side): Place | undefined => {
  const { type, before, after } = change;
  if (before === undefined || after === undefined || !type.startsWith("aws_")) return undefined;
  const texts: string[] = [];
  for (const part of [...(ownMember(partsOfIdentity, type) ?? []), "region"]) {
    const path = part.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const [attribute] = part.split(".");
    if (attribute === undefined || !isChanged(change, attribute)) continue;
    const isFor = change.replacedBy.has(attribute);
    const [was, is] = [readText(before, path), readText(after, path)];
    const hidden = [before, after].find((one) => isHidden(one, path));
    if (hidden && !isFor && !isConfigured(change, attribute)) continue;
    if (hidden) return notKnown(change, hidden, path);
    if (was === is || (!isFor && (was === undefined || is === undefined))) continue;
    texts.push(`${path.at(-1)} ${(side === "before" ? was : is) ?? "of the provider"}`);
  }
  return texts.length === 0 ? undefined : { state: "known", text: texts.join(", ") };
};
