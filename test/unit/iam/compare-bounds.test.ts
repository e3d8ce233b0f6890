import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../../src/iam/decide/decide.ts";
import type { PolicySet } from "../../../src/iam/model.ts";
import { allow, compared, deny, document, identity } from "./policies.ts";

const key = "aws:MultiFactorAuthAge";
const time = "aws:CurrentTime";

const when = (condition: object): PolicySet => identity(document(allow("s3:GetObject", "*", { Condition: condition })));

const relation = (before: PolicySet, after: PolicySet): string => compared(before, after).relation;

describe("a bound of a number", () => {
  it.each(["1.2", "0.7", "2.1", "39.9", "-0.1", "1e20", "-1e20", "2e15", "999999999999999", "10000000000000000"])(
    "has numbers on both sides of it: %s",
    (bound) => {
      for (const operator of ["NumericLessThan", "NumericGreaterThan", "NumericEquals", "NumericNotEquals"]) {
        expect(relation(identity(), when({ [operator]: { [key]: bound } }))).toBe("broader");
      }
    },
  );

  it.each([
    ["Numeric", key, "5"],
    ["Date", time, "2030-01-01T00:00:00Z"],
  ])("%s… is itself in what is less or greater only with Equals", (family, of, bound) => {
    for (const operator of [`${family}LessThan`, `${family}GreaterThan`]) {
      expect(relation(when({ [operator]: { [of]: bound } }), when({ [`${operator}Equals`]: { [of]: bound } }))).toBe(
        "broader",
      );
    }
  });

  it("keeps old versions of TLS out", () => {
    const all = allow("s3:*", ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]);
    const old = { Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } };
    const guarded = identity(document(all, deny("s3:*", ["arn:aws:s3:::b", "arn:aws:s3:::b/*"], old)));
    const comparison = compared(guarded, identity(document(all)));
    expect(comparison).toMatchObject({ relation: "broader", unknown: [] });
    expect(comparison.witnesses[0]?.context).toEqual({ "s3:TlsVersion": ["0"] });
  });

  const decimal = fc
    .tuple(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.integer({ min: -30, max: 30 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);

  it("and the next one have something between them, and beyond them", () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const [low, high] = Number(one) < Number(other) ? [one, other] : [other, one];
        fc.pre(Number(low) < Number(high));
        const between = { NumericGreaterThan: { [key]: low }, NumericLessThan: { [key]: high } };
        expect(relation(identity(), when(between))).toBe("broader");
        expect(relation(when({ NumericLessThan: { [key]: low } }), when({ NumericLessThan: { [key]: high } }))).toBe(
          "broader",
        );
        expect(relation(identity(), when({ NumericGreaterThan: { [key]: high } }))).toBe("broader");
      }),
    );
  });

  it.each([
    ["0.1", "0.10000000000000000001"],
    ["9007199254740992", "9007199254740993"],
    ["1", "1e999"],
  ])("that AWS may round is unknown: %s and %s", (one, other) => {
    const less = (bound: string): PolicySet => when({ NumericLessThan: { [key]: bound } });
    expect(relation(less(one), less(other))).toBe("unknown");
  });
});

describe("a bound of a date", () => {
  it.each(["2030", "20300101"])("%s may be ISO's or seconds, so it is unknown where it matters", (bound) => {
    const less = (value: string): PolicySet => when({ DateLessThan: { [time]: value } });
    expect(compared(less("2030-01-01T00:00:00Z"), less(bound))).toMatchObject({ relation: "unknown" });
    expect(compared(less(bound), less("2030-01-01T00:00:00Z"))).toMatchObject({ relation: "unknown" });
    expect(relation(less("1893456000"), less("2030-01-01T00:00:00Z"))).toBe("equivalent");
  });

  it.each(["1893456000000000000", "-9000000000000000000", "2030-01-01T00:00:00.0005Z", "9999-12-31T23:59:59Z"])(
    "has dates on both sides of it: %s",
    (bound) => {
      for (const operator of ["DateLessThan", "DateGreaterThan", "DateEquals", "DateNotEquals"]) {
        expect(relation(identity(), when({ [operator]: { [time]: bound } }))).toBe("broader");
      }
    },
  );

  it("and one a thousandth of a second later have something between them", () => {
    const [from, to] = ["2030-01-01T00:00:00.001Z", "2030-01-01T00:00:00.002Z"];
    expect(relation(identity(), when({ DateGreaterThan: { [time]: from }, DateLessThan: { [time]: to } }))).toBe(
      "broader",
    );
  });
});

describe("a range of addresses", () => {
  const inRange = (values: readonly string[]): PolicySet => when({ IpAddress: { "aws:SourceIp": values } });

  it.each(["10.0.0.0/8", "10.1.2.3", "255.255.255.255", "0.0.0.0/0", "2001:db9::/32", "fe80:1:2:3:4:5:6:7", "::/0"])(
    "has addresses inside and outside of it: %s",
    (range) => {
      for (const operator of ["IpAddress", "NotIpAddress"]) {
        expect(relation(identity(), when({ [operator]: { "aws:SourceIp": range } }))).toBe("broader");
      }
    },
  );

  it.each([
    ["0.0.0.0/0", ["0.0.0.0/8", "128.0.0.0/1"]],
    ["::/0", ["::/8", "8000::/1"]],
  ])("has addresses between two others: %s", (whole, parts) => {
    expect(relation(inRange(parts), inRange([whole]))).toBe("broader");
  });
});

describe("many values of one key", () => {
  const numbered = (count: number, make: (number: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, number) => make(number));

  const budget = 200_000;

  it("are ranges of addresses, which are one where they touch", () => {
    const inRange = (values: readonly string[]): PolicySet => when({ IpAddress: { "aws:SourceIp": values } });
    const wide = inRange(numbered(200, (number) => `10.${number}.0.0/24`));
    const halves = inRange(
      numbered(400, (number) => `10.${Math.floor(number / 2)}.0.${number % 2 === 0 ? "0" : "128"}/25`),
    );
    expect(compared(wide, halves, budget)).toMatchObject({ relation: "equivalent", unknown: [] });
    const narrow = inRange(numbered(200, (number) => `10.${number}.0.0/25`));
    expect(compared(wide, narrow, budget)).toMatchObject({ relation: "narrower", unknown: [] });
    const other = inRange(["10.7.0.0/16", "2001:db8::/32"]);
    expect(compared(inRange(["10.7.0.0/16", "10.7.3.0/24"]), other, budget)).toMatchObject({ relation: "broader" });
  });

  it("are bounds of numbers, of which the outermost counts", () => {
    const less = (values: readonly string[]): PolicySet => when({ NumericLessThan: { [key]: values } });
    const bounds = numbered(1000, String);
    expect(compared(less(bounds), less(["999"]), budget)).toMatchObject({ relation: "equivalent", unknown: [] });
    expect(compared(less(bounds), less(["998"]), budget)).toMatchObject({ relation: "narrower", unknown: [] });
    const greater = (values: readonly string[]): PolicySet => when({ NumericGreaterThanEquals: { [key]: values } });
    expect(compared(greater(bounds), greater(["0"]), budget)).toMatchObject({ relation: "equivalent", unknown: [] });
  });
});

describe("letters in either case", () => {
  it("are ASCII letters, to comparing and to deciding", () => {
    const tag = "aws:PrincipalTag/t";
    const anyCase = when({ StringEqualsIgnoreCase: { [tag]: "k" } });
    expect(compared(anyCase, when({ StringEquals: { [tag]: ["k", "K"] } }))).toMatchObject({ relation: "equivalent" });
    const asked = (value: string) =>
      decide(anyCase, { action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: { [tag]: [value] } }).decision;
    expect(["k", "K", "\u212a"].map(asked)).toEqual(["allowed", "allowed", "implicitDeny"]);
  });
});
