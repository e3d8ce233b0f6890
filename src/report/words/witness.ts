import { grouped } from "../../common/grouped.ts";
import type { Principal, StatementReference, Witness } from "../../iam/model.ts";
import { code, join, type Line, line, listing, text } from "../blocks.ts";
import type { Thing } from "./thing.ts";
import { covers } from "./wildcard.ts";

/** `may` for access that is there, `may no longer` for access that is taken away. */
export type Modal = "may" | "may no longer";

/** What is known of the policies that a witness comes from. */
export interface WitnessOrigin {
  /** The role of a trust policy; its witnesses name an example. */
  readonly role?: string;
  /** The roles, as patterns, that may be passed to any service, on the side where the access is. */
  readonly openPasses?: Readonly<Record<Witness["direction"], readonly string[]>>;
  /** The same of some service, where nothing else can take from it. */
  readonly somePasses?: Readonly<Record<Witness["direction"], readonly string[]>>;
  /** The roles, as patterns, that may be passed to some service, on the side where the access is not. */
  readonly stillPasses?: Readonly<Record<Witness["direction"], readonly string[]>>;
  /** The statements, by their index, that allow everybody, on the side where the access is. */
  readonly openStatements?: Readonly<Record<Witness["direction"], readonly number[]>>;
  /** What the policy is on, where it is about nothing else; its witnesses name an example. */
  readonly thing?: Thing;
  /** The names that two roles may share, as after a move to another path: each is called by its ARN. */
  readonly namesakes?: ReadonlySet<string>;
  /** What only limits, if the witness comes from there: other policies have to allow it too. */
  readonly limit?: string;
}

/** Whether a witness is one of everybody: its principal is an example only. */
export const isOpenTo = ({ openStatements }: WitnessOrigin, { direction, by, principal }: Witness): boolean =>
  principal !== undefined && openStatements?.[direction].includes(by.statement) === true;

/**
 * One witness as a sentence without a full stop: `X may pass Y to ec2.amazonaws.com`. `who` is the principal whose
 * policies they are; a witness that names its own principal speaks of that one.
 */
export const witnessSentence = (who: Line, witness: Witness, modal: Modal, origin: WitnessOrigin = {}): Line => {
  const example = witness.principal && principalWords(witness.principal);
  const actor = example && isOpenTo(origin, witness) ? line`anyone, such as ${example},` : (example ?? who);
  const { verb, used } = deed(origin, witness, modal);
  const within =
    origin.limit === undefined ? [] : line` within the limits of ${origin.limit}, if other policies allow it`;
  // By itself on the first screen, the request of a trust policy would read as the condition of it.
  const when = origin.role === undefined ? " when " : ", for example when ";
  return line`${actor} ${text(modal)} ${verb}${contextWords(witness, used, when)}${within}`;
};

const passedToService = "iam:passedtoservice";

/** What is done, in the words of IAM; and the context keys that these words already tell. */
const deed = (
  origin: WitnessOrigin,
  witness: Witness,
  modal: Modal,
): { readonly verb: Line; readonly used: readonly string[] } => {
  const { action, resource } = witness;
  switch (action.toLowerCase()) {
    case "iam:passrole":
      return {
        verb: line`pass ${passedRole(origin, witness, modal)}${passTarget(origin, witness, modal)}`,
        used: [passedToService],
      };
    case "sts:assumerole":
    case "sts:assumerolewithsaml":
    case "sts:assumerolewithwebidentity":
      return { verb: line`assume ${origin.role ?? roleWord(origin, resource)}`, used: [] };
    default: {
      const thing = resource === "*" ? undefined : thingFor(origin, action);
      const on = origin.role ?? thing?.name ?? resource;
      const more = thing?.holdsMore && on === thing.name ? line` or what is in it` : [];
      return { verb: on === "*" ? line`call ${action}` : line`call ${action} on ${on}${more}`, used: [] };
    }
  }
};

const thingFor = ({ thing }: WitnessOrigin, action: string): Thing | undefined =>
  thing !== undefined && action.toLowerCase().startsWith(`${thing.service}:`) ? thing : undefined;

/**
 * The role by its name only where a statement names it: of a pattern with wildcards the witness shows one role of many.
 * Where the other side still passes some, or what is passed is all but some, it is not any.
 */
const passedRole = (origin: WitnessOrigin, witness: Witness, modal: Modal): Line => {
  const { openPasses, somePasses, stillPasses } = origin;
  const { direction, resource } = witness;
  const name = roleWord(origin, resource);
  const wide = covering(openPasses, witness).filter(hasWildcard);
  const [first] = wide;
  const keepsSome = modal === "may no longer" && (stillPasses?.[direction] ?? []).length > 0;
  if (first !== undefined && !keepsSome) {
    const which = wide.some(isEveryRole) ? [] : line` that ${first} covers`;
    return line`any role${which}, such as ${name},`;
  }
  const some = covering(somePasses, witness);
  const isOneOfMany = first !== undefined || (some.length > 0 && some.every(hasWildcard));
  return isOneOfMany ? line`roles such as ${name}` : line`${name}`;
};

/** Those of the roles, as patterns, that cover the one that a witness passes. */
const covering = (
  passes: Readonly<Record<Witness["direction"], readonly string[]>> | undefined,
  { direction, resource }: Witness,
): readonly string[] => passes?.[direction].filter((pattern) => covers(pattern, resource)) ?? [];

const hasWildcard = (pattern: string): boolean => /[*?]/.test(pattern);

/** A role is passed within its account, so every role of an account is every one. */
const isEveryRole = (pattern: string): boolean => /^(?:arn:[^:]*:iam::[^:]*:(?:role\/?)?)?\*+$/.test(pattern);

/** `to any service` only where a statement without conditions says so; `no longer to any` would leave none. */
const passTarget = ({ openPasses, stillPasses }: WitnessOrigin, witness: Witness, modal: Modal): Line => {
  const isIn = (passes: WitnessOrigin["openPasses"]): boolean => covering(passes, witness).length > 0;
  if (isIn(openPasses))
    return line` to ${text(modal === "may no longer" && isIn(stillPasses) ? "every" : "any")} service`;
  const services = valuesOf(witness.context, passedToService);
  return services.length === 0 ? [] : line` to ${listing(services.map((each) => [code(each)]))}`;
};

/** The request in short: its action, and for iam:PassRole the service, which the sentence may have left out. */
export const witnessRequest = ({ action, context }: Witness): Line => {
  const [service] = action.toLowerCase() === "iam:passrole" ? valuesOf(context, passedToService) : [];
  return service === undefined ? line`${action}` : line`${action} → ${service}`;
};

/** Whether a request is decided by more than what it does to what. */
export const isOnCondition = ({ context }: Witness): boolean =>
  Object.keys(context).some((key) => key.toLowerCase() !== passedToService);

const valuesOf = (context: Witness["context"], key: string): readonly string[] =>
  Object.entries(context).flatMap(([name, values]) => (name.toLowerCase() === key ? values : []));

const contextWords = ({ context }: Witness, used: readonly string[], when: string): Line => {
  const rest = Object.entries(context).filter(([key]) => !used.includes(key.toLowerCase()));
  if (rest.length === 0) return [];
  const keys = rest.map(
    ([key, values]) =>
      line`${key} is ${join(
        values.map((each) => [code(each)]),
        text(" or "),
      )}`,
  );
  return line`${text(when)}${listing(keys)}`;
};

/** The name of a role where an ARN is one role's; else the ARN or pattern as it stands. */
export const roleName = (arn: string): string =>
  /^arn:[^:]*:iam::[^:]*:role\/(?:[^*?]*\/)?([^/*?]+)$/.exec(arn)?.[1] ?? arn;

const roleWord = ({ namesakes }: WitnessOrigin, arn: string): string => {
  const name = roleName(arn);
  return namesakes?.has(name) ? arn : name;
};

/**
 * The names by which one of the roles that the witnesses are about could be taken for another; in a plan about several
 * accounts, where each may have a role of a name, that is every one.
 */
export const namesakesAmong = (witnesses: readonly Witness[], isOfSeveralAccounts = false): ReadonlySet<string> => {
  const arns = [...new Set(witnesses.map(({ resource }) => resource))];
  const isNamesake = ({ length }: readonly string[]): boolean => isOfSeveralAccounts || length > 1;
  return new Set([...grouped(arns, roleName)].filter(([, all]) => isNamesake(all)).map(([name]) => name));
};

/** A principal of a request. */
export const principalWords = (principal: Principal): Line =>
  principal.type === "anonymous" ? line`anyone without signing in` : line`${principal.value}`;

/** Which statement it was: `statement 2 (Sid) of policy`; statements count from 1 for people. */
export const statementWords = ({ policy, statement, sid }: StatementReference): Line =>
  line`statement ${statement + 1}${sid === undefined ? [] : line` (${sid})`} of ${policy}`;
