import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { readConfiguration } from "../../../src/plan/raw/configuration.ts";
import { administrator, type Planned, principalsIn, resting, reviewOf, type Values } from "./planned.ts";

const storage = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
const expressions = { name: {}, managed_policy_arns: { references: ["var.arns"] } };
const role = (...managed_policy_arns: readonly string[]): Planned =>
  resting("aws_iam_role.r", { name: "r", managed_policy_arns }, { expressions });
const attachment = (policy_arn: string, name = "a"): { readonly address: string; readonly values: Values } => ({
  address: `aws_iam_role_policy_attachment.${name}`,
  values: { role: "r", policy_arn },
});
const reviewed = (arns: Json, ...resources: readonly Planned[]) => reviewOf(resources, undefined, undefined, { arns });

describe("a role whose managed policies are a variable that is null", () => {
  const { address, values } = attachment(administrator);

  it("owns none, so that what another resource attaches stays", () => {
    const comes = reviewed(null, role(), { address, after: values });
    expect(principalsIn(comes)).toEqual(["role r: broader"]);
    expect(comes.findings.map(({ code }) => code)).not.toContain("policy-swept-away");
    const rests = reviewed(null, role(storage), resting(address, values));
    expect(rests.findings.map(({ code }) => code)).not.toContain("policy-swept-away");
  });

  it("has lost what another resource attached and no longer does", () => {
    expect(principalsIn(reviewed(null, role(administrator), { address, before: values }))).toEqual(["role r: gone"]);
  });

  it("keeps what it reads back, which need not be anybody's by hand: the expression may say more than the variable", () => {
    const found = reviewed(null, role(storage), { address, after: values });
    expect(principalsIn(found)).toEqual(["role r: broader"]);
    expect(found.findings.map(({ code }) => code)).not.toContain("unmanaged-policy");
  });

  it("owns them where the variable has a value, or theirs changes", () => {
    const swept = reviewed([storage], role(storage), { address, after: values });
    expect(swept.findings.map(({ code }) => code)).toContain("policy-swept-away");
    const changing = {
      ...role(),
      before: { name: "r", managed_policy_arns: [storage] },
      after: { name: "r", managed_policy_arns: [] },
    };
    const emptied = reviewed(null, changing, { address, after: values });
    expect(emptied.findings.map(({ code }) => code)).toContain("policy-swept-away");
  });

  it("is unknown where it is made, since what is known only after apply may be made of null too", () => {
    const made = {
      address: "aws_iam_role.r",
      after: { name: "r" },
      unknown: { managed_policy_arns: true },
      expressions,
    };
    expect(principalsIn(reviewed(null, made))).toEqual(["role r: unknown"]);
  });
});

describe("what an expression in a module is made of", () => {
  const reference = { references: ["var.arns"] };
  const withCall = (given: Values, standard: Values = { default: null }) =>
    readConfiguration(
      {
        variables: { arns: { default: null } },
        module_calls: { m: { expressions: given, module: { variables: { arns: standard } } } },
      },
      { arns: { value: null } },
    );

  it("is null where the call gives none, gives null or a variable that is null, and none has another default", () => {
    for (const given of [{}, { arns: { constant_value: null } }, { arns: reference }]) {
      expect(withCall(given).isOfNull("module.m", reference)).toBe(true);
      expect(withCall(given, { default: [] }).isOfNull("module.m", reference)).toBe(false);
    }
    expect(withCall({ arns: { constant_value: [] } }).isOfNull("module.m", reference)).toBe(false);
    expect(withCall({}).isOfNull("module.m", { references: ["var.arns", "var.other"] })).toBe(false);
    expect(withCall({}).isOfNull("", { references: ["local.arns"] })).toBe(false);
  });
});
