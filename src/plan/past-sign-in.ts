import { isJsonArray } from "../common/json.ts";
import { reliedOn } from "./documents/access-attributes.ts";
import { inPlaceOfDocument } from "./documents/access-without-document.ts";
import type { DocumentChange } from "./model.ts";
import { isMade } from "./raw/attributes.ts";
import { memberOf, type RawChange, type RawSide, rawText } from "./raw/raw-change.ts";

const ruleTypes: readonly string[] = ["aws_alb_listener_rule", "aws_lb_listener_rule"];

/**
 * Gives what stands in the place of a document where a new rule of a load balancer forwards without a sign-in, on a listener
 * that has somebody sign in: what it forwards may have needed that before.
 */
export const pastSignIn = (changes: readonly RawChange[]): ((change: RawChange) => readonly DocumentChange[]) => {
  const guarded = new Set(changes.flatMap((change) => (signsIn(change.before) ? (listenerOf(change) ?? []) : [])));
  return (change) => {
    if (!ruleTypes.includes(change.type) || !isMade(change)) return [];
    const listener = listenerOn(change.after);
    if (listener === undefined || listener === listenerOn(change.before) || !guarded.has(listener)) return [];
    const [, what] = reliedOn[change.type] ?? [];
    const isOpen = actionTypes(change.after).includes("forward") && !signsIn(change.after);
    return isOpen && what !== undefined ? [inPlaceOfDocument(change, "action", what)] : [];
  };
};

/** The listener that something is, or is a rule of. */
const listenerOf = ({ type, before }: RawChange): string | undefined =>
  ruleTypes.includes(type) ? listenerOn(before) : rawText(before, ["arn"]);

const listenerOn = (side: RawSide | undefined): string | undefined => rawText(side, ["listener_arn"]);

const signsIn = (side: RawSide | undefined): boolean =>
  actionTypes(side).some((type) => type.startsWith("authenticate-"));

/** Of the actions of a rule, or of a listener. */
const actionTypes = (side: RawSide | undefined): readonly string[] =>
  ["action", "default_action"].flatMap((attribute) => {
    const actions = side?.values[attribute];
    if (!isJsonArray(actions)) return [];
    return actions.flatMap((action) => {
      const type = memberOf(action, "type");
      return typeof type === "string" ? [type] : [];
    });
  });
