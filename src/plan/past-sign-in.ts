import { isJsonArray } from "../common/json.ts";
import { reliedOn } from "./documents/access-attributes.ts";
import { inPlaceOfDocument, namesOf } from "./documents/access-without-document.ts";
import type { DocumentChange } from "./model.ts";
import { isChanged, isMade } from "./raw/attributes.ts";
import { memberOf, type RawChange, type RawSide, rawText } from "./raw/raw-change.ts";

const ruleTypes: readonly string[] = ["aws_alb_listener_rule", "aws_lb_listener_rule"];
const listenerTypes: readonly string[] = ["aws_alb_listener", "aws_lb_listener"];

/**
 * Gives what stands in the place of a document where a listener or a rule of a load balancer is made that forwards without a
 * sign-in, a rule on a listener that has somebody sign in, or either in the place of another one that did: what it forwards may
 * have needed that before.
 */
export const pastSignIn = (changes: readonly RawChange[]): ((change: RawChange) => readonly DocumentChange[]) => {
  const guarded = new Set(changes.flatMap((change) => (signsIn(change.before) ? (listenerOf(change) ?? []) : [])));
  return (change) => {
    const { type, before, after } = change;
    const isRule = ruleTypes.includes(type);
    if (!(isRule || listenerTypes.includes(type)) || !isMade(change)) return [];
    const [, what] = reliedOn[type] ?? [];
    const [from, to] = [before, after].map(listenerOn);
    const comesToGuarded = isRule && to !== undefined && to !== from && guarded.has(to);
    const takesPlace = signsIn(before) && namesOf(change).some((name) => isChanged(change, name));
    const isPast = (comesToGuarded || takesPlace) && forwards(after) && !signsIn(after);
    return isPast && what !== undefined ? [inPlaceOfDocument(change, isRule ? "action" : "default_action", what)] : [];
  };
};

/** The listener that something is, or is a rule of. */
const listenerOf = ({ type, before }: RawChange): string | undefined =>
  ruleTypes.includes(type) ? listenerOn(before) : rawText(before, ["arn"]);

const listenerOn = (side: RawSide | undefined): string | undefined => rawText(side, ["listener_arn"]);

const signsIn = (side: RawSide | undefined): boolean =>
  actionTypes(side).some((type) => type.startsWith("authenticate-"));

/** Whether it lets somebody through, or may: of actions that are not known yet the plan shows no type. */
const forwards = (side: RawSide | undefined): boolean => {
  const types = actionTypes(side);
  return types.length === 0 || types.includes("forward");
};

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
