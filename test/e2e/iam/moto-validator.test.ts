import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import type { PolicyKind } from "../../../src/iam/model.ts";
import { Random } from "../../unit/iam/oracle/random.ts";

/**
 * moto's validator was written from what IAM answered to thousands of malformed documents. Random documents are given
 * to both; where the two differ, one of the differences below must explain it, and each cites what AWS documents.
 */

const script = `
import json, sys
from moto.iam.policy_validation import IAMPolicyDocumentValidator, IAMTrustPolicyDocumentValidator

def answer(kind, text):
    validator = IAMTrustPolicyDocumentValidator if kind == "trust" else IAMPolicyDocumentValidator
    try:
        validator(text).validate()
        return None
    except Exception as error:
        return str(error) or type(error).__name__

json.dump([answer(kind, text) for kind, text in json.load(sys.stdin)], sys.stdout)
`;

type Text = readonly [kind: PolicyKind, text: string];

/** What moto says about each text: undefined where it accepts. */
const askMoto = (texts: readonly Text[]): readonly (string | undefined)[] => {
  const run = spawnSync("python3", ["-c", script], { input: JSON.stringify(texts), encoding: "utf8", maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(`moto's validator did not run: ${run.error?.message ?? run.stderr}`);
  const answers: unknown = JSON.parse(run.stdout);
  if (!Array.isArray(answers)) throw new Error("moto's validator gave no list");
  return answers.map((answer) => (typeof answer === "string" ? answer : undefined));
};

const guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide";
const grammar = `${guide}/reference_policies_grammar.html`;

interface Difference {
  readonly name: string;
  /** Where AWS says what we do. */
  readonly source: string;
  readonly weAccept: boolean;
  readonly explains: (text: string, kind: PolicyKind) => boolean;
}

const count = (text: string, element: string): number => text.split(`"${element}"`).length - 1;

const contains = (pattern: RegExp) => (text: string) => pattern.test(text);

const differences: readonly Difference[] = [
  {
    name: "Version may be left out, or be 2008-10-17",
    source: `${guide}/reference_policies_elements_version.html`,
    weAccept: true,
    explains: (text) => !text.includes('"Version":"2012-10-17"'),
  },
  {
    name: "numbers need no quotation marks",
    source: grammar,
    weAccept: true,
    explains: contains(/"k":(\[[^\]]*)?5/),
  },
  {
    name: "which resources a service takes is not the grammar's business: a region in an IAM or S3 ARN, an IAM path",
    source: `${guide}/reference_policies_elements_resource.html`,
    weAccept: true,
    explains: contains(/"arn:aws:(iam|s3:us-east-1)/),
  },
  {
    name: "an ARN may end in a wildcard before all of its parts are there",
    source: `${guide}/reference_policies_elements_resource.html`,
    weAccept: true,
    explains: contains(/"arn:aws:ec2::\*"/),
  },
  {
    name: "a trust policy may have NotAction, and wildcards of sts",
    source: grammar,
    weAccept: true,
    explains: (text, kind) => kind === "trust" && /"NotAction"|"sts:\*"/.test(text),
  },
  {
    name: "an identity-based policy has no Id",
    source: grammar,
    weAccept: false,
    explains: (text, kind) => kind === "identity" && text.includes('"Id"'),
  },
  {
    name: "a document has no element Conditions",
    source: grammar,
    weAccept: false,
    explains: contains(/"Conditions"/),
  },
  {
    name: "an identity-based policy has no principal, a trust policy must have one, and not NotPrincipal",
    source: `${guide}/reference_policies_elements_notprincipal.html`,
    weAccept: false,
    explains: (text, kind) =>
      kind === "identity" ? /Principal"/.test(text) : count(text, "Effect") > count(text, "Principal"),
  },
  {
    name: 'a principal is "*" or an object of known types, and * is no part of one',
    source: `${guide}/reference_policies_elements_principal.html`,
    weAccept: false,
    explains: contains(/"Principal":("x"|\{\}|\{"aws"|\{"Service":"\*"|\{"AWS":"arn[^"]*\*|\{"AWS":5)/),
  },
  {
    name: "a list holds strings, not null",
    source: grammar,
    weAccept: false,
    explains: contains(/null/),
  },
  {
    name: "a Sid has letters and digits only",
    source: `${guide}/reference_policies_elements_sid.html`,
    weAccept: false,
    explains: contains(/"Sid":"a b"/),
  },
  {
    name: "an action has a name after its service",
    source: `${guide}/reference_policies_elements_action.html`,
    weAccept: false,
    explains: contains(/"s3:"/),
  },
  {
    name: "a resource that is not * is an ARN",
    source: `${guide}/reference_policies_elements_resource.html`,
    weAccept: false,
    explains: contains(/"urn:aws/),
  },
  {
    name: "an operator is one of the list, even with no key, and Null takes no IfExists",
    source: `${guide}/reference_policies_elements_condition_operators.html`,
    weAccept: false,
    explains: contains(/"stringEquals":\{\}|"NullIfExists"/),
  },
  {
    name: "a key stands once, and key names disregard case",
    source: grammar,
    weAccept: false,
    explains: contains(/"k":[^}]*"K":|"Effect":"Allow","Effect"/),
  },
  {
    name: "a condition value is a string, a number or a boolean",
    source: grammar,
    weAccept: false,
    explains: contains(/"k":\[\{\}\]/),
  },
  {
    name: "a date is one that there is",
    source: "https://www.w3.org/TR/NOTE-datetime",
    weAccept: false,
    explains: contains(/2030-02-31/),
  },
];

const any = (random: Random, usual: string, ...others: readonly string[]): string =>
  random.chance(0.85) ? usual : random.pick(["", ...others]);

/** Elements as JSON text, so that a repeated key and a wrong type can be written too. */
const statement = (random: Random, kind: PolicyKind): string => {
  const not = () => (random.chance(0.1) ? "Not" : "");
  const elements = [
    any(random, "", '"Sid":"a"', '"Sid":""', '"Sid":"a b"', '"Sid":5', '"Sid":"B1"'),
    any(
      random,
      '"Effect":"Allow"',
      '"Effect":"Deny"',
      '"Effect":"allow"',
      '"Effect":["Allow"]',
      '"Effect":"Allow","Effect":"Allow"',
    ),
    any(
      random,
      kind === "trust" ? '"Action":"sts:AssumeRole"' : `"${not()}Action":"s3:GetObject"`,
      '"Action":["s3:*","*"]', '"Action":[]', '"Action":"s3"', '"Action":"a:b:c"', '"Action":"s*:Get"', '"Action":"s3:"', '"Action":[null]',
      '"Action":5', '"Action":"*:*"', '"Action":"S3:getobject"', '"Action":"s_3:x"', '"Action":"*","NotAction":"*"', '"action":"*"', '"Action":"sts:*"',
    ), // biome-ignore format: one list
    any(
      random,
      kind === "trust" ? "" : `"${not()}Resource":"*"`,
      '"Resource":["arn:aws:s3:::a/*","*"]', '"Resource":[]', '"Resource":"a"', '"Resource":""', '"Resource":"urn:aws:s3:::a"', '"Resource":[null]',
      '"Resource":"arn:aws:iam::123456789012:role/a"', '"Resource":"arn:aws:iam::123456789012:a"', '"Resource":"arn:aws:s3:us-east-1::a"',
      '"Resource":"arn:aws:ec2::*"', '"Resource":"arn:aws:ec2:*"', '"Resource":"arn:aws"', '"Resource":"arn:nowhere:s3:::a"', '"Resource":"arn:*:s3:::a"',
      '"Resource":"*","NotResource":"*"', '"Resource":{}',
    ), // biome-ignore format: one list
    any(
      random,
      kind === "trust" ? '"Principal":{"Service":"ec2.amazonaws.com"}' : "",
      '"Principal":"*"', '"Principal":"x"', '"Principal":{}', '"Principal":{"aws":"1"}', '"Principal":{"AWS":["123456789012","*"]}',
      '"NotPrincipal":"*"', '"Principal":{"Service":"*"}', '"Principal":{"AWS":"arn:aws:iam::123456789012:role/*"}', '"Principal":{"AWS":5}',
    ), // biome-ignore format: one list
    any(
      random,
      "",
      '"Condition":{}', '"Condition":[]', '"Condition":{"StringEquals":{"k":"v"}}', '"Condition":{"StringEquals":{"k":["v",true]}}', '"Condition":{"Bool":{"k":true}}',
      '"Condition":{"NumericEquals":{"k":5}}', '"Condition":{"NumericEquals":{"k":["5",5]}}', '"Condition":{"stringEquals":{"k":"v"}}', '"Condition":{"stringEquals":{}}',
      '"Condition":{"ForAllValues:StringLikeIfExists":{"k":[]}}', '"Condition":{"Null":{"k":"true"}}', '"Condition":{"NullIfExists":{"k":"true"}}',
      '"Condition":{"StringEquals":{"k":"v","K":"v"}}', '"Condition":{"StringEquals":{"k":{}}}', '"Condition":{"StringEquals":{"k":[{}]}}', '"Condition":{"StringEquals":"v"}',
      '"Condition":{"DateLessThan":{"k":"2030-01-01T00:00:00Z"}}', '"Condition":{"DateLessThan":{"k":"soon"}}', '"Condition":{"DateLessThan":{"k":"2030-02-31"}}',
      '"Condition":{"DateLessThan":{"k":"2030-13-01"}}', '"Condition":{"DateLessThan":{"k":"1893456000"}}', '"Condition":{"ForSomeValues:StringLike":{"k":"v"}}',
    ), // biome-ignore format: one list
    any(random, "", '"Comment":"x"'),
  ];
  return `{${elements.filter((element) => element !== "").join(",")}}`;
};

const policyText = (random: Random, kind: PolicyKind): string => {
  if (random.chance(0.02))
    return random.pick(["", "[]", "{}", "null", '{"Version":"2012-10-17"', '{"Version":"2012-10-17",}', '"x"']);
  const statements = random.some(1, 2, () => statement(random, kind));
  const list = random.chance(0.8) ? `[${statements.join(",")}]` : (statements[0] ?? "");
  const elements = [
    any(random, '"Version":"2012-10-17"', '"Version":"2008-10-17"', '"Version":"2012-10-18"', '"Version":5'),
    any(random, "", '"Id":"x"', '"Id":5'),
    any(random, `"Statement":${list}`, '"Statement":[]', '"Statement":"x"', '"Statement":[[]]', `"statement":${list}`),
    any(random, "", '"Conditions":{}', '"Other":1'),
  ];
  return `{${elements.filter((element) => element !== "").join(",")}}`;
};

describe("parsePolicy and moto's validator", () => {
  it("differ only where AWS's documentation says otherwise", () => {
    const random = new Random(1);
    const texts = Array.from({ length: 6000 }, (): Text => {
      const kind = random.pick(["identity", "trust"] as const);
      return [kind, policyText(random, kind)];
    });
    const moto = askMoto(texts);
    const seen = new Set<string>();
    const unexplained = texts.flatMap(([kind, text], index) => {
      const ours = parsePolicy(text, kind);
      if (ours.ok === (moto[index] === undefined)) return [];
      const reasons = differences.filter(({ weAccept, explains }) => weAccept === ours.ok && explains(text, kind));
      for (const { name } of reasons) seen.add(name);
      return reasons.length > 0 ? [] : [{ kind, text, moto: moto[index], ours: ours.ok || ours.problems }];
    });
    expect(unexplained).toEqual([]);
    expect([...seen].toSorted()).toEqual(differences.map(({ name }) => name).toSorted());
    const accepted = moto.filter((answer) => answer === undefined).length;
    expect(accepted).toBeGreaterThan(500);
    expect(texts.length - accepted).toBeGreaterThan(500);
  });
});
