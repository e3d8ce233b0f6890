import { isChanged } from "./attributes.ts";
import { referencesOf } from "./configuration.ts";
import { hasMark, markOf, type Path, type RawChange, type RawSide, rawText, readValue } from "./raw-change.ts";

/** The state of what is not there on a side. */
export const absent = { state: "absent" } as const;

/** Whether a value cannot be read: Terraform does not know it yet, or marks it as sensitive. */
export const isHidden = (side: RawSide | undefined, path: Path): boolean =>
  ["unknown", "sensitive"].includes(readValue(side, path).state);

/** Whether anything of a value is marked as sensitive. */
export const isSensitive = (side: RawSide | undefined, path: Path): boolean =>
  side !== undefined && hasMark(path.reduce(markOf, side.sensitive));

/** The state of something that is read from a value which, or a part of which, cannot be read. */
export const notKnown = (change: RawChange, side: RawSide, path: Path): Unknown => ({
  state: "unknown",
  reason: hiddenReason(change, side, path),
});

const hiddenReason = (change: RawChange, side: RawSide, path: Path): string => {
  const attribute = String(path.at(-1));
  if (isSensitive(side, path)) return `Terraform marks ${attribute} of ${change.address} as sensitive.`;
  const references = referencesOf(change.expressions?.[attribute]);
  const on = references.length === 0 ? "" : `: it depends on ${references.join(", ")}`;
  return `Terraform knows ${attribute} of ${change.address} only after apply${on}.`;
};

/**
 * Whether a value that cannot be read may be taken for the attribute of the resource that its expression refers to. A
 * sensitive one is there in the plan, so it is compared: the expression may have given something else.
 */
export const mayBe = (side: RawSide, path: Path, referred: RawChange, attribute: string): boolean => {
  if (!isSensitive(side, path)) return true;
  const text = rawText(side, path);
  return text !== undefined && text === rawText(referred.after, [attribute]);
};

/**
 * The state of something that is about whoever an attribute names. It is unknown where that is sensitive and becomes
 * another one: with nobody's name to tell them apart, who loses it and who gets it would look the same.
 */
export const unlessMoved = <T extends State>(change: RawChange, attribute: string, state: T): T | Unknown => {
  const { address, before, after } = change;
  if (state.state === "absent" || before === undefined || after === undefined) return state;
  const isSecret = [before, after].some((side) => isSensitive(side, [attribute]));
  if (!isSecret || !isChanged(change, attribute)) return state;
  return { state: "unknown", reason: `Terraform marks ${attribute} of ${address} as sensitive, and it changes.` };
};

/**
 * The two sides of something, or two things where they cannot be read and the attributes that they are read from change:
 * of what is hidden on both sides it cannot be said that it stays, so one goes and one comes.
 */
export const sidesOf = <T extends State>(
  change: RawChange,
  attributes: readonly string[],
  before: T | undefined,
  after: T | undefined,
): readonly { readonly before: T | typeof absent; readonly after: T | typeof absent }[] => {
  const isOther = attributes.some((attribute) => isChanged(change, attribute));
  if (before?.state === "unknown" && after?.state === "unknown" && isOther) {
    return [
      { before, after: absent },
      { before: absent, after },
    ];
  }
  return [{ before: before ?? absent, after: after ?? absent }];
};

/** Something of which nothing is known after the plan. */
export type UnknownAfter<T> = Omit<T, "after"> & { readonly after: Unknown };

/** Something as not known after the plan, whatever the plan says of it. */
export const unknownAfter = <T extends { readonly after: State }>(item: T, reason: string): UnknownAfter<T> => ({
  ...item,
  after: { state: "unknown", reason },
});

interface State {
  readonly state: string;
}

interface Unknown {
  readonly state: "unknown";
  readonly reason: string;
}
