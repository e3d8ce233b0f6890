import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/iam/model.ts";
import type { DocumentSubject, Json, ResourceChange } from "../../../src/plan/model.ts";
import { absent, allow, known, plan, policy, resource, type Sides } from "./builders.ts";
import { review } from "./world.ts";

type Statements = readonly object[] | undefined;

/** A resource with one document that belongs to no principal; it is there on a side where its values are. */
const documented = (
  type: string,
  subjectType: DocumentSubject["type"],
  documents: Sides<Policy>,
  values: Sides<Readonly<Record<string, Json>>> = [documents[0] && { id: "b" }, documents[1] && { id: "b" }],
): ResourceChange => {
  const [before, after] = documents.map((document) => (document === undefined ? absent : known(document)));
  return resource(
    `${type}.one`,
    values,
    [
      {
        attribute: "policy",
        kind: subjectType === "resource" ? "resource" : "identity",
        subject: { type: subjectType, name: "b", label: "b" },
        before: before ?? absent,
        after: after ?? absent,
      },
    ],
    before === after
      ? {}
      : { action: values[0] === undefined ? "create" : values[1] === undefined ? "destroy" : "update" },
  );
};

const everybody = { Principal: "*" };

const resourcePolicy = (statements: Statements): Policy | undefined =>
  statements && policy("resource", ...statements.map((statement) => ({ ...everybody, ...statement })));

const thing = { id: "b" };

describe("a policy that is set on something that is there already", () => {
  const open = resourcePolicy([allow("sqs:*")]);

  it.each(["aws_sqs_queue", "aws_secretsmanager_secret", "aws_sns_topic"])("is broader than none: %s", (type) => {
    const relationOf = (before: Readonly<Record<string, Json>> | undefined) =>
      review(plan([documented(type, "resource", [undefined, open], [before, thing])])).relation;
    expect(relationOf(thing)).toBe("broader");
    expect(relationOf(undefined)).toBe("new");
  });

  it("is broader where a resource of its own puts it on a permission set, and new as a policy that is made", () => {
    const granted: Sides<Policy> = [undefined, policy("identity", allow("s3:*"))];
    const relationOf = (type: string) => review(plan([documented(type, "policy", granted)])).relation;
    expect(relationOf("aws_ssoadmin_permission_set_inline_policy")).toBe("broader");
    expect(relationOf("aws_iam_policy")).toBe("new");
  });
});
