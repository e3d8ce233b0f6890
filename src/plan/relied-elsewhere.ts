import { grouped } from "../common/grouped.ts";
import { ownMember } from "../common/json.ts";
import { reliedOn, trusted } from "./documents/access-attributes.ts";
import { inPlaceOfDocument, namesOf, reliedOnIn } from "./documents/access-without-document.ts";
import type { DocumentChange } from "./model.ts";
import { unknownAccount } from "./raw/accounts.ts";
import { isActedOn } from "./raw/attributes.ts";
import { type RawChange, type RawSide, rawText } from "./raw/raw-change.ts";
import { mayBeOneWorkspace } from "./raw/workspaces.ts";

/**
 * Gives what stands in the place of a document where something that others rely on is removed. Where another resource makes
 * one of the same name (a rename in Terraform without `moved`), that is a change of it; where none does, roles that trusted it
 * trust nobody any more.
 */
export const reliedOnElsewhere = (
  changes: readonly RawChange[],
): ((change: RawChange) => readonly DocumentChange[]) => {
  const moving = changes.filter((change) => Object.hasOwn(reliedOn, change.type) && isActedOn(change));
  const gone = grouped(moving.filter(goes), (change) => keyOf(change, change.before));
  const made = grouped(moving.filter(isMade), (change) => keyOf(change, change.after));
  const twinIn = (of: typeof gone, change: RawChange, side: RawSide | undefined): RawChange | undefined =>
    (of.get(keyOf(change, side)) ?? []).find((other) => other !== change && mayBeInOnePlace(change, other));
  return (change) => {
    if (!moving.includes(change)) return [];
    const before = isMade(change) ? twinIn(gone, change, change.after)?.before : undefined;
    const isGone = goes(change) && twinIn(made, change, change.before) === undefined;
    const trust = isGone ? ownMember(trusted, change.type) : undefined;
    return [
      ...(before === undefined ? [] : reliedOnIn({ ...change, before })),
      ...(trust === undefined ? [] : [inPlaceOfDocument(withoutAfter(change), ...trust)]),
    ];
  };
};

const withoutAfter = ({ after: _after, ...rest }: RawChange): RawChange => rest;

const isRenamed = (change: RawChange): boolean =>
  change.action === "replace" && keyOf(change, change.before) !== keyOf(change, change.after);

/** Whether what has its name before is not there after it. What a replacement only forgets stays. */
const goes = (change: RawChange): boolean =>
  change.action === "destroy" || (isRenamed(change) && change.replaceOrder !== "create-and-forget");

const isMade = (change: RawChange): boolean => change.action === "create" || isRenamed(change);

/** IAM and Databricks take a name in upper and in lower case for the same one; a URL stands with `https://` or without. */
const keyOf = (change: RawChange, side: RawSide | undefined): string => {
  const names = namesOf(change).map((name) =>
    rawText(side, [name])
      ?.toLowerCase()
      .replace(/^https:\/\//, ""),
  );
  // One that is not known is nobody else's.
  return names.includes(undefined)
    ? `${change.address} ${side === change.before}`
    : `${change.type} ${names.join(" ")}`;
};

const mayBeInOnePlace = (one: RawChange, other: RawChange): boolean =>
  (one.account === other.account || [one.account, other.account].includes(unknownAccount)) &&
  mayBeOneWorkspace(one.workspace, other.workspace);
