import { ownMember } from "../../common/json.ts";
import type { Side } from "../model.ts";
import { isChanged } from "../raw/attributes.ts";
import { isHidden, notKnown } from "../raw/hidden.ts";
import { isConfigured, type RawChange, readText } from "../raw/raw-change.ts";
import { partsOfIdentity } from "./policy-attributes.ts";

/** On one side, what tells the thing that a document is about from others of the same name: `domain secrets`. */
export type Place =
  | { readonly state: "known"; readonly text: string }
  | { readonly state: "unknown"; readonly reason: string };

/**
 * The domain, bucket or region of the thing that a document of a resource is about, if that changes; a region is an argument of
 * every resource from version 6 of hashicorp/aws. Nothing where it stays. A value that the provider has yet to fill in counts as
 * changed only where Terraform replaces the resource for it.
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
