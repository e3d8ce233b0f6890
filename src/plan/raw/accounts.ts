import { type Json, type JsonObject, ownMember } from "../../common/json.ts";
import type { DocumentSubject, ResourceChange } from "../model.ts";
import type { Configurations } from "./configuration.ts";
import { type RawChange, readText } from "./raw-change.ts";

/** The account of something in a plan about several, where the plan does not tell it. */
export const unknownAccount = "account not known";

/** What a principal is called: names are unique in one account alone. */
export const labelIn = ({ account }: Pick<ResourceChange, "account">, name: string): string =>
  account === undefined ? name : `${name} (${account})`;

/** Whether a resource may be in the account of an ARN: where the plan tells its account's number, that is the ARN's. */
export const mayBeInAccountOf = ({ account = "" }: Pick<ResourceChange, "account">, arn: string): boolean =>
  !/^account \d+$/.test(account) || account === `account ${arn.split(":")[4]}`;

/** A subject of a change as one of the change's account. The address that stands for a name tells it apart already. */
export const subjectIn = (change: Pick<ResourceChange, "account">, subject: DocumentSubject): DocumentSubject => {
  const { type, name } = subject;
  if (change.account === undefined || name === undefined || type === "policy" || type === "resource") return subject;
  return { ...subject, label: labelIn(change, name), account: change.account };
};

/**
 * A change, and the key of its provider's configuration; absent where nothing of the resource is configured any more. Old
 * Terraforms give a module's resources keys of their own, which lead to no configuration.
 */
export interface Provided {
  readonly change: RawChange;
  readonly provider?: string;
}

/**
 * Puts changes into their accounts where a plan is about several: by the ARN that they have, else by the configuration
 * of their provider. Which provider destroys a resource that is no longer configured is not in a plan.
 */
export const withAccounts = (provided: readonly Provided[], configurations: Configurations): readonly RawChange[] => {
  const ofAws = provided.filter(isOfAws);
  const keys = Object.keys(configurations);
  const credentials = new Map(keys.map((key) => [key, credentialsOf(key, ownMember(configurations, key) ?? {})]));
  const shownBy = (same: readonly string[]): ReadonlySet<string> =>
    shownAccounts(ofAws.filter(({ provider = "" }) => same.includes(provider)));
  const accounts = new Map(
    keys.map((key) => {
      const same = keys.filter((other) => credentials.get(other) === credentials.get(key));
      const one = shownBy(same).size > 1 ? [key] : same;
      const stated = statedAccounts(ownMember(configurations, key) ?? {});
      return [key, accountOfProvider(one[0] ?? key, stated.size === 1 ? stated : shownBy(one))];
    }),
  );
  const accountOf = ({ change, provider }: Provided): string => {
    const [own] = ownAccounts(change);
    // Only policies of AWS's or of its own account can be attached to a principal.
    const [attached] = accountsIn(change, "policy_arn");
    return own ?? accounts.get(provider ?? "") ?? attached ?? unknownAccount;
  };
  const own = new Set(ofAws.flatMap(({ change }) => ownAccounts(change)));
  // What is no longer configured is destroyed by a provider that still is: where all log in alike, that is one account, but
  // for OpenTofu's `for_each` of a provider.
  const isForEach = JSON.stringify(configurations).includes('"each.');
  const isOfOne = own.size <= 1 && new Set(credentials.values()).size <= 1 && !isForEach;
  return !isOfOne && new Set([...accounts.values(), ...own]).size > 1
    ? provided.map((one) => (isOfAws(one) ? { ...one.change, account: accountOf(one) } : one.change))
    : provided.map(({ change }) => change);
};

const isOfAws = ({ change }: Provided): boolean => change.type.startsWith("aws_");

/** The accounts in which resources are by their ARNs: by those of IAM, which nobody shares, where there are any. */
const shownAccounts = (provided: readonly Provided[]): ReadonlySet<string> => {
  const iam = new Set(provided.flatMap(({ change }) => ownAccounts(change)));
  return iam.size > 0 ? iam : new Set(provided.flatMap(({ change }) => accountsIn(change, "arn")));
};

/** One that is made for several accounts does not tell in which of them a resource is. */
const accountOfProvider = (key: string, accounts: ReadonlySet<string>): string => {
  const [account, ...others] = accounts;
  if (account === undefined) return `provider ${key}`;
  return others.length > 0 ? unknownAccount : account;
};

/** What differs between configurations of one account, such as those of several regions. */
const withoutAccount = ["region", "default_tags", "ignore_tags"];

/**
 * The same for configurations that log in with the same constants, and so to the same account. An alias of which nothing
 * is said, not even its region, is of a plan from which that is cut out.
 */
const credentialsOf = (key: string, configuration: Readonly<Record<string, Json>>): string => {
  const members = Object.entries(configuration).filter(([name]) => !withoutAccount.includes(name));
  const text = JSON.stringify(members.sort(([one], [other]) => (one < other ? -1 : 1)));
  const isCutOut = key.includes(".") && Object.keys(configuration).length === 0;
  return isCutOut || text.includes('"references"') ? key : text;
};

/** The accounts that a provider's configuration names. */
const statedAccounts = ({ allowed_account_ids, assume_role }: JsonObject): ReadonlySet<string> =>
  new Set(
    [...JSON.stringify([allowed_account_ids, assume_role]).matchAll(/(?:"|:iam::)(\d{12})[":]/g)].map(
      ([, account]) => `account ${account}`,
    ),
  );

/** The account of a resource of IAM that has an ARN of its own. */
const ownAccounts = (change: RawChange): readonly string[] =>
  change.type.startsWith("aws_iam_") ? accountsIn(change, "arn") : [];

const accountsIn = ({ before, after }: RawChange, attribute: string): readonly string[] =>
  [before, after].flatMap((side) => {
    const [, account] = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(readText(side, [attribute]) ?? "") ?? [];
    return account === undefined ? [] : [`account ${account}`];
  });
