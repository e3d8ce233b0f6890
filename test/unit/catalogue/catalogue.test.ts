import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/data.ts";

const catalogue = await loadCatalogue();

const typesOf = (action: string) => catalogue.action(action)?.resourceTypes.map(({ type }) => type.name);
const keysOf = (action: string) => catalogue.action(action)?.conditionKeys.map(({ key }) => key);

describe("the catalogue's actions", () => {
  it("are found in any case and given in AWS's", () => {
    expect(catalogue.action("S3:getobject")).toMatchObject({ id: "s3:GetObject", service: "s3" });
  });

  it.each(["ecr:DescribeGitRepositories", "nosuchservice:Get", "s3", "s3:", ":GetObject", ""])(
    "do not have %j",
    (id) => {
      expect(catalogue.action(id)).toBeUndefined();
    },
  );

  it("tell which services have one of a name, in any case, and of no part of a name", () => {
    expect(catalogue.servicesWith("getobject")).toEqual(
      catalogue.services().filter((prefix) => catalogue.action(`${prefix}:GetObject`) !== undefined),
    );
    expect(catalogue.servicesWith("GetObject")).toContain("s3");
    expect(catalogue.servicesWith("GetObj")).toEqual([]);
    expect(catalogue.servicesWith("Get.*")).toEqual([]);
  });

  it("have their access level", () => {
    const level = (id: string) => catalogue.action(id)?.level;
    expect([level("s3:ListBucket"), level("s3:GetObject"), level("s3:PutObject")]).toEqual(["List", "Read", "Write"]);
    expect([level("s3:PutObjectTagging"), level("s3:PutObjectAcl")]).toEqual(["Tagging", "Permissions management"]);
  });

  it("have their resource types, which are none where only * is possible", () => {
    expect(typesOf("s3:GetObject")).toContain("object");
    expect(typesOf("s3:GetObject")).not.toContain("bucket");
    expect(typesOf("s3:ListAllMyBuckets")).toEqual([]);
    expect(catalogue.action("iam:PassRole")?.resourceTypes).toMatchObject([{ required: true, type: { name: "role" } }]);
  });

  it("have the keys of the action and of its resource types", () => {
    expect(keysOf("iam:PassRole")).toEqual(
      expect.arrayContaining(["iam:PassedToService", "iam:AssociatedResourceArn"]),
    );
    expect(keysOf("ecr:PutImage")).toEqual(expect.arrayContaining(["ecr:ResourceTag/${TagKey}"]));
    expect(keysOf("s3:GetObject")).toEqual(expect.arrayContaining(["s3:ExistingObjectTag/${key}"]));
  });

  it("are enumerated, per service and in all", () => {
    expect(catalogue.actionsOf("S3")).toContain("s3:GetObject");
    expect(catalogue.actionsOf("nosuchservice")).toBeUndefined();
    const all = catalogue.actions();
    expect(all).toHaveLength(new Set(all).size);
    expect(all).toHaveLength(catalogue.services().reduce((n, name) => n + (catalogue.actionsOf(name)?.length ?? 0), 0));
  });
});

describe("the catalogue's ARNs", () => {
  const parts = (service: string, name: string) =>
    catalogue
      .resourceTypesOf(service)
      ?.find((type) => type.name === name)
      ?.arns.map((arn) => arn.parts);

  it("keep a bucket apart from its objects", () => {
    const head = [{ literal: "arn:" }, { placeholder: "Partition", not: ":" }, { literal: ":s3:::" }];
    const bucket = { placeholder: "BucketName", not: ":/" };
    expect(parts("s3", "bucket")).toEqual([[...head, bucket]]);
    expect(parts("s3", "object")).toEqual([
      [...head, bucket, { literal: "/" }, { placeholder: "ObjectName", not: "" }],
    ]);
  });

  it("let no field before the resource hold a colon, and let a name hold a path", () => {
    expect(parts("iam", "role")).toEqual([
      [
        { literal: "arn:" },
        { placeholder: "Partition", not: ":" },
        { literal: ":iam::" },
        { placeholder: "Account", not: ":" },
        { literal: ":role/" },
        { placeholder: "RoleNameWithPath", not: "" },
      ],
    ]);
  });

  it("have a placeholder where AWS prints a star, or forgets the dollar", () => {
    expect(parts("opsworks-cm", "backup")?.[0]?.at(-1)).toMatchObject({ placeholder: "Date-and-Time-Stamp-of-Backup" });
    expect(parts("dms", "ReplicationInstance")?.[0]?.at(-1)).toEqual({ placeholder: "Name", not: "" });
    expect(parts("braket", "device")?.[0]?.slice(3, 6)).toEqual([
      { placeholder: "Region", not: ":" },
      { literal: ":" },
      { placeholder: "Account", not: ":" },
    ]);
  });

  it("come as globs too, and several where AWS has several", () => {
    const arns = catalogue.resourceTypesOf("lex")?.find(({ name }) => name === "bot")?.arns;
    expect(arns?.map(({ glob }) => glob)).toEqual(["arn:*:lex:*:*:bot/*", "arn:*:lex:*:*:bot:*"]);
  });
});

describe("the catalogue's condition keys", () => {
  it.each([
    ["aws:requesttag/team", "aws:RequestTag/${TagKey}", true],
    ["AWS:SourceAccount", "aws:SourceAccount", true],
    ["s3:Prefix", "s3:prefix", false],
    ["saml:AUD", "saml:aud", false],
    ["token.actions.githubusercontent.com:repository", "token.actions.githubusercontent.com:repository", false],
    [
      "codebuild:environment.environmentVariables/a.value",
      "codebuild:environment.environmentVariables/${name}.value",
      false,
    ],
  ])("%s is %s", (written, key, global) => {
    expect(catalogue.conditionKey(written)).toMatchObject({ key, global });
  });

  it.each(["s3:nosuchkey", "aws:NoSuchKey", "aws:RequestTag/", "nosuchservice:key", "prefix", ""])(
    "%j is none",
    (key) => {
      expect(catalogue.conditionKey(key)).toBeUndefined();
    },
  );

  it("say what their values are", () => {
    expect(catalogue.conditionKey("aws:TagKeys")).toMatchObject({ type: "String", multivalued: true });
    expect(catalogue.conditionKey("aws:SourceIp")).toMatchObject({ type: "IPAddress", multivalued: false });
  });
});
