import type { Comparer } from "../../src/iam/compare/compare.ts";
import { printPolicy } from "../../src/iam/language/print.ts";
import type { Relation } from "../../src/iam/model.ts";
import type { AccessRelation, Review } from "../../src/review/model.ts";
import type { Access, Account } from "./account.ts";

/** What a review says of one principal's access, or of who may assume a role. */
interface Said {
  readonly relation: AccessRelation;
  /** Whether it speaks of a part of the principal's access only. */
  readonly isPart: boolean;
}

/** Everything that a review said of the principals whose names begin with the prefix and that AWS then had otherwise. */
export interface Judgement {
  readonly wrong: readonly string[];
  /** How many changes of access it left unknown, and how many it decided. */
  readonly unknown: number;
  readonly decided: number;
}

/** Compares what a review said would become of the principals of one world with what became of them. */
export const judge = (
  prefix: string,
  review: Review,
  before: Account,
  after: Account,
  compare: Comparer,
): Judgement => {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((key) => key.includes(` ${prefix}-`));
  const wrong: string[] = [];
  let [unknown, decided] = [0, 0];
  for (const key of names) {
    for (const aspect of ["identity", "trust"] as const) {
      const sides = { before: before.get(key)?.[aspect], after: after.get(key)?.[aspect] };
      if (sides.before === undefined && sides.after === undefined) continue;
      const said = aspect === "identity" ? ofPrincipal(review, key) : ofTrust(review, key);
      const nothing: Access["identity"] = { kind: "identity", policies: [] };
      const none = aspect === "identity" ? nothing : { kind: "trust" as const, policies: [] };
      const { relation } = compare(sides.before ?? none, sides.after ?? none);
      const existed = before.has(key);
      const isLeft = (sides.after?.policies.length ?? 0) > 0;
      if (said.relation === "unknown") unknown += 1;
      else if (said.relation !== "unchanged") decided += 1;
      if (!agrees(said, relation, { existed, isLeft })) {
        wrong.push(
          `${aspect} of the ${key}: said ${said.relation}${said.isPart ? " in part" : ""}, is ${relation}${existed ? "" : ", was not there"}\n` +
            `  before: ${text(sides.before)}\n  after:  ${text(sides.after)}`,
        );
      }
    }
  }
  return { wrong, unknown, decided };
};

const agrees = (
  { relation, isPart }: Said,
  real: Relation,
  { existed, isLeft }: { readonly existed: boolean; readonly isLeft: boolean },
): boolean => {
  switch (relation) {
    case "unknown":
      return true;
    case "new":
      return !existed;
    case "gone":
      return !isLeft;
    case "unchanged":
    case "equivalent":
      return real === "equivalent" || real === "unknown";
    case "narrower":
    case "broader":
      return real === relation || real === "unknown" || (isPart && real === "equivalent");
    case "incomparable":
      return real === relation || real === "unknown" || isPart;
  }
};

const ofPrincipal = (review: Review, key: string): Said => {
  const found = review.principals.find(({ type, name }) => `${type} ${name}` === key);
  if (found) return { relation: found.relation, isPart: found.note !== undefined };
  // Of a role that goes a plan need not show what it has; that nobody may assume it any more says it all.
  const trust = ofTrust(review, key);
  return trust.relation === "gone" ? trust : { relation: "unchanged", isPart: false };
};

const ofTrust = (review: Review, key: string): Said => {
  const found = review.trusts.find(({ role }) => `role ${role}` === key);
  return { relation: found?.relation ?? "unchanged", isPart: false };
};

const text = (access: Access["identity"] | undefined): string => {
  if (access === undefined) return "none";
  const policies = access.policies.map(({ name, policy }) => `${name} ${printPolicy(policy).replaceAll(/\s+/g, " ")}`);
  const boundary = access.kind === "identity" && access.boundary ? [`boundary ${access.boundary.name}`] : [];
  return [...policies, ...boundary].join("; ");
};
