import type {
  Condition,
  NamedPolicy,
  PatternElement,
  PolicySet,
  PrincipalElement,
  PrincipalPattern,
  Statement,
} from "../../../../src/iam/model.ts";
import type { Random } from "./random.ts";

const actionPatterns = [
  "t:GetA", "t:GetB", "t:PutA", "t:List", "t:Get*", "t:*A", "t:*", "*", "t:get?", "T:GETA", "t:GetC", "u:*", "t:?etB", "*:GetA",
]; // biome-ignore format: one list

const oneCondition: Readonly<Record<string, { operators: readonly string[]; values: readonly string[] }>> = {
  "t:k": {
    operators: ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
    values: ["a", "b", "ab", "AB", "a*", "*b", "?", "*", "A", "${*}", ""],
  },
  "t:n": {
    operators: ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"],
    values: ["5", "7", "10", "7.0"],
  },
  "t:m": { operators: ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike"], values: ["a", "b", "*b", "ab", "", "*", "?*"] },
  "t:s": { operators: ["Bool"], values: ["true", "false", "True"] },
  // Texts to AWS, on which operators of another type are used.
  "t:v": { operators: ["Bool", "Bool", "StringEquals", "StringNotEquals", "StringLike"], values: ["true", "false", "True"] },
  "t:w": { operators: ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericGreaterThanEquals"], values: ["5", "7"] },
  "t:i": { operators: ["IpAddress", "NotIpAddress"], values: ["10.0.0.0/8", "10.0.0.0/16", "2001:db8::/32", "203.0.113.9"] },
  "t:d": {
    operators: ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"],
    values: ["2030-01-01T00:00:00Z", "1893456000", "2030-06-01"],
  },
  "t:r": { operators: ["ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"], values: ["arn:aws:t:::*", "arn:aws:*:*:*:a", "arn:aws:t:*:*:a*", "arn:aws:t:*:*:*b", "arn:aws:t:*:*:a:b", "arn:aws:t:*:*:b", "arn:aws:?:*:*:b", "*"] },
}; // biome-ignore format: one list

/** The key of `oneCondition` that has several values, and with each operator needs a quantifier to be exact. */
const severalValues = "t:m";

const principalPatterns: readonly PrincipalPattern[] = [
  { type: "*" },
  { type: "AWS", value: "111111111111" },
  { type: "AWS", value: "arn:aws:iam::111111111111:root" },
  { type: "AWS", value: "arn:aws:iam::111111111111:role/p/R" },
  { type: "AWS", value: "arn:aws:iam::111111111111:user/U" },
  { type: "AWS", value: "222222222222" },
  { type: "Service", value: "ec2.amazonaws.com" },
  { type: "Service", value: "sagemaker.amazonaws.com" },
  { type: "Federated", value: "accounts.google.com" },
];

const quantifiers = ["ForAnyValue", "ForAllValues"] as const;

/** What the policies of a case may be made of. */
export interface Fragment {
  readonly conditions: boolean;
  readonly quantifiers: boolean;
  /** Variables, ForAllValues, and principals that AWS leaves open: what may be unknown, but never wrong. */
  readonly opaque: boolean;
}

/** Makes random policies within a fragment of the language. */
export class Generator {
  private readonly random: Random;
  private readonly fragment: Fragment;
  /** All conditions of a case are about one or two keys, so that they have to do with each other. */
  private readonly keys: readonly string[];

  constructor(random: Random, fragment: Fragment) {
    this.random = random;
    this.fragment = fragment;
    this.keys = fragment.opaque
      ? ["t:k", severalValues]
      : fragment.quantifiers
        ? [severalValues]
        : random.some(1, 2, () => random.pick(Object.keys(oneCondition).filter((key) => key !== severalValues)));
  }

  /** Two sets, mostly related: the second is the first with something changed. */
  pair(): readonly [PolicySet, PolicySet] {
    const kind = this.random.pick(["identity", "identity", "trust", "resource"] as const);
    const before = this.set(kind);
    return [before, this.random.chance(0.7) ? this.mutate(before) : this.set(kind)];
  }

  private set(kind: PolicySet["kind"]): PolicySet {
    const policies = this.random.some(this.random.chance(0.1) ? 0 : 1, 2, () => this.policy("policy", kind));
    if (kind !== "identity") return { kind, policies };
    return this.random.chance(0.2) ? { kind, policies, boundary: this.policy("boundary", kind) } : { kind, policies };
  }

  private policy(name: string, kind: PolicySet["kind"]): NamedPolicy {
    const statements = this.random.some(1, 3, () => this.statement(kind));
    return { name, policy: { version: "2012-10-17", statements } };
  }

  private statement(kind: PolicySet["kind"]): Statement {
    return {
      effect: this.random.chance(0.75) ? "Allow" : "Deny",
      actions: this.element(() => this.random.pick(actionPatterns)),
      ...(kind !== "trust" && { resources: this.element(() => this.resource()) }),
      ...(kind !== "identity" && { principals: this.principals(kind) }),
      conditions:
        this.fragment.conditions && this.random.chance(0.6) ? this.random.some(1, 3, () => this.condition()) : [],
      place: { pointer: "", line: 1 },
    };
  }

  private element(pattern: () => string): PatternElement {
    return { negated: this.random.chance(0.15), patterns: this.random.some(1, 2, pattern) };
  }

  private resource(): string {
    if (this.random.chance(0.15)) return "*";
    if (this.fragment.opaque && this.random.chance(0.4)) {
      return this.random.pick([
        "arn:aws:t:::${t:k}",
        "arn:aws:t:::a${T:K}*",
        "arn:aws:t:::${t:k, 'a'}",
        "arn:aws:t:::${t:x}/*",
      ]);
    }
    if (this.random.chance(0.1))
      return this.random.pick(["arn:aws:t:*", "arn:*:t:::a*", "arn:aws:*:::b", "arn:aws:t:::${*}"]);
    return `arn:aws:t:::${this.random.some(0, 4, () => this.random.pick(["a", "b", "/", "*", "*", "?"])).join("")}`;
  }

  /** NotPrincipal only with what it says exactly: the others of a named account depend on the service. */
  private principals(kind: PolicySet["kind"]): PrincipalElement {
    const negated = kind === "resource" && this.random.chance(0.15);
    const exact = negated ? principalPatterns.slice(6) : principalPatterns;
    const patterns: readonly PrincipalPattern[] = this.fragment.opaque
      ? [...principalPatterns.slice(1), { type: "AWS", value: "*" }]
      : exact;
    return { negated, principals: this.random.some(1, 2, () => this.random.pick(patterns)) };
  }

  private condition(): Condition {
    const key = this.random.pick(this.keys);
    if (this.random.chance(0.1)) {
      return { operator: "Null", ifExists: false, key, values: [this.random.pick(["true", "false"])] };
    }
    const { operators, values } = oneCondition[key] ?? { operators: [], values: [] };
    const condition = {
      operator: this.random.pick(operators),
      ifExists: this.random.chance(0.2),
      key: this.random.chance(0.1) ? key.toUpperCase() : key,
      values: this.random.some(0, 2, () => this.random.pick(values)),
    };
    // Without a quantifier it may be unknown, but never wrong.
    const quantified = key === severalValues && (!this.fragment.opaque || this.random.chance(0.8));
    if (!quantified) return this.fragment.opaque ? this.withVariable(condition) : condition;
    return { ...condition, quantifier: this.fragment.opaque ? this.random.pick(quantifiers) : "ForAnyValue" };
  }

  private withVariable(condition: Condition): Condition {
    const values = condition.values.map((value) => (this.random.chance(0.5) ? "${t:k}" : value));
    return { ...condition, key: severalValues, values };
  }

  private mutate(set: PolicySet): PolicySet {
    const policies = set.policies.map((named) => this.mutatePolicy(named, set.kind));
    if (set.kind !== "identity") return { ...set, policies };
    if (set.boundary === undefined) return { ...set, policies };
    if (this.random.chance(0.2)) return { kind: "identity", policies };
    return { kind: "identity", policies, boundary: this.mutatePolicy(set.boundary, set.kind) };
  }

  private mutatePolicy({ name, policy }: NamedPolicy, kind: PolicySet["kind"]): NamedPolicy {
    const statements = policy.statements.flatMap((one) => (this.random.chance(0.7) ? this.change(one, kind) : [one]));
    return { name, policy: { ...policy, statements } };
  }

  private change(statement: Statement, kind: PolicySet["kind"]): readonly Statement[] {
    const other = this.statement(kind);
    switch (this.random.integer(0, 7)) {
      case 0:
        return [];
      case 1:
        return [statement, other];
      case 2:
        return [{ ...statement, actions: other.actions }];
      case 3:
        return [{ ...statement, conditions: other.conditions }];
      case 4:
        return [{ ...statement, effect: other.effect }];
      case 5:
        return split(statement);
      case 6:
        return [{ ...statement, ...(other.principals && { principals: other.principals }) }];
      default:
        return [{ ...statement, ...(other.resources && { resources: other.resources }) }];
    }
  }
}

/** One statement for each of its actions; equivalent, unless the element is negated. */
const split = (statement: Statement): readonly Statement[] =>
  statement.actions.negated
    ? [statement]
    : statement.actions.patterns.map((pattern) => ({ ...statement, actions: { negated: false, patterns: [pattern] } }));
