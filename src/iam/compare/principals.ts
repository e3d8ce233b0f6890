import { once } from "../../common/once.ts";
import { isEverybody } from "../decide/principal.ts";
import type {
  AccessRequest,
  Principal,
  PrincipalElement,
  PrincipalPattern,
  PrincipalType,
  Statement,
} from "../model.ts";
import { canonicalPrincipals } from "../normalize/canonical.ts";
import { canCall, contradicts } from "./callers.ts";
import { accountOf, accountOrSelf, coverageOf, isAccount, isWholeAccount, sessionPrefix } from "./coverage.ts";
import { type Dimension, type Predicate, Predicates, remembering, type Wanted } from "./dimension.ts";
import { strangers } from "./samples.ts";
import type { Whereabouts } from "./shared.ts";

/** Whom a problem is about. */
export interface PrincipalOptions {
  /** Lets undecided coverage count as either, which over-approximates; otherwise it counts as neither. */
  readonly guess: boolean;
  /** The partition of principals whose name says none, where no other one's says it; `aws` unless told. */
  readonly partition: string | undefined;
  /** The only ones who count, and whom no policy of their own account lets in; everybody counts without it. */
  readonly withoutOwnPolicies?: readonly Principal[];
}

/**
 * The dimension of who asks. A few principals stand for all: everyone whom a policy of the class names, a member of
 * every account that it names, and strangers.
 */
export class PrincipalDimension implements Dimension {
  readonly satisfiable: (wanted: readonly Wanted[]) => boolean;
  readonly conceivable: (wanted: readonly Wanted[]) => boolean;
  private readonly predicates: Predicates<PrincipalElement> = new Predicates(this);
  private readonly ids: readonly string[];
  private readonly hasOwnPolicies: boolean;
  private readonly partition: string;
  private readonly candidates: () => readonly Principal[];
  private readonly find: (wanted: readonly Wanted[]) => Candidate | undefined;

  constructor(elements: readonly PrincipalElement[], { guess, partition, withoutOwnPolicies }: PrincipalOptions) {
    const patterns = elements.flatMap(({ principals }) => principals);
    this.ids = elements.flatMap(idsIn);
    this.hasOwnPolicies = withoutOwnPolicies === undefined;
    this.partition = partitionOf(patterns, partition);
    this.candidates = once(() => withoutOwnPolicies ?? candidatesFor(patterns, this.partition));
    this.find = remembering((wanted) => {
      const fitting = this.candidates().flatMap((principal) => this.match(principal, wanted) ?? []);
      return fitting.find(({ certain }) => certain) ?? fitting[0];
    });
    this.conceivable = (wanted) => this.find(wanted) !== undefined;
    this.satisfiable = guess ? this.conceivable : (wanted) => this.find(wanted)?.certain === true;
  }

  /** A whole account in an Allow lets nobody in who has no policy of his own; in a Deny it is everybody. */
  predicate(element: PrincipalElement, effect: Statement["effect"]): Predicate {
    if (this.hasOwnPolicies || element.negated || effect === "Deny") {
      return this.predicates.add(canonicalPrincipals(element), () => element);
    }
    const principals = element.principals.filter((pattern) => !isWholeAccount(pattern));
    const direct = { ...element, principals };
    return this.predicates.add(`themselves ${canonicalPrincipals(direct)}`, () => direct);
  }

  /** Somebody who is what is wanted, and who can call an action where one is told. */
  pick(wanted: readonly Wanted[], action?: string): Candidate | undefined {
    const found = this.find(wanted);
    if (action === undefined || found === undefined || canCall(found.principal, action)) return found;
    const callers = this.candidates().filter((principal) => canCall(principal, action));
    return callers.map((principal) => this.match(principal, wanted)).find((match) => match?.certain);
  }

  /**
   * The candidate, or another one that is what is wanted, whom the context tells the truth about; undefined where none is
   * found. `keys` are those that the request was made for, which the context may lack on purpose.
   */
  agreeing(
    candidate: Candidate,
    context: AccessRequest["context"],
    wanted: readonly Wanted[],
    { keys, action }: { readonly keys: readonly string[]; readonly action: string },
  ): Candidate | undefined {
    const told = toldBy(context);
    const isPossible = (who: Principal): boolean => {
      if (keys.some((key) => contradicts(who, key, context[key]?.[0]))) return false;
      if (who.type === "anonymous") return told.length === 0;
      return who.type !== "AWS" || told.every((each) => agrees(who.value, each));
    };
    if (isPossible(candidate.principal)) return candidate;
    const [{ arn, account } = {}] = told;
    const meant: Principal | undefined = arn
      ? { type: "AWS", value: arn }
      : account
        ? role(account, this.partition)
        : undefined;
    const others = told.length === 0 ? this.candidates() : meant && candidate.principal.type === "AWS" ? [meant] : [];
    return others
      .filter((who) => isPossible(who) && canCall(who, action))
      .map((who) => this.match(who, wanted))
      .find((match) => match?.certain);
  }

  private match(principal: Principal, wanted: readonly Wanted[]): Candidate | undefined {
    let certain = true;
    const mayBeOfAccount = principal.type !== "anonymous" && this.ids.includes(principal.value);
    for (const { predicate, holds } of wanted) {
      const covered = coverageOf(this.predicates.test(predicate), principal, mayBeOfAccount);
      if (covered === undefined) certain = false;
      else if (covered !== holds) return undefined;
    }
    return { principal, certain };
  }
}

/** What a context key says about the principal. */
interface Told {
  readonly arn?: string;
  readonly account?: string;
}

/**
 * What tells the account of whoever asks.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-caller-account
 */
const ACCOUNT_KEYS: readonly string[] = ["aws:principalaccount", "kms:calleraccount"];

const ARN_KEY = "aws:principalarn";

/**
 * A context that tells of somebody what is true, in the keys that tell who asks; whether that fits is left to ask. It is the
 * very one given where no key tells that, and for who has no ARN of IAM's, as a session, of which the key has its role's.
 */
export const withOwn = (who: Principal, context: AccessRequest["context"]): AccessRequest["context"] => {
  if (who.type !== "AWS" || !/^arn:[^:]*:iam:/.test(who.value)) return context;
  const account = accountOf(who);
  const own = Object.keys(context).flatMap((key): readonly (readonly [string, readonly string[]])[] => {
    if (key.toLowerCase() === ARN_KEY) return [[key, [who.value]]];
    return account !== undefined && ACCOUNT_KEYS.includes(key.toLowerCase()) ? [[key, [account]]] : [];
  });
  return own.length === 0 ? context : { ...context, ...Object.fromEntries(own) };
};

/** The ARN first, for it says more. */
const toldBy = (context: AccessRequest["context"]): readonly Told[] => {
  const told = Object.entries(context).flatMap(([key, [value]]): readonly Told[] => {
    if (value === undefined) return [];
    if (key.toLowerCase() === ARN_KEY) return [{ arn: value }];
    return ACCOUNT_KEYS.includes(key.toLowerCase()) ? [{ account: value }] : [];
  });
  return told.toSorted((a, b) => Number(b.arn !== undefined) - Number(a.arn !== undefined));
};

/** A session's ARN is not that of its role, which is what the key has. */
const agrees = (principal: string, { arn = "", account }: Told): boolean => {
  if (account !== undefined) return accountOf({ type: "AWS", value: principal }) === account;
  const sessions = sessionPrefix(arn);
  return principal === arn || (sessions !== undefined && principal.startsWith(sessions));
};

/** A principal that is what is wanted, `certain` unless AWS leaves some of its coverage open. */
export interface Candidate {
  readonly principal: Principal;
  readonly certain: boolean;
}

/** Whether AWS leaves the coverage of somebody open. */
export const isOpen = (element: PrincipalElement): boolean =>
  element.principals.some((pattern) => pattern.type === "AWS" && (element.negated || pattern.value === "*"));

/** The ids in an element that name somebody without the account: `AROA…` of a role that is gone, a canonical user. */
export const idsIn = ({ principals }: PrincipalElement): readonly string[] =>
  principals.flatMap((pattern) => (pattern.type !== "*" && isId(pattern) ? [pattern.value] : []));

const isId = ({ type, value }: { readonly type: PrincipalType; readonly value: string }): boolean =>
  type === "CanonicalUser" || (type === "AWS" && /^A[A-Z]{3}[A-Z0-9]+$/.test(value));

/**
 * Gives whom one side's elements name themselves, or with everybody, while the other side names their whole account. In the
 * account that the policy is in, which is any unless it is known, somebody whom a policy names needs no other policy, while
 * one that names the account leaves it to the account's.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const namedApartFromAccount = (
  elements: readonly PrincipalElement[],
  others: readonly PrincipalElement[],
  { account: own, partition: told }: Whereabouts,
): readonly Principal[] => {
  const accounts = [...accountsIn(others)].filter((account) => own === undefined || account === own);
  const partition = partitionOf(
    [...elements, ...others].flatMap(({ principals }) => principals),
    told,
  );
  return elements
    .flatMap(({ negated, principals }) => (negated ? [] : principals))
    .filter((pattern) => !isWholeAccount(pattern))
    .flatMap((pattern) => {
      if (isEverybody(pattern)) return accounts.map((account) => role(account, partition));
      return pattern.type === "AWS" ? relatives(pattern, partition) : [];
    })
    .filter((principal) => accounts.includes(accountOf(principal) ?? ""));
};

/** The accounts that are named as a whole. */
const accountsIn = (elements: readonly PrincipalElement[]): ReadonlySet<string> =>
  new Set(
    elements
      .flatMap(({ negated, principals }) => (negated ? [] : principals.filter(isWholeAccount)))
      .flatMap((pattern) => relatives(pattern, "aws"))
      .flatMap((principal) => accountOf(principal) ?? []),
  );

const candidatesFor = (patterns: readonly PrincipalPattern[], partition: string): readonly Principal[] => {
  const named = patterns.flatMap((pattern) => relatives(pattern, partition));
  const known = new Set(named.map(text));
  const fresh = (list: readonly Principal[]) => list.filter((principal) => !known.has(text(principal))).slice(0, 1);
  const accounts = new Set(named.map((principal) => accountOf(principal)));
  const stranger = strangers.accounts.find((account) => !accounts.has(account)) ?? unusedAccount(accounts);
  const all: Principal[] = [
    ...named,
    role(stranger, partition),
    ...fresh(strangers.services.map((value) => ({ type: "Service", value }))),
    ...fresh(
      strangers.providers.map((value) => ({
        type: "Federated",
        value: value.replace("arn:aws:", `arn:${partition}:`),
      })),
    ),
    { type: "anonymous" },
  ];
  return [...new Map(all.map((principal) => [text(principal), principal])).values()];
};

const text = (principal: Principal): string =>
  principal.type === "anonymous" ? "" : `${principal.type} ${principal.value}`;

const role = (account: string, partition: string): Principal => ({
  type: "AWS",
  value: `arn:${partition}:iam::${account}:role/example`,
});

const unusedAccount = (used: ReadonlySet<string | undefined>): string => {
  let number = 100_000_000_000;
  while (used.has(String(number))) number++;
  return String(number);
};

/** The partitions that principals are named in, each once, in their order. */
export const partitionsIn = (patterns: readonly PrincipalPattern[]): readonly string[] => [
  ...new Set(patterns.flatMap((each) => (each.type === "AWS" ? (/^arn:([^:]+):/.exec(each.value)?.[1] ?? []) : []))),
];

/** An account's number is of the partition that the others are in: nobody reaches a resource of another one. */
const partitionOf = (patterns: readonly PrincipalPattern[], told = "aws"): string => partitionsIn(patterns)[0] ?? told;

/** Who stands for all whom a name in a policy covers: the principal itself, for a session is covered where its role is. */
const relatives = (pattern: PrincipalPattern, partition: string): readonly Principal[] => {
  if (pattern.type === "*" || isEverybody(pattern)) return [];
  if (pattern.type !== "AWS") return [{ type: pattern.type, value: pattern.value }];
  const value = accountOrSelf(pattern.value);
  if (isAccount(value)) return [role(value, partition), { type: "AWS", value: `arn:${partition}:iam::${value}:root` }];
  return [{ type: "AWS", value }];
};
