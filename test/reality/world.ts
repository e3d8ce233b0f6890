import { accountId, region } from "../harness/aws.ts";
import type { Random } from "../unit/iam/oracle/random.ts";
import { type Document, documents, trusts } from "./documents.ts";

/** An argument's value as Terraform JSON has it. */
type Value = string | boolean | number | readonly Value[] | { readonly [name: string]: Value };

type Arguments = Readonly<Record<string, Value>>;

/** One resource of Terraform's. `key` is its name in the configuration. */
interface Resource {
  readonly type: string;
  readonly key: string;
  readonly with: Arguments;
}

/** What Terraform manages on one side of a change. */
type Side = readonly Resource[];

/** A change to the access of a few principals of its own, that no other world touches. */
export interface World {
  /** What the names of all that is in it begin with. */
  readonly prefix: string;
  readonly before: Side;
  readonly after: Side;
  /** Addresses that are told to be the same thing. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** What somebody does by hand between the two applies. */
  readonly byHand: readonly ByHand[];
}

/** Something done past Terraform, to whoever of that kind is there. */
export type ByHand =
  | { readonly does: "put inline"; readonly on: Handled; readonly name: string; readonly document: Document }
  | { readonly does: "attach"; readonly on: Handled; readonly policy: string }
  | { readonly does: "delete inline"; readonly on: Handled; readonly name: string };

export type Holder = "role" | "user" | "group";

/** Who gets something by hand: no group, since moto deletes one with all that it has, which AWS refuses. */
export type Handled = Exclude<Holder, "group">;

const holders: readonly Holder[] = ["role", "user", "group"];

const awsPolicies = ["AmazonS3FullAccess", "AmazonS3ReadOnlyAccess"].map((name) => `arn:aws:iam::aws:policy/${name}`);

/** A document that names the role by a reference. */
const aboutTheRole = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ["iam:GetRole", "iam:PassRole"], Resource: "@role" }],
});

/** The name of what is made by hand, before anything of Terraform's. */
export const handMade = (prefix: string): string => `${prefix}-hand`;

/** Makes a world and a change of it. */
export const makeWorld = (random: Random, prefix: string): World => {
  const maker = new Maker(random, prefix);
  const before = maker.side();
  const { after, moved } = maker.changed(before);
  return { prefix, before, after, moved, byHand: random.some(0, 1, () => maker.byHand()) };
};

/** Makes resources with arguments at random. `@role` and `=role` stand for its name, see `rendered`. */
class Maker {
  private readonly random: Random;
  private readonly prefix: string;

  constructor(random: Random, prefix: string) {
    this.random = random;
    this.prefix = prefix;
  }

  side(): Side {
    const principals = holders.filter(() => this.random.chance(0.85)).map((holder) => this.principal(holder));
    const policies = ["a", "b"].filter(() => this.random.chance(0.9)).map((key) => this.policy(key));
    return [...principals, ...policies, ...this.random.some(1, 4, () => this.hanging())].filter(isFirstOfItsAddress);
  }

  /** The same with one to three changes. */
  changed(before: Side): Pick<World, "after" | "moved"> {
    let after = before;
    const moved: { from: string; to: string }[] = [];
    for (let change = this.random.integer(1, 3); change > 0; change--) {
      const resource = this.random.pick(after);
      const rest = after.filter((other) => other !== resource);
      const kind = this.random.integer(0, 9);
      if (kind < 2 && rest.length > 0) after = rest;
      else if (kind < 6) after = [...rest, { ...this.again(resource), key: resource.key }];
      else if (kind < 9) after = [...after, this.random.chance(0.3) ? this.anything() : this.hanging()];
      else {
        const other = { ...resource, key: `${resource.key}_moved` };
        if (isReferredTo(resource) || before.some((each) => addressOf(each) === addressOf(other))) continue;
        after = [...rest, other];
        if (this.random.chance(0.8)) moved.push({ from: addressOf(resource), to: addressOf(other) });
      }
    }
    const left = after.filter(isFirstOfItsAddress);
    const isLeft = (address: string): boolean => left.some((resource) => addressOf(resource) === address);
    return { after: left, moved: moved.filter(({ from, to }) => !isLeft(from) && isLeft(to)) };
  }

  byHand(): ByHand {
    const on = this.random.pick<Handled>(["role", "user"]);
    const does = this.random.pick(["put inline", "put inline", "attach", "attach", "delete inline"] as const);
    if (does === "attach") return { does, on, policy: handMade(this.prefix) };
    const name = this.random.pick(["one", "two", "hand"]);
    return does === "put inline" ? { does, on, name, document: this.document() } : { does, on, name };
  }

  private anything(): Resource {
    return this.random.chance(0.5)
      ? this.principal(this.random.pick(holders))
      : this.policy(this.random.pick(["a", "b"]));
  }

  /** Another resource of the same type. */
  private again({ type, key, with: before }: Resource): Resource {
    for (const holder of holders) if (type === `aws_iam_${holder}`) return this.principal(holder);
    if (type === "aws_iam_policy") return { ...this.policy(key.charAt(this.prefix.length + 1)), key };
    const made = this.ofType(type);
    const isOne = ![before, made.with].some((each) => "count" in each || "for_each" in each);
    if (!isOne || !this.random.chance(0.6)) return made;
    // Most changes in life are of one argument.
    const name = this.random.pick(Object.keys(made.with));
    return { ...made, with: { ...before, [name]: made.with[name] ?? "" } };
  }

  private principal(holder: Holder): Resource {
    const optional = (name: string, probability: number, value: () => Value): Arguments =>
      this.random.chance(probability) ? { [name]: value() } : {};
    const name = this.random.chance(0.85) ? `${this.prefix}-${holder}` : `${this.prefix}-${holder}2`;
    const path = optional("path", 0.15, () => "/x/");
    const resource = { type: `aws_iam_${holder}`, key: `${this.prefix}_${holder}` };
    if (holder !== "role") return { ...resource, with: { name, ...path } };
    const inline = (): Value =>
      this.random.some(0, 2, () => ({ name: this.inlineName(), policy: this.documentText() })).filter(isFirstOfItsName);
    return {
      ...resource,
      with: {
        name,
        ...path,
        ...optional("permissions_boundary", 0.25, () => this.policyArn()),
        force_detach_policies: true,
        assume_role_policy: JSON.stringify(this.random.pick(trusts)),
        ...optional("inline_policy", 0.2, inline),
        ...optional("managed_policy_arns", 0.2, () => unique(this.random.some(0, 2, () => this.policyArn()))),
      },
    };
  }

  private policy(key: string): Resource {
    const name = this.random.pick(this.names(key));
    return {
      type: "aws_iam_policy",
      key: `${this.prefix}_${key}`,
      with: { name, policy: this.documentText() },
    };
  }

  /** Something that hangs on a principal, or decides what may. */
  private hanging(): Resource {
    return this.ofType(
      this.random.pick([
        ...holders.flatMap((holder) => [`aws_iam_${holder}_policy`, `aws_iam_${holder}_policy_attachment`]),
        ...holders.flatMap((holder) => [`aws_iam_${holder}_policy`, `aws_iam_${holder}_policy_attachment`]),
        "aws_iam_role_policy",
        "aws_iam_role_policy_attachment",
        "aws_iam_policy_attachment",
        "aws_iam_role_policies_exclusive",
        "aws_iam_role_policy_attachments_exclusive",
        "aws_iam_group_membership",
        "aws_iam_user_group_membership",
      ]),
    );
  }

  private ofType(type: string): Resource {
    const resource = { type, key: `${this.prefix}_${this.random.integer(1, 3)}` };
    const holder = /^aws_iam_(role|user|group)_policy(_attachment)?$/.exec(type)?.[1];
    if (holder !== undefined && type.endsWith("_attachment")) {
      return { ...resource, with: { [holder]: this.nameOf(holder), policy_arn: this.policyArn() } };
    }
    if (holder !== undefined) {
      return { ...resource, with: { [holder]: this.nameOf(holder), ...this.inlinePolicies() } };
    }
    switch (type) {
      case "aws_iam_policy_attachment":
        return {
          ...resource,
          with: {
            name: "all",
            policy_arn: this.policyArn(),
            roles: this.maybe(() => this.nameOf("role")),
            users: [this.nameOf("user")],
            groups: this.maybe(() => this.nameOf("group")),
          },
        };
      case "aws_iam_role_policies_exclusive":
        return {
          ...resource,
          with: {
            role_name: this.nameOf("role"),
            policy_names: unique(this.random.some(0, 2, () => this.inlineName())),
          },
        };
      case "aws_iam_role_policy_attachments_exclusive":
        return {
          ...resource,
          with: { role_name: this.nameOf("role"), policy_arns: unique(this.random.some(0, 2, () => this.policyArn())) },
        };
      case "aws_iam_group_membership":
        return {
          ...resource,
          with: { name: "all", group: this.nameOf("group"), users: [this.nameOf("user")] },
        };
      case "aws_iam_user_group_membership":
        return { ...resource, with: { user: this.nameOf("user"), groups: [this.nameOf("group")] } };
      default:
        throw new Error(`Nothing makes a ${type}.`);
    }
  }

  /** One inline policy, or several of one resource's. */
  private inlinePolicies(): Arguments {
    const kind = this.random.integer(0, 9);
    if (kind === 0) {
      return { count: this.random.integer(1, 3), name: `count\${count.index}`, policy: this.documentText() };
    }
    if (kind === 1) {
      const names = unique(this.random.some(1, 3, () => this.inlineName()));
      const policies = Object.fromEntries(names.map((name) => [name, this.documentText()]));
      return { for_each: policies, name: "${each.key}", policy: "${each.value}" };
    }
    return { name: this.inlineName(), policy: kind === 2 ? aboutTheRole : this.documentText() };
  }

  private maybe(make: () => Value): Value {
    return this.random.chance(0.5) ? [make()] : [];
  }

  private nameOf(holder: string): string {
    return `${this.random.chance(0.6) ? "@" : "="}${holder}`;
  }

  private policyArn(): string {
    if (this.random.chance(0.25)) return this.random.pick(awsPolicies);
    return `${this.random.chance(0.7) ? "@" : "="}${this.random.pick(["a", "b"])}`;
  }

  private inlineName(): string {
    return this.random.pick(["one", "two"]);
  }

  private names(key: string): readonly string[] {
    return [key, key, key, `${key}2`].map((name) => `${this.prefix}-${name}`);
  }

  private document(): Document {
    return this.random.pick(documents);
  }

  private documentText(): string {
    return JSON.stringify(this.document());
  }
}

const addressOf = ({ type, key }: Resource): string => `${type}.${key}`;

const isFirstOfItsAddress = (resource: Resource, index: number, all: Side): boolean =>
  all.findIndex((other) => addressOf(other) === addressOf(resource)) === index;

const isFirstOfItsName = <Item extends { readonly name: string }>(item: Item, index: number, all: readonly Item[]) =>
  all.findIndex(({ name }) => name === item.name) === index;

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

const isReferredTo = ({ type }: Resource): boolean => /^aws_iam_(role|user|group|policy)$/.test(type);

/**
 * Terraform JSON of one side of many worlds. In it `@role` is a reference to what the side has, and `=role` the same name
 * as a text, with the order said by depends_on; where the side has none both are the name of what was made by hand.
 */
export const rendered = (worlds: readonly World[], which: "before" | "after"): string => {
  const resource: Record<string, Record<string, unknown>> = {};
  for (const { prefix, [which]: side } of worlds) {
    for (const each of side) {
      resource[each.type] = { ...resource[each.type], [each.key]: withNames(each, side, prefix) };
    }
  }
  const moved = which === "after" ? worlds.flatMap((world) => world.moved) : [];
  return JSON.stringify({
    terraform: { required_providers: { aws: { source: "hashicorp/aws" } } },
    provider: { aws: { region } },
    resource,
    ...(moved.length > 0 && { moved }),
  });
};

const withNames = (resource: Resource, side: Side, prefix: string): unknown => {
  const before = new Set<string>();
  const given =
    resource.type === "aws_iam_role_policies_exclusive" ? onlyWithPolicies(resource, side, before) : resource.with;
  const resolve = (value: Value): unknown => {
    if (typeof value === "boolean" || typeof value === "number") return value;
    if (value === aboutTheRole) return value.replace("@role", arnOfRole(side, prefix));
    if (typeof value === "string") return /^[@=]\w+$/.test(value) ? nameIn(value, side, prefix, before) : value;
    if (Array.isArray(value)) return [...new Set(value.map(resolve))];
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolve(each)]));
  };
  const resolved = Object.entries(given).map(([name, value]) => [name, resolve(value)] as const);
  return { ...Object.fromEntries(resolved), ...(before.size > 0 && { depends_on: [...before] }) };
};

/** The provider cannot make a policy of which it has the name alone. */
const onlyWithPolicies = ({ with: given }: Resource, side: Side, before: Set<string>): Arguments => {
  const names = given["policy_names"];
  const policies = side.filter(
    ({ type, with: { role } }) => type === "aws_iam_role_policy" && /^[@=]role$/.test(`${role}`),
  );
  for (const policy of policies) before.add(addressOf(policy));
  const known = policies.map(({ with: { name } }) => name);
  return { ...given, policy_names: Array.isArray(names) ? names.filter((name) => known.includes(name)) : [] };
};

/** A reference, which Terraform does not know before the role is there. */
const arnOfRole = (side: Side, prefix: string): string => {
  const found = side.find(({ type, key }) => type === "aws_iam_role" && key === `${prefix}_role`);
  return found ? `\${${addressOf(found)}.arn}` : `arn:aws:iam::${accountId}:role/${handMade(prefix)}`;
};

const nameIn = (token: string, side: Side, prefix: string, before: Set<string>): string => {
  const what = token.slice(1);
  const isPolicy = what === "a" || what === "b";
  const type = isPolicy ? "aws_iam_policy" : `aws_iam_${what}`;
  const found = side.find((each) => each.type === type && each.key === `${prefix}_${what}`);
  if (found && token.startsWith("@")) return `\${${addressOf(found)}.${isPolicy ? "arn" : "name"}}`;
  if (found) before.add(addressOf(found));
  const given = found?.with["name"];
  const name = typeof given === "string" ? given : handMade(prefix);
  return isPolicy ? `arn:aws:iam::${accountId}:policy/${name}` : name;
};
