import type { PolicyKind } from "../../../src/iam/model.ts";

/** A statement, what must be found in it (`code` at the pointer below the statement, and its severity), and why. */
export interface Case {
  readonly name: string;
  readonly kind?: PolicyKind;
  readonly statements: readonly object[];
  /** Every finding, as `severity code pointer`; the order is that of the report. */
  readonly found: readonly string[];
  /** What the first finding says, or suggests. */
  readonly words?: string;
}

const account = "123456789012";
const role = `arn:aws:iam::${account}:role/deploy`;
const objects = "arn:aws:s3:::models/*";

const [ec2, sagemaker] = [{ Service: "ec2.amazonaws.com" }, { Service: "sagemaker.amazonaws.com" }];
const root = { AWS: `arn:aws:iam::${account}:root` };
const saml = { Federated: `arn:aws:iam::${account}:saml-provider/x` };
const oidc = { Federated: `arn:aws:iam::${account}:oidc-provider/oidc.example.com/id` };
const github = { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` };

const allow = (action: unknown, resource: unknown, condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** Of a resource's policy, for which `allow` and `deny` say who. */
const allowTo = (principal: unknown, action: unknown, resource: unknown, condition?: object) => ({
  ...allow(action, resource, condition),
  Principal: principal,
});

const deny = (who: object, action: unknown, resource: unknown) => ({
  ...allow(action, resource),
  ...who,
  Effect: "Deny",
});

const trustBy = (action: unknown, principal: unknown, condition?: object) => ({
  Effect: "Allow",
  Principal: principal,
  Action: action,
  ...(condition && { Condition: condition }),
});

const trust = (principal: unknown, condition?: object) => trustBy("sts:AssumeRole", principal, condition);

const webIdentity = (principal: unknown, condition?: object) =>
  trustBy("sts:AssumeRoleWithWebIdentity", principal, condition);

export const cases: readonly Case[] = [
  {
    name: "the source document's inline policy has its slip, and that is harmless",
    statements: [
      allow(
        ["s3:PutObjectAcl", "s3:PutObjectTagging"],
        [`arn:aws:s3:::mlflow-sagemaker-*-${account}`, `arn:aws:s3:::mlflow-sagemaker-*-${account}/*`],
      ),
      allow("iam:GetRole", role),
      allow("ecr:DescribeGitRepositories", `arn:aws:ecr:*:${account}:repository/*`),
    ],
    found: ["info unknown-action /Statement/2/Action"],
  },
  {
    name: "a character that IAM takes in no policy: a long dash, a blank without width, in a key too",
    statements: [
      allow("s3:GetObject", ["arn:aws:s3:::models/a", "arn:aws:s3:::models\u2013prod/*"], {
        StringEquals: { "aws:PrincipalTag/team": ["ml\u200b"], "aws:PrincipalTag/\u{1f600}": "x" },
      }),
    ],
    found: [
      "warning invalid-character /Statement/0/Resource/1",
      "warning invalid-character /Statement/0/Condition/StringEquals/aws:PrincipalTag~1team",
      "warning invalid-character /Statement/0/Condition/StringEquals/aws:PrincipalTag~1\u{1f600}",
    ],
    words: "U+2013",
  },
  {
    name: "such a character in a trust policy; what IAM takes, up to U+00FF, is none",
    kind: "trust",
    statements: [
      trust({ AWS: role }, { StringEquals: { "sts:ExternalId": "\u2019" } }),
      trust({ AWS: role }, { StringEquals: { "aws:PrincipalTag/team": "Größe\u00a0\u00ff\t" } }),
    ],
    found: ["warning invalid-character /Statement/0/Condition/StringEquals/sts:ExternalId"],
  },
  {
    name: "a key of S3's may have any character, in a bucket's policy",
    kind: "resource",
    statements: [allowTo({ AWS: role }, "s3:GetObject", "arn:aws:s3:::models/\u2013*")],
    found: [],
  },
  {
    name: "the policy that SNS wrote for every new topic has a slip that is harmless",
    kind: "resource",
    statements: [
      allowTo({ AWS: "*" }, ["SNS:Publish", "SNS:Receive"], `arn:aws:sns:us-east-1:${account}:topic`, {
        StringEquals: { "AWS:SourceOwner": account },
      }),
    ],
    found: ["info unknown-action /Statement/0/Action/1"],
  },
  { name: "names disregard case", statements: [allow("S3:getobject", objects)], found: [] },
  {
    name: "a slip in the middle of a list is pointed at",
    statements: [allow(["s3:GetObject", "s3:GetObjekt"], objects)],
    found: ["warning unknown-action /Statement/0/Action/1"],
  },
  {
    name: "an unknown action is reported in NotAction and in a Deny too",
    statements: [{ Effect: "Deny", NotAction: ["s3:GetObjekt", "iam:*"], Resource: "*" }],
    found: ["warning unknown-action /Statement/0/NotAction/0"],
  },
  {
    name: "a wildcard in the service is a pattern over all services",
    statements: [allow("*:GetNothingLikeThis", "*")],
    found: ["warning wildcard-matches-nothing /Statement/0/Action"],
  },
  {
    name: "a bucket's ARN is no object, an object's pattern is no bucket",
    statements: [allow("s3:GetObject", "arn:aws:s3:::models"), allow("s3:ListBucket", objects)],
    found: [
      "warning action-without-resource /Statement/0/Action",
      "warning resource-never-used /Statement/0/Resource",
      "warning action-without-resource /Statement/1/Action",
      "warning resource-never-used /Statement/1/Resource",
    ],
  },
  {
    name: "a bucket where the account should be has a colon too few",
    statements: [allow("s3:GetObject", "arn:aws:s3::models/*")],
    found: ["warning action-without-resource /Statement/0/Action", "warning resource-never-used /Statement/0/Resource"],
  },
  {
    name: "the root user has credentials too, as AWS's IAMAuditRootUserCredentials has it",
    statements: [{ Effect: "Deny", Action: "iam:GetLoginProfile", NotResource: "arn:aws:iam::*:root" }],
    found: [],
  },
  {
    name: "the root user is neither a role to pass nor a user to take over",
    statements: [allow("iam:*", "arn:aws:iam::*:root")],
    found: [],
  },
  {
    name: "a connection may have either name of its service, whichever the action has",
    statements: ["codeconnections", "codestar-connections"].map((service) =>
      allow(
        `${service}:UseConnection`,
        ["codeconnections", "codestar-connections"].map((name) => `arn:aws:${name}:*:${account}:connection/*`),
      ),
    ),
    found: [],
  },
  {
    name: "a star in the ARN that AWS prints stands for a name",
    statements: [
      allow("dms:DeleteReplicationInstance", `arn:aws:dms:us-east-1:${account}:rep:ABC`),
      allow("dms:DeleteReplicationInstance", `arn:aws:dms:us-east-1:${account}:task:ABC`),
    ],
    found: ["warning action-without-resource /Statement/1/Action", "warning resource-never-used /Statement/1/Resource"],
  },
  {
    name: "the case of a resource type counts, as in AmazonSageMakerFullAccess's statemachine",
    statements: [allow("states:StartExecution", `arn:aws:states:*:${account}:statemachine:score`)],
    found: ["warning action-without-resource /Statement/0/Action", "warning resource-never-used /Statement/0/Resource"],
  },
  {
    name: "the short form of an API's own resources is one that its calls take, and no others",
    kind: "resource",
    statements: [
      allowTo({ AWS: role }, "execute-api:Invoke", "execute-api:/prod/GET/*"),
      allowTo({ AWS: role }, "s3:GetObject", "execute-api:/prod/GET/*"),
    ],
    found: ["warning action-without-resource /Statement/1/Action", "warning resource-never-used /Statement/1/Resource"],
  },
  {
    name: "a bucket has neither region nor account, a queue is none, and a log group's streams end as they do",
    statements: [
      allow("s3:GetObject", [
        "arn:aws:s3:us-east-1::models/*",
        "arn:aws:sqs:::models/*",
        `arn:aws:s3::${account}:models/*`,
        objects,
      ]),
      allow("logs:PutLogEvents", ["arn:aws:logs:*:*:jobs", "arn:aws:logs:*:*:/jobs/*"]),
    ],
    found: [
      "warning resource-never-used /Statement/0/Resource/0",
      "warning resource-never-used /Statement/0/Resource/1",
      "warning resource-never-used /Statement/0/Resource/2",
      "warning resource-never-used /Statement/1/Resource/0",
    ],
  },
  {
    name: "an ARN that ends early covers what AWS completes it to, and no ARN besides",
    statements: [allow("sns:Publish", ["arn:aws:sns:*a", "arn:aws:sns:us-east-1:123456789012:alpha"])],
    found: [],
  },
  {
    name: "a wildcard that swallows fields is taken for every type it can mean",
    statements: [allow("s3:GetObject", "arn:aws:s3:*"), allow("s3:GetObject", "arn:aws:s3:::*")],
    found: ["info redundant-statement /Statement/1"],
  },
  {
    name: "an ARN that ends early is taken for what AWS completes it to",
    statements: [
      allow("sqs:SendMessage", "arn:aws:sqs"),
      allow("iam:PassRole", "arn:aws:iam::${aws:PrincipalAccount}:role/*"),
      allow("iam:PassRole", `arn:aws:iam::${account}`),
    ],
    found: [
      "warning variable-not-replaced /Statement/1/Resource",
      "warning pass-role-any-service /Statement/1/Action",
      "warning pass-role-any-role /Statement/1/Resource",
      "warning pass-role-any-service /Statement/2/Action",
      "warning pass-role-any-role /Statement/2/Resource",
    ],
  },
  {
    name: "a statement of a trust policy that another one covers, and one of a resource's policy that names no resource",
    kind: "trust",
    statements: [trust({ Service: ["ec2.amazonaws.com", "glue.amazonaws.com"] }), trust(ec2)],
    found: ["info redundant-statement /Statement/1"],
  },
  {
    name: "one with a resource does not cover one without, nor one about nobody one about everybody",
    kind: "resource",
    statements: [
      { Effect: "Deny", Principal: "*", Action: "es:ESHttpGet", Resource: "*" },
      { Effect: "Deny", Principal: "*", Action: "es:ESHttpGet" },
      { Effect: "Deny", NotPrincipal: "*", Action: "es:*", Resource: "*" },
    ],
    found: [],
  },
  {
    name: "a policy variable can be anything, colons of its name included",
    statements: [allow("s3:GetObject", "arn:aws:s3:::models/${aws:PrincipalTag/team}/*")],
    found: [],
  },
  {
    name: "a variable before the fifth colon is not replaced, wherever the ARN stands",
    statements: [
      allow("s3:GetObject", [objects, "arn:aws:s3:${aws:RequestedRegion}:${aws:PrincipalAccount}:data/*"]),
      { Effect: "Deny", Action: "iam:*", NotResource: "arn:aws:iam::${aws:PrincipalAccount}" },
    ],
    found: [
      "warning variable-not-replaced /Statement/0/Resource/1",
      "warning variable-not-replaced /Statement/1/NotResource",
    ],
  },
  {
    name: "a variable after the fifth colon, one in a condition, and an escaped character are as they should be",
    statements: [
      allow("iam:GetUser", `arn:aws:iam::${account}:user/\${aws:username}`, {
        ArnLike: { "aws:PrincipalArn": "arn:aws:iam::${aws:ResourceAccount}:role/*" },
      }),
      allow("s3:GetObject", "arn:aws:s3:::models/${*}"),
    ],
    found: [],
  },
  {
    name: "an expression of Terraform is no variable of a policy",
    statements: [
      allow("iam:GetRole", "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/x", {
        NumericEquals: { "aws:MultiFactorAuthAge": "${var.age}" },
        StringEquals: { "aws:PrincipalTag/team": ["${local.team}", '${var.a ? "x:y" : var.b}'] },
      }),
      allow("s3:GetObject", "arn:aws:s3:::${aws_s3_bucket.models.id}/*"),
    ],
    found: [],
  },
  {
    name: "a variable that is written otherwise, and one of a key with several values, are not replaced",
    statements: [
      allow("s3:GetObject", [
        "arn:aws:s3:::models/${aws:username",
        "arn:aws:s3:::models/${ aws:username }",
        "arn:aws:s3:::models/${aws:PrincipalTag/team, none}",
        "arn:aws:s3:::models/${aws:TagKeys}",
      ]),
      allow("s3:ListBucket", "arn:aws:s3:::models", {
        StringLike: { "s3:prefix": ["a", "${aws:PrincipalOrgPaths}/*"] },
        StringEquals: { "aws:PrincipalTag/path": "${aws:PrincipalTag/a, b}" },
        IpAddress: { "aws:SourceIp": "${aws:VpcSourceIp}" },
      }),
    ],
    found: [
      "warning variable-not-replaced /Statement/0/Resource/0",
      "warning variable-not-replaced /Statement/0/Resource/1",
      "warning variable-not-replaced /Statement/0/Resource/2",
      "warning variable-not-replaced /Statement/0/Resource/3",
      "warning variable-not-replaced /Statement/1/Condition/StringLike/s3:prefix",
      "warning variable-not-replaced /Statement/1/Condition/StringEquals/aws:PrincipalTag~1path",
      "warning variable-not-replaced /Statement/1/Condition/IpAddress/aws:SourceIp",
    ],
  },
  {
    name: "a variable as it should be: with a default, in any case, of a tag with blanks, of a provider, with several beside",
    statements: [
      allow("s3:GetObject", [
        "arn:aws:s3:::models/${aws:PrincipalTag/team, 'none'}/${AWS:USERNAME}",
        "arn:aws:s3:::models/${aws:PrincipalTag/cost center}/$/${?}",
        "arn:aws:s3:::models/${saml:namequalifier}/${saml:sub}",
        "arn:aws:s3:::models/${cognito-identity.amazonaws.com:sub}/${oidc.example.com/id:email}",
      ]),
    ],
    found: [],
  },
  {
    name: "a variable for a key that does not exist, in a resource and in a condition, one by one",
    statements: [
      allow("s3:GetObject", [
        "arn:aws:s3:::models/${aws:username}",
        "arn:aws:s3:::models/${aws:usrname}/${aws:Xyzzy}/${AWS:usrname}",
      ]),
      allow("s3:ListBucket", "arn:aws:s3:::models", {
        StringLike: { "s3:prefix": ["${aws:username}/*", "${s3:prefx}/*"] },
        ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::${AWS::AccountId}:role/x" },
        Bool: { "aws:SecureTransport": "${aws:SecurTransport}" },
      }),
    ],
    found: [
      "warning unknown-variable /Statement/0/Resource/1",
      "warning unknown-variable /Statement/0/Resource/1",
      "warning unknown-variable /Statement/1/Condition/StringLike/s3:prefix",
      "warning unknown-variable /Statement/1/Condition/ArnEquals/aws:PrincipalArn",
      "warning unknown-variable /Statement/1/Condition/Bool/aws:SecureTransport",
    ],
  },
  {
    name: "a service's variable that is no slip of a key, or of a service that is not known, is not judged",
    statements: [
      allow("s3:GetObject", [
        "arn:aws:s3:::models/${transfer:UserName}/${transfer:HomeFolder}",
        "arn:aws:s3:::models/${aws:username,'none'}/${aws:PrincipalTag/team, ''}",
        "arn:aws:s3:::models/${credentials-iot:ThingName}",
      ]),
      allow("iot:Connect", "arn:aws:iot:us-east-1:123456789012:client/${iot:Connection.Thing.ThingName}"),
      allow("iot:Connect", "arn:aws:iot:us-east-1:123456789012:client/${iot:ClientId}"),
    ],
    found: [],
  },
  ...(
    [
      ["12345678901", "an account's id has 12 digits"],
      ["1234567890123", "an account's id has 12 digits"],
      [`${account}/deploy`, "neither an account nor"],
      [`account:${account}`, "neither an account nor"],
      ["1234-5678-9012", 'Write "123456789012".'],
      [" 123456789012", 'Write "123456789012".'],
      ["arn:aws:iam::1234567890123:root", "12 digits"],
      ["arn:aws:iam:::role/deploy", "no account"],
      ["arn:aws:iam::AccountB-ID:user/anna", 'the account "AccountB-ID"'],
      [`arn:aws:iam::${account}:group/deployers`, "is a group"],
      [`arn:aws:iam::${account}:JohnDoe`, "neither an account nor"],
      [`arn:aws:iam::${account}:role/`, "neither an account nor"],
      [`arn:aws:iam::${account}:instance-profile/deploy`, "neither an account nor"],
      [`arn:aws:iam:us-east-1:${account}:role/deploy`, "neither an account nor"],
      [`arn:awss:iam::${account}:role/deploy`, "neither an account nor"],
      [`arn:us-aws:iam::${account}:role/deploy`, "neither an account nor"],
      [`urn:aws:iam::${account}:role/deploy`, "neither an account nor"],
      [`arn:aws:lambda:us-east-1:${account}`, "neither an account nor"],
      [`arn:aws:sts::${account}:assumed-role/deploy`, "not the ARN of a session"],
      [`arn:aws:sts::${account}:assumed-role/service-role/deploy/session`, "not the ARN of a session"],
      [`arn:aws:iam::${account}:assumed-role/deploy/session`, "not the ARN of a session"],
      [`arn:aws:iam::${account}:oidc-provider/oidc.example.com`, '{"Federated": '],
      ["ec2.amazonaws.com", '{"Service": "ec2.amazonaws.com"}'],
      ["AGPAJQABLZS4A3QDU576Q", "neither an account nor"],
      ["arn:aws:iam::${aws:PrincipalAccount}:root", "policy variable"],
    ] as const
  ).map(([value, words]) => ({
    name: `the AWS principal "${value}" is none`,
    kind: "resource" as const,
    statements: [allowTo({ AWS: [role, value] }, "s3:GetObject", objects)],
    found: ["error invalid-principal /Statement/0/Principal/AWS/1"],
    words,
  })),
  ...(
    [
      ["AROADBQP57FF2AEXAMPLE", "the unique id of a role"],
      ["AIDACKCEVSQ6C2EXAMPLE", "the unique id of a user"],
      [`arn:aws:lambda:us-east-1:${account}:function:f`, "neither an account nor"],
    ] as const
  ).map(([value, words]) => ({
    name: `the AWS principal "${value}" is of somebody who is deleted, or none that IAM documents`,
    kind: "trust" as const,
    statements: [trust({ AWS: value })],
    found: ["warning invalid-principal /Statement/0/Principal/AWS"],
    words,
  })),
  {
    name: "principals as they should be",
    kind: "resource",
    statements: [
      allowTo(
        {
          AWS: [
            account,
            "arn:aws-us-gov:iam::210987654321:root",
            `arn:aws:iam::${account}:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef`,
            `arn:aws-cn:iam::${account}:user/a+b=c,d.e@f_g-h`,
            `arn:aws:iam::${account}:role/a:b/deploy`,
            `arn:aws:sts::${account}:assumed-role/deploy/anna@example.com`,
            `arn:aws:sts::${account}:federated-user/anna`,
            "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1A2B3C4D5",
            "${aws_iam_role.deploy.arn}",
          ],
          CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be",
        },
        "s3:GetObject",
        objects,
      ),
      deny({ NotPrincipal: { AWS: [`arn:aws:iam::${account}:root`, role] } }, "s3:*", objects),
      deny({ Principal: "*" }, "s3:PutObject", objects),
    ],
    found: [],
  },
  {
    name: "a principal that is not of this kind of policy, or not written as its type is",
    kind: "resource",
    statements: [
      allowTo(saml, "s3:GetObject", objects),
      allowTo({ CanonicalUser: [account, account] }, "s3:PutObject", objects),
      deny({ NotPrincipal: { AWS: "deploy" } }, "s3:*", objects),
    ],
    found: [
      "error invalid-principal /Statement/0/Principal/Federated",
      "error invalid-principal /Statement/1/Principal/CanonicalUser/0",
      "error invalid-principal /Statement/1/Principal/CanonicalUser/1",
      "error invalid-principal /Statement/2/NotPrincipal/AWS",
    ],
  },
  ...(
    [
      ["https://accounts.google.com", "is no identity provider"],
      [`arn:aws:iam::${account}:oidc-provider/https://oidc.example.com`, "is no identity provider"],
      ["arn:aws:iam::12345:saml-provider/x", 'has the account "12345"'],
      [`arn:aws:iam::${account}:saml-provider/x/y`, "is no identity provider"],
      [`arn:aws:iam::${account}:role/x`, "is no identity provider"],
    ] as const
  ).map(([value, words]) => ({
    name: `the provider "${value}" is none`,
    kind: "trust" as const,
    statements: [trustBy("sts:AssumeRoleWithSAML", { Federated: [`arn:aws:iam::${account}:saml-provider/x`, value] })],
    found: ["error invalid-principal /Statement/0/Principal/Federated/1"],
    words,
  })),
  {
    name: "a canonical user and everybody in a trust policy",
    kind: "trust",
    statements: [
      trust({ CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" }),
      trust("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    ],
    found: [
      "error invalid-principal /Statement/0/Principal/CanonicalUser",
      "error invalid-principal /Statement/1/Principal",
    ],
  },
  ...(
    [
      [saml, "sts:AssumeRole"],
      [saml, "sts:assumerolewithwebidentity"],
      [{ AWS: role }, "sts:AssumeRoleWithSAML"],
      [{ AWS: [role, account] }, "sts:AssumeRoleWithWebIdentity"],
      [ec2, "sts:AssumeRoleWithWebIdentity"],
      [github, "sts:AssumeRole"],
      [{ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithSAML"],
    ] as const
  ).map(([principal, action]) => ({
    name: `${JSON.stringify(principal)} does not come by ${action}`,
    kind: "trust" as const,
    statements: [trustBy(action, principal)],
    found: ["warning mismatched-action-for-principal /Statement/0/Action"],
  })),
  ...[
    { principal: { AWS: "*" }, found: [] },
    { principal: { AWS: "*", Federated: `arn:aws:iam::${account}:saml-provider/x` }, found: [] },
    { principal: "*", found: ["error invalid-principal /Statement/0/Principal"] },
    { principal: { CanonicalUser: "deploy" }, found: ["error invalid-principal /Statement/0/Principal/CanonicalUser"] },
    { principal: { AWS: "${aws_iam_role.deploy.arn}" }, found: [] },
  ].map(({ principal, found }) => ({
    name: `${JSON.stringify(principal)} comes by any action, or by none`,
    kind: "trust" as const,
    statements: [
      trustBy("sts:AssumeRoleWithSAML", principal, { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    ],
    found,
  })),
  {
    name: "a provider's users come by what NotAction does not list",
    kind: "trust",
    statements: [{ Effect: "Allow", Principal: saml, NotAction: "sts:AssumeRole" }],
    found: ["warning allow-not-action /Statement/0/NotAction"],
  },
  {
    name: "a service does not come by a resource's policy",
    kind: "resource",
    statements: [allowTo({ Service: "pods.eks.amazonaws.com" }, "sts:AssumeRole", "*")],
    found: ["warning confused-deputy /Statement/0/Principal"],
  },
  {
    name: "of several principals and actions those are told that none of the others fits",
    kind: "trust",
    statements: [
      trustBy(["sts:AssumeRole", "sts:TagSession"], {
        Service: "ec2.amazonaws.com",
        Federated: [`arn:aws:iam::${account}:saml-provider/x`],
      }),
      trustBy(["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:TagSession"], {
        Federated: [`arn:aws:iam::${account}:saml-provider/x`],
      }),
      trustBy("sts:AssumeRole*", { AWS: role, Federated: `arn:aws:iam::${account}:saml-provider/x` }),
      trustBy("sts:TagSession", { Federated: `arn:aws:iam::${account}:saml-provider/y` }),
      { ...trustBy("sts:AssumeRoleWithSAML", { AWS: role }), Effect: "Deny" },
    ],
    found: [
      "warning mismatched-action-for-principal /Statement/0/Principal/Federated",
      "warning mismatched-action-for-principal /Statement/1/Action/0",
    ],
  },
  {
    name: "a service that names its source too needs both",
    kind: "trust",
    statements: [trust({ Service: "rolesanywhere.amazonaws.com" })],
    found: ["warning mismatched-action-for-principal /Statement/0/Principal/Service"],
    words: '"sts:TagSession" and "sts:SetSourceIdentity"',
  },
  {
    name: "services that tag every session need to be allowed that, in whichever statement",
    kind: "trust",
    statements: [
      trust({ Service: ["pods.eks.amazonaws.com", "rolesanywhere.amazonaws.com"] }),
      trustBy("sts:SetSourceIdentity", { Service: "rolesanywhere.amazonaws.com" }),
      { ...trustBy("sts:TagSession", { Service: ["pods.eks.amazonaws.com"] }), Effect: "Deny" },
      trustBy("sts:TagSession", ec2),
    ],
    found: [
      "warning mismatched-action-for-principal /Statement/0/Principal/Service/0",
      "warning mismatched-action-for-principal /Statement/0/Principal/Service/1",
    ],
  },
  {
    name: "services that tag every session and are allowed it",
    kind: "trust",
    statements: [
      trustBy(["sts:AssumeRole", "sts:TagSession"], { Service: "pods.eks.amazonaws.com" }),
      trust({ Service: "rolesanywhere.amazonaws.com" }),
      trustBy(["sts:SetSourceIdentity", "sts:TagSession"], {
        Service: ["rolesanywhere.amazonaws.com", "ecs.amazonaws.com"],
      }),
    ],
    found: [],
  },
  {
    name: "a service principal with a slip in its name, its suffix or its case is none",
    kind: "trust",
    statements: [
      trust({ Service: "sagemakr.amazonaws.com" }),
      trust({ AWS: role, Service: ["lambda.amazonaws.com", "ec2.amazonaw.com", "EC2.amazonaws.com"] }),
      trust({ Service: ["logs.us-east-1.amazonaws.com.nc", "lamda.us-east-1.amazonaws.com", "ec2"] }),
      trust({ Service: "us-east-1.amazonaws.com" }),
    ],
    found: [
      "warning unknown-service-principal /Statement/0/Principal/Service",
      "warning unknown-service-principal /Statement/1/Principal/Service/1",
      "warning unknown-service-principal /Statement/1/Principal/Service/2",
      "warning unknown-service-principal /Statement/2/Principal/Service/0",
      "warning unknown-service-principal /Statement/2/Principal/Service/1",
      "warning unknown-service-principal /Statement/2/Principal/Service/2",
      "warning unknown-service-principal /Statement/3/Principal/Service",
    ],
  },
  {
    name: "a service principal of a region, of a part of a service, of another partition or of no service's name is one",
    kind: "trust",
    statements: [
      trust({
        Service: [
          "logs.us-gov-west-1.amazonaws.com",
          "member.org.stacksets.cloudformation.amazonaws.com",
          "ec2.amazonaws.com.cn",
          "ec2.c2s.ic.gov",
          "events.amazon.com",
          "ec2fleet.amazonaws.com",
          "macie.amazonaws.com",
          "something-quite-new.amazonaws.com",
        ],
      }),
    ],
    found: [],
  },
  {
    name: "some action of a wildcard taking the resource is enough",
    statements: [allow("ecr:*", `arn:aws:ecr:us-east-1:${account}:repository/mlflow-pyfunc`)],
    found: [],
  },
  {
    name: "keys of tags, of identity providers and global keys are known",
    statements: [
      allow("ecr:PutImage", `arn:aws:ecr:us-east-1:${account}:repository/*`, {
        StringEquals: { "ECR:resourcetag/team": "a", "aws:PrincipalTag/team": "a", "aws:RequestedRegion": "us-east-1" },
      }),
    ],
    found: [],
  },
  {
    name: "an unsupported key is about the actions that lack it; in a Null it holds",
    statements: [
      allow(["s3:GetObject", "s3:PutObject"], objects, { Null: { "s3:x-amz-server-side-encryption": "true" } }),
    ],
    found: ["warning unsupported-condition-key /Statement/0/Condition/Null/s3:x-amz-server-side-encryption"],
  },
  {
    name: "a product's key is for the subscription to it, as Bedrock's guide has it, and not for whatever is subscribed",
    statements: ["aws-marketplace:Subscribe", "aws-marketplace:ViewSubscriptions"].map((action) =>
      allow(action, "*", { "ForAnyValue:StringEquals": { "aws-marketplace:ProductId": ["prod-example"] } }),
    ),
    found: [
      "warning unsupported-condition-key /Statement/1/Condition/ForAnyValue:StringEquals/aws-marketplace:ProductId",
    ],
  },
  {
    name: "who a federated user is stays in the session",
    statements: [
      allow("s3:GetObject", "arn:aws:s3:::models/${saml:namequalifier}/${saml:sub}", {
        StringEquals: { "saml:sub_type": "persistent" },
      }),
      allow("s3:PutObject", objects, { StringEquals: { "cognito-identity.amazonaws.com:aud": "us-east-1:12345" } }),
      allow("s3:DeleteObject", objects, { StringEquals: { "saml:iss": "https://idp.example.com" } }),
    ],
    found: ["warning unsupported-condition-key /Statement/2/Condition/StringEquals/saml:iss"],
  },
  {
    name: "a session is tagged by the call that begins it",
    kind: "trust",
    statements: [
      trustBy(["sts:AssumeRoleWithWebIdentity", "sts:TagSession"], github, {
        StringEquals: {
          "token.actions.githubusercontent.com:sub": "repo:example/models:ref:refs/heads/main",
          "token.actions.githubusercontent.com:actor": "example",
        },
      }),
      trustBy(["sts:AssumeRoleWithSAML", "sts:SetSourceIdentity"], saml, { StringEquals: { "SAML:aud": "https://a" } }),
      trustBy(
        ["sts:AssumeRole", "sts:TagSession"],
        { AWS: role },
        { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
      ),
    ],
    found: ["warning unsupported-condition-key /Statement/2/Condition/StringEquals/iam:PassedToService"],
  },
  {
    name: "a key with a slash is escaped in the pointer",
    statements: [allow("s3:PutObject", objects, { StringEquals: { "iam:ResourceTag/team": "a" } })],
    found: ["warning unsupported-condition-key /Statement/0/Condition/StringEquals/iam:ResourceTag~1team"],
  },
  {
    name: "tags hold numbers and dates too, ARNs compare as texts too, Booleans as texts work",
    statements: [
      allow("s3:GetObject", objects, {
        NumericLessThan: { "aws:PrincipalTag/level": "3" },
        StringLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/x" },
        StringEquals: { "aws:SecureTransport": "true" },
      }),
    ],
    found: ["info operator-key-mismatch /Statement/0/Condition/StringEquals/aws:SecureTransport"],
  },
  {
    name: "an operator for ARNs fits a key that is named as one, whatever the catalogue calls it, and Null fits any",
    statements: [
      allow("s3:GetObject", objects, {
        ArnLike: { "aws:SourceVpcArn": `arn:aws:ec2:*:${account}:vpc/*` },
        Null: { "aws:SourceVpcArn": "false", "aws:SecureTransport": "false", "aws:SourceIp": "false" },
      }),
    ],
    found: [],
  },
  {
    name: "an operator that compares something else than the key holds",
    statements: [
      allow("s3:GetObject", objects, {
        ArnLike: { "aws:SourceVpc": `arn:aws:ec2:*:${account}:vpc/*` },
        StringEquals: { "aws:SourceIp": "203.0.113.7" },
        DateLessThan: { "s3:signatureAge": "2030-01-01T00:00:00Z" },
        Bool: { "aws:SourceVpcArn": "true" },
      }),
    ],
    found: [
      "warning operator-key-mismatch /Statement/0/Condition/ArnLike/aws:SourceVpc",
      "warning operator-key-mismatch /Statement/0/Condition/StringEquals/aws:SourceIp",
      "warning operator-key-mismatch /Statement/0/Condition/DateLessThan/s3:signatureAge",
      "warning operator-key-mismatch /Statement/0/Condition/Bool/aws:SourceVpcArn",
    ],
    words: '"aws:SourceVpc" holds a text, but ArnLike compares ARNs. Use StringEquals or StringLike.',
  },
  {
    name: "an address is compared as a text where it is with the value of another key, for which AWS itself has no other way",
    statements: [
      {
        Effect: "Deny",
        Action: "s3:*",
        Resource: "*",
        Condition: { StringNotEquals: { "aws:Ec2InstanceSourcePrivateIPv4": "${aws:VpcSourceIp}" } },
      },
      {
        Effect: "Deny",
        Action: "ec2:*",
        Resource: "*",
        Condition: { StringNotEquals: { "aws:Ec2InstanceSourcePrivateIPv4": ["${aws:VpcSourceIp}", "10.0.0.1"] } },
      },
    ],
    found: ["warning operator-key-mismatch /Statement/1/Condition/StringNotEquals/aws:Ec2InstanceSourcePrivateIPv4"],
  },
  {
    name: "values: a number, an address, an ARN and a Boolean that are none; a variable is none of these",
    statements: [
      allow("s3:ListBucket", "arn:aws:s3:::models", {
        NumericEquals: { "s3:max-keys": ["10", "ten"] },
        IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "::1", "10.0.0.0/33"] },
        ArnLike: { "aws:PrincipalArn": ["role/x", "${aws:PrincipalArn}"], "aws:SourceArn": "*" },
        Bool: { "aws:SecureTransport": "TRUE", "aws:ViaAWSService": "${aws:username}" },
      }),
    ],
    found: [
      "warning operator-value-mismatch /Statement/0/Condition/NumericEquals/s3:max-keys",
      "warning operator-value-mismatch /Statement/0/Condition/IpAddress/aws:SourceIp",
      "warning operator-value-mismatch /Statement/0/Condition/ArnLike/aws:PrincipalArn",
    ],
  },
  {
    name: "wildcards: escaped ones and those in variables' names are none, StringLike and ArnEquals expand",
    statements: [
      allow("s3:ListBucket", "arn:aws:s3:::models", {
        StringEquals: { "s3:prefix": ["a${*}", "${aws:PrincipalTag/a*}"] },
        StringLike: { "s3:delimiter": "*" },
        ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::*:role/x" },
      }),
    ],
    found: [],
  },
  {
    name: "an absent key: not for a Deny, not for keys that are always there, not where another condition needs it",
    statements: [
      {
        Effect: "Deny",
        Action: "s3:*",
        Resource: "*",
        Condition: { StringNotEqualsIfExists: { "aws:SourceVpce": "v" } },
      },
      allow("s3:GetObject", objects, { StringNotEquals: { "aws:RequestedRegion": "us-east-1" } }),
      allow("s3:GetObject", objects, {
        StringLikeIfExists: { "aws:SourceVpce": "vpce-*" },
        StringNotEquals: { "aws:SourceVpce": "vpce-2" },
        StringLike: { "aws:sourcevpce": "vpce-*" },
      }),
    ],
    found: [],
  },
  {
    name: "an absent key passes IfExists, and more quietly a negated operator; ForAnyValue needs a value",
    statements: [
      allow("s3:GetObject", objects, {
        StringEqualsIfExists: { "aws:SourceVpce": "v" },
        StringNotEquals: { "aws:SourceVpc": "v" },
        "ForAnyValue:StringNotEquals": { "aws:TagKeys": "v" },
      }),
    ],
    found: [
      "warning absent-key-passes /Statement/0/Condition/StringEqualsIfExists/aws:SourceVpce",
      "info absent-key-passes /Statement/0/Condition/StringNotEquals/aws:SourceVpc",
    ],
  },
  ...(
    [
      ["aws:TagKeys", { StringEquals: { "aws:RequestTag/team": "ml" } }],
      ["aws:TagKeys", { Null: { "AWS:requesttag/team": "false" } }],
    ] as const
  ).map(([key, condition]) => ({
    name: `${key} cannot be absent beside ${JSON.stringify(condition)}`,
    statements: [allow("ec2:CreateVolume", "*", { "ForAllValues:StringEquals": { [key]: ["team"] }, ...condition })],
    found: [],
  })),
  ...[{ StringNotEquals: { "aws:RequestTag/team": "ml" } }, { StringEquals: { "aws:ResourceTag/team": "ml" } }].map(
    (condition) => ({
      name: `aws:TagKeys can be absent beside ${JSON.stringify(condition)}`,
      statements: [
        allow("sagemaker:AddTags", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] }, ...condition }),
      ],
      found: [
        "warning absent-key-passes /Statement/0/Condition/ForAllValues:StringEquals/aws:TagKeys",
        ...("StringNotEquals" in condition
          ? ["info absent-key-passes /Statement/0/Condition/StringNotEquals/aws:RequestTag~1team"]
          : []),
      ],
    }),
  ),
  {
    name: "no tag of these is meant to let requests without tags through",
    statements: [
      allow("sagemaker:AddTags", "*", { "ForAllValues:StringNotLike": { "aws:TagKeys": "team*" } }),
      allow("s3:GetObject", objects, { StringNotEqualsIfExists: { "aws:SourceVpc": "v" } }),
    ],
    found: [
      "info absent-key-passes /Statement/0/Condition/ForAllValues:StringNotLike/aws:TagKeys",
      "info absent-key-passes /Statement/1/Condition/StringNotEqualsIfExists/aws:SourceVpc",
    ],
  },
  {
    name: "everything on everything is one finding, not seventy",
    statements: [allow("*", "*")],
    found: ["error full-access /Statement/0/Action"],
  },
  {
    name: "a boundary grants nothing, so it passes no role",
    kind: "boundary",
    statements: [allow("*", "*"), allow("iam:*", "*")],
    found: ["warning full-access /Statement/0/Action", "info redundant-statement /Statement/1"],
  },
  { name: "everything on the objects of a bucket passes no role", statements: [allow("*", objects)], found: [] },
  {
    name: "NotAction passes roles too, and lets the role be changed and assumed",
    statements: [{ Effect: "Allow", NotAction: "s3:*", Resource: role }],
    found: [
      "info privilege-escalation /Statement/0/NotAction",
      "info privilege-escalation /Statement/0/NotAction",
      "info privilege-escalation /Statement/0/NotAction",
      "info privilege-escalation /Statement/0/NotAction",
      "warning pass-role-any-service /Statement/0/NotAction",
      "warning allow-not-action /Statement/0/NotAction",
    ],
  },
  {
    name: "iam:PassedToService narrows nothing where it is a wildcard, optional, negated or for all of none",
    statements: [
      allow("iam:PassRole", role, {
        "ForAllValues:StringEquals": { "iam:PassedToService": "sagemaker.amazonaws.com" },
      }),
      allow("iam:PassRole", role, { StringLike: { "iam:PassedToService": "*.amazonaws.com" } }),
      allow("iam:PassRole", role, { StringEqualsIfExists: { "iam:PassedToService": "sagemaker.amazonaws.com" } }),
      allow("iam:PassRole", role, { StringNotEquals: { "iam:PassedToService": "ec2.amazonaws.com" } }),
    ],
    found: [
      "warning absent-key-passes /Statement/0/Condition/ForAllValues:StringEquals/iam:PassedToService",
      "warning pass-role-any-service /Statement/0/Action",
      "warning pass-role-any-service /Statement/1/Action",
      "warning absent-key-passes /Statement/2/Condition/StringEqualsIfExists/iam:PassedToService",
      "warning pass-role-any-service /Statement/2/Action",
      "info absent-key-passes /Statement/3/Condition/StringNotEquals/iam:PassedToService",
      "warning pass-role-any-service /Statement/3/Action",
    ],
  },
  {
    name: "what NotResource leaves out need be no role for the others to be passed",
    statements: [{ Effect: "Allow", Action: "iam:PassRole", NotResource: objects }],
    found: [
      "warning resource-never-used /Statement/0/NotResource",
      "warning pass-role-any-service /Statement/0/Action",
      "warning pass-role-any-role /Statement/0/NotResource",
      "warning allow-not-resource /Statement/0/NotResource",
    ],
  },
  {
    name: "a star beside a service passes to any, and every role beside something else is passed",
    statements: [
      allow("iam:PassRole", [`arn:aws:iam::${account}:role/*`, objects], {
        StringLike: { "iam:PassedToService": ["ec2.amazonaws.com", "*"] },
      }),
    ],
    found: [
      "warning resource-never-used /Statement/0/Resource/1",
      "warning pass-role-any-service /Statement/0/Action",
      "warning pass-role-any-role /Statement/0/Resource",
    ],
  },
  ...["role*", "role/?*", "role/*?", "role/**", "r*", "*role/*", "*", "?ole/*"].map((every) => ({
    name: `${every} is every role`,
    statements: [
      allow("iam:PassRole", `arn:aws:iam::${account}:${every}`, {
        StringEquals: { "iam:PassedToService": "sagemaker.amazonaws.com" },
      }),
    ],
    found: ["warning pass-role-any-role /Statement/0/Resource"],
  })),
  {
    name: "a wildcard after the start of a role's name, or for a part of it, is not every role",
    statements: [
      allow(
        "iam:PassRole",
        ["role/sagemaker-*", "role/service-role/*", "role/*-x", "role/?"].map((some) => `arn:aws:iam::*:${some}`),
        { StringEquals: { "iam:passedtoservice": "sagemaker.amazonaws.com" } },
      ),
    ],
    found: [],
  },
  {
    name: "everybody under a condition on something else, and everybody in an organization",
    kind: "resource",
    statements: [
      allowTo({ AWS: "*" }, "s3:GetObject", objects, { Bool: { "aws:SecureTransport": "true" } }),
      allowTo("*", "s3:GetObject", objects, { StringLike: { "aws:PrincipalArn": "*" } }),
      allowTo("*", "s3:GetObject", objects, { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
      deny({ Principal: "*" }, "s3:GetObject", objects),
    ],
    found: [
      "warning public-principal /Statement/0/Principal",
      "warning shadowed-statement /Statement/0",
      "warning public-principal /Statement/1/Principal",
      "warning shadowed-statement /Statement/1",
      "warning shadowed-statement /Statement/2",
    ],
  },
  ...[
    { StringLike: { "aws:PrincipalOrgID": "o-*" } },
    { StringLike: { "aws:PrincipalOrgID": ["o-a1b2c3d4e5", "o-*"] } },
    { StringLike: { "aws:PrincipalArn": "arn:*" } },
    { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/deployer" } },
    { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::12345678901?:role/deployer" } },
    { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/deployer" } },
    { StringLike: { "aws:PrincipalArn": `arn:aws*:iam::${account}:role/*` } },
    { StringEquals: { "aws:PrincipalAccount": "${aws:PrincipalAccount}" } },
    { ArnLike: { "aws:SourceArn": "arn:aws:s3:::models*" } },
    { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } },
    { IpAddress: { "aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"] } },
    { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "::/0"] } },
    { IpAddress: { "aws:SourceIp": ["10.0.0.0/7"] } },
    { IpAddress: { "aws:SourceIp": ["2001:db8::/31"] } },
    { StringLike: { "aws:SourceVpc": "vpc-*" } },
    { StringLike: { "aws:userid": "A*" } },
    { StringLike: { "aws:userid": "*:session" } },
    { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5*" } },
  ].map((condition) => ({
    name: `everybody can have what ${JSON.stringify(condition)} asks for`,
    kind: "resource" as const,
    statements: [allowTo("*", "s3:GetObject", objects, condition)],
    found: ["warning public-principal /Statement/0/Principal"],
  })),
  {
    name: "a role that everybody can assume who makes a role of that name",
    kind: "trust",
    statements: [trust({ AWS: "*" }, { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/deployer" } })],
    found: ["warning public-principal /Statement/0/Principal"],
  },
  ...[
    { StringEquals: { "aws:PrincipalOrgID": ["o-a1b2c3d4e5", "o-a1b2c3d4e6"] } },
    { StringEquals: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" } },
    { StringLike: { "aws:PrincipalArn": `arn:aws:iam::${account}:role/*` } },
    { ArnLike: { "aws:PrincipalArn": `arn:*:iam::${account}:role/deploy-*` } },
    { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::${aws:ResourceAccount}:role/*" } },
    { ArnLike: { "aws:SourceArn": "arn:aws:s3:::models" } },
    { IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "203.0.113.7", "2001:db8::/32"] } },
    { StringLike: { "aws:userid": "AROAEXAMPLEROLEID:*" } },
    { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } },
    { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*" } },
  ].map((condition) => ({
    name: `not everybody can have what ${JSON.stringify(condition)} asks for`,
    kind: "resource" as const,
    statements: [allowTo("*", "s3:GetObject", objects, condition)],
    found: [],
  })),
  {
    name: "clients of a file system come through a mount target, unless the condition lets others pass too",
    kind: "resource",
    statements: [
      { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
      { Bool: { "elasticfilesystem:AccessedViaMountTarget": "false" } },
      { Bool: { "elasticfilesystem:AccessedViaMountTarget": ["true", "false"] } },
    ].map((condition) =>
      allowTo(
        { AWS: "*" },
        "elasticfilesystem:ClientMount",
        `arn:aws:elasticfilesystem:us-east-1:${account}:file-system/fs-1`,
        condition,
      ),
    ),
    found: ["warning public-principal /Statement/1/Principal", "warning public-principal /Statement/2/Principal"],
  },
  {
    name: "everybody is named beside a role",
    kind: "resource",
    statements: [allowTo({ AWS: [role, "*"] }, "s3:GetObject", objects)],
    found: ["error public-principal /Statement/0/Principal"],
  },
  {
    name: "a whole account that is denied a role",
    kind: "trust",
    statements: [trust({ AWS: role }), { ...trust({ AWS: "111111111111" }), Effect: "Deny" }],
    found: [],
  },
  {
    name: "an account id is as wide as its root user's ARN; an external id narrows it; a key policy needs it",
    kind: "trust",
    statements: [
      trust({ AWS: account }),
      trust({ AWS: "arn:aws-us-gov:iam::210987654321:root" }),
      trust({ AWS: "111111111111" }, { StringEquals: { "sts:ExternalId": "4f2a" } }),
    ],
    found: ["warning account-wide-trust /Statement/0/Principal", "warning account-wide-trust /Statement/1/Principal"],
  },
  ...[
    { StringLike: { "aws:PrincipalArn": "*" } },
    { ArnLike: { "aws:PrincipalArn": "*" } },
    { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${account}:*` } },
    { StringLikeIfExists: { "aws:PrincipalArn": [role, `arn:aws:iam::${account}:*`] } },
    { "ForAllValues:StringEquals": { "aws:PrincipalAccount": account } },
    { StringNotEquals: { "aws:PrincipalAccount": "111111111111" } },
    { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111111111111:role/deploy" } },
    { ArnLike: { "aws:PrincipalArn": "**" } },
    { StringNotEqualsIgnoreCase: { "aws:PrincipalArn": "arn:aws:iam::111111111111:role/Deploy" } },
    { Null: { "aws:PrincipalArn": ["true", "false"] } },
    { Bool: { "aws:SecureTransport": "TRUE", "aws:PrincipalIsAWSService": "false" } },
    { StringLike: { "sts:ExternalId": "*", "sts:RoleSessionName": "*" } },
    { Null: { "sts:ExternalId": "false" } },
  ].map((condition) => ({
    name: `everyone of an account can meet ${JSON.stringify(condition)}`,
    kind: "trust" as const,
    statements: [trust(root, condition)],
    found: ["warning account-wide-trust /Statement/0/Principal"],
  })),
  {
    name: "nobody can meet a condition whose operator matches nothing by its value",
    kind: "trust",
    statements: [
      trust(root, { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*" } }),
      trust(root, { StringEquals: { "aws:PrincipalArn": `arn:aws:iam::${account}:*` } }),
    ],
    found: [
      "warning operator-value-mismatch /Statement/0/Condition/ArnLike/aws:PrincipalArn",
      "warning wildcard-not-expanded /Statement/1/Condition/StringEquals/aws:PrincipalArn",
    ],
  },
  {
    name: "an account's number does not say in which partition it is",
    kind: "trust",
    statements: [
      trust({ AWS: account }, { ArnLike: { "aws:PrincipalArn": `arn:*:iam::${account}:*` } }),
      trust(
        { AWS: "111111111111" },
        { StringNotEquals: { "aws:PrincipalArn": "arn:aws-cn:iam::111111111111:role/x" } },
      ),
    ],
    found: ["warning account-wide-trust /Statement/0/Principal"],
  },
  {
    name: "everyone of an account can leave out a tag, and an external id that only must not be a certain one",
    kind: "trust",
    statements: [
      trust({ AWS: account }, { "ForAllValues:StringEquals": { "aws:TagKeys": "team" } }),
      trust({ AWS: account }, { StringNotEquals: { "sts:ExternalId": "4f2a" } }),
    ],
    found: [
      "warning absent-key-passes /Statement/0/Condition/ForAllValues:StringEquals/aws:TagKeys",
      "warning account-wide-trust /Statement/0/Principal",
      "info absent-key-passes /Statement/1/Condition/StringNotEquals/sts:ExternalId",
      "warning account-wide-trust /Statement/1/Principal",
    ],
  },
  ...[
    { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${account}:role/*` } },
    { ArnLike: { "aws:PrincipalArn": "arn:aws-cn:iam::*:*" } },
    { StringLike: { "aws:PrincipalArn": `arn:aws:iam::${account}:role/*` } },
    { StringNotEquals: { "aws:PrincipalArn": role } },
    { StringNotEquals: { "aws:PrincipalArn": ["arn:aws:iam::111111111111:role/deploy", role] } },
    { StringNotEqualsIgnoreCase: { "aws:PrincipalArn": role.toUpperCase() } },
    { StringNotLike: { "aws:PrincipalArn": "*:role/deploy" } },
    { StringNotEquals: { "aws:userid": "AIDACKCEVSQ6C2EXAMPLE" } },
    { Bool: { "aws:SecureTransport": "false" } },
    { Null: { "aws:PrincipalTag/team": "true" } },
    { StringEquals: { "aws:PrincipalAccount": "111111111111" } },
    { StringEquals: { "aws:userid": ["${aws:userid}x"] } },
    { Null: { "aws:PrincipalArn": "true" } },
    { "ForAllValues:StringEquals": { "sts:ExternalId": "4f2a" }, Null: { "sts:ExternalId": "false" } },
    { StringLike: { "sts:ExternalId": "4f*" } },
    { StringLike: { "aws:PrincipalTag/team": "*" } },
    { Bool: { "aws:MultiFactorAuthPresent": "true" } },
    { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
    { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } },
  ].map((condition) => ({
    name: `not plainly everyone of an account can meet ${JSON.stringify(condition)}`,
    kind: "trust" as const,
    statements: [trust(root, condition)],
    found: [],
  })),
  {
    name: "an account that may tag sessions, with the external id only where the role is assumed",
    kind: "trust",
    statements: [
      trust({ AWS: account }, { StringEquals: { "sts:ExternalId": "4f2a" } }),
      trustBy("sts:TagSession", { AWS: account }),
      trustBy("sts:Set*", { AWS: account }),
      trustBy("sts:*", { AWS: "111111111111" }),
    ],
    found: ["warning account-wide-trust /Statement/3/Principal"],
  },
  {
    name: "an account in a resource's policy is left to the rules about actions",
    kind: "resource",
    statements: [{ Effect: "Allow", Principal: root, Action: "kms:*", Resource: "*" }],
    found: [],
  },
  {
    name: "a confused deputy: never ec2, nor a service that may send no source",
    kind: "trust",
    statements: [trust({ Service: ["ec2.amazonaws.com", "lambda.amazonaws.com"] })],
    found: [],
  },
  {
    name: "a confused deputy: each service that does, in any partition",
    kind: "trust",
    statements: [trust({ Service: ["sagemaker.amazonaws.com", "states.us-east-1.amazonaws.com"] })],
    found: ["warning confused-deputy /Statement/0/Principal", "warning confused-deputy /Statement/0/Principal"],
    words: 'Give sagemaker.amazonaws.com a statement of its own with "StringEquals"',
  },
  {
    name: "a confused deputy: one beside a role, where the role needs no source",
    kind: "trust",
    statements: [trust({ Service: "sagemaker.amazonaws.com", AWS: role })],
    found: ["warning confused-deputy /Statement/0/Principal"],
    words: "Give sagemaker.amazonaws.com a statement of its own",
  },
  {
    name: "a confused deputy: one alone",
    kind: "trust",
    statements: [trust(sagemaker)],
    found: ["warning confused-deputy /Statement/0/Principal"],
    words: 'Add "StringEquals": {"aws:SourceAccount": "<your account id>"}.',
  },
  ...[
    { StringLike: { "aws:SourceAccount": "*" } },
    { Null: { "aws:SourceAccount": "false" } },
    { ArnLike: { "aws:SourceArn": "arn:aws:sagemaker:*:*:*" } },
    { StringLike: { "aws:SourceArn": "*" } },
    { StringLike: { "aws:SourceArn": "arn:aws:sagemaker:*:*:*" } },
    { StringLike: { "aws:SourceArn": `arn:aws:sagemaker:*:${account}:*` } },
    { StringLike: { "aws:SourceArn": `arn:*:${account}:*:${account}:*` } },
    { StringLike: { "aws:SourceAccount": "12345678901?" } },
    { ArnLike: { "aws:SourceArn": "arn:aws:sagemaker:${aws:RequestedRegion}:*:*" } },
    { StringEquals: { "aws:PrincipalTag/team": "a" } },
  ].map((condition) => ({
    name: `a confused deputy: ${JSON.stringify(condition)} says nobody for whom it must act`,
    kind: "trust" as const,
    statements: [trust(sagemaker, condition)],
    found: ["warning confused-deputy /Statement/0/Principal"],
  })),
  {
    name: "a confused deputy: for all accounts but one is for whichever asks",
    kind: "trust",
    statements: [trust(sagemaker, { StringNotEquals: { "aws:SourceAccount": account } })],
    found: [
      "info absent-key-passes /Statement/0/Condition/StringNotEquals/aws:SourceAccount",
      "warning confused-deputy /Statement/0/Principal",
    ],
  },
  ...[
    { StringEquals: { "aws:SourceAccount": account } },
    { ArnLike: { "aws:SourceArn": `arn:aws:sagemaker:*:${account}:*` } },
    { StringLike: { "aws:SourceArn": `arn:aws:sagemaker:us-east-1:${account}:*` } },
    { StringLike: { "aws:SourceArn": `arn:aws:sagemaker:us-east-?:${account}:*` } },
    { StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } },
    { "ForAnyValue:StringLike": { "aws:SourceOrgPaths": "o-a1b2c3d4e5/*" } },
  ].map((condition) => ({
    name: `a confused deputy: ${JSON.stringify(condition)} says for whom it must act`,
    kind: "trust" as const,
    statements: [trust(sagemaker, condition)],
    found: [],
  })),
  {
    name: "a confused deputy in a resource's policy is any service without a condition, or with one on any source",
    kind: "resource",
    statements: [
      allowTo({ Service: "sns.amazonaws.com" }, "sqs:SendMessage", "*"),
      allowTo({ Service: "events.amazonaws.com" }, "sqs:SendMessage", "*", {
        ArnLike: { "aws:SourceArn": `arn:aws:sns:*:${account}:x` },
      }),
      allowTo({ Service: "s3.amazonaws.com" }, "sqs:SendMessage", "*", {
        ArnLike: { "aws:SourceArn": "arn:aws:sns:*:*:x" },
      }),
      allowTo({ Service: "logs.amazonaws.com" }, "kms:Decrypt", "*", {
        StringEquals: { "kms:EncryptionContext:aws:logs:arn": "x" },
      }),
    ],
    found: ["warning confused-deputy /Statement/0/Principal", "warning confused-deputy /Statement/2/Principal"],
  },
  {
    name: "a confused deputy: App Runner's roles are documented without a condition",
    kind: "trust",
    statements: [trust({ Service: ["build.apprunner.amazonaws.com", "tasks.apprunner.amazonaws.com"] })],
    found: [],
  },
  {
    name: "a confused deputy: the logs of load balancers lie below the account's id",
    kind: "resource",
    statements: [
      allowTo(
        { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
        "s3:PutObject",
        `arn:aws:s3:::logs/prefix/AWSLogs/${account}/*`,
      ),
      allowTo({ AWS: "arn:aws:iam::127311923021:root" }, "s3:PutObject", [
        `arn:aws:s3:::other/AWSLogs/${account}/elasticloadbalancing/*`,
      ]),
    ],
    found: [],
  },
  ...(
    [
      [
        "logdelivery.elasticloadbalancing.amazonaws.com",
        ["arn:aws:s3:::logs/AWSLogs/*"],
        "/AWSLogs/<your account id>/*",
      ],
      [
        "logdelivery.elasticloadbalancing.amazonaws.com",
        [`arn:aws:s3:::logs/AWSLogs/${account}/*`, "arn:aws:s3:::other/*"],
        "/AWSLogs/<your account id>/*",
      ],
      ["cloudtrail.amazonaws.com", [`arn:aws:s3:::logs/AWSLogs/${account}/*`], '{"aws:SourceAccount": '],
    ] as const
  ).map(([service, resources, words]) => ({
    name: `a confused deputy: ${service} on ${resources.join(" and ")}`,
    kind: "resource" as const,
    statements: [allowTo({ Service: service }, "s3:PutObject", resources)],
    found: ["warning confused-deputy /Statement/0/Principal"],
    words,
  })),
  {
    name: "a confused deputy: a skill of Alexa is told by its token",
    kind: "resource",
    statements: [
      allowTo(
        { Service: "alexa-appkit.amazon.com" },
        "lambda:InvokeFunction",
        `arn:aws:lambda:us-east-1:${account}:function:f`,
      ),
    ],
    found: ["warning confused-deputy /Statement/0/Principal"],
    words: "lambda:EventSourceToken",
  },
  {
    name: "ec2 with sagemaker's condition: instances are locked out, and only then",
    kind: "trust",
    statements: [
      trust(
        { Service: ["ec2.amazonaws.com", "sagemaker.amazonaws.com"] },
        { StringEquals: { "aws:SourceAccount": account } },
      ),
      trust(ec2, { StringEqualsIfExists: { "aws:SourceAccount": account } }),
      trust(ec2, { StringLike: { "aws:SourceAccount": "*" } }),
    ],
    found: [
      "warning source-key-never-sent /Statement/0/Condition/StringEquals/aws:SourceAccount",
      "warning absent-key-passes /Statement/1/Condition/StringEqualsIfExists/aws:SourceAccount",
      "warning source-key-never-sent /Statement/2/Condition/StringLike/aws:SourceAccount",
    ],
  },
  {
    name: "sagemaker with a model where it sends an asterisk: endpoints are locked out, and a training job is none",
    kind: "trust",
    statements: [["model/*", "endpoint/score"], ["endpoint-config/*", "*"], ["training-job/*"]].map((names) =>
      trust(sagemaker, {
        ArnLike: { "aws:SourceArn": names.map((name) => `arn:aws:sagemaker:us-east-1:${account}:${name}`) },
      }),
    ),
    found: ["warning source-key-never-sent /Statement/0/Condition/ArnLike/aws:SourceArn"],
    words: "no endpoint gets this role",
  },
  {
    name: "a subject that everybody has is none; another provider's subject neither",
    kind: "trust",
    statements: [
      webIdentity(github, { StringLike: { "token.actions.githubusercontent.com:sub": "repo:*" } }),
      trustBy("sts:*", oidc, { StringLike: { "oidc.example.com/other:sub": "ci" } }),
      webIdentity(oidc, { StringEquals: { "oidc.example.com/id:sub": "ci" } }),
    ],
    found: [
      "error web-identity-any-subject /Statement/0/Principal",
      "error web-identity-any-subject /Statement/1/Principal",
    ],
  },
  ...[
    { StringLike: { "token.actions.githubusercontent.com:sub": "repo*" } },
    { StringLike: { "token.actions.githubusercontent.com:sub": "r*" } },
    { StringLike: { "token.actions.githubusercontent.com:sub": ["repo:example/models:*", "repo:?*/models:*"] } },
    { StringLike: { "token.actions.githubusercontent.com:sub": "repo:example*" } },
    { StringLike: { "token.actions.githubusercontent.com:sub": "environment:production:*" } },
    { StringEquals: { "token.actions.githubusercontent.com:environment": "production" } },
    { StringEquals: { "token.actions.githubusercontent.com:ref": "refs/heads/main" } },
    { StringLike: { "token.actions.githubusercontent.com:repository": "*/models" } },
    { StringLike: { "token.actions.githubusercontent.com:repository_owner": "example*" } },
    { StringNotEquals: { "token.actions.githubusercontent.com:sub": "repo:example/models:pull_request" } },
  ].map((condition) => ({
    name: `every repository on GitHub can have what ${JSON.stringify(condition)} asks for`,
    kind: "trust" as const,
    statements: [webIdentity(github, condition)],
    found: [
      ...("StringNotEquals" in condition
        ? ["info absent-key-passes /Statement/0/Condition/StringNotEquals/token.actions.githubusercontent.com:sub"]
        : []),
      "error web-identity-any-subject /Statement/0/Principal",
    ],
  })),
  ...[
    { StringEquals: { "token.actions.githubusercontent.com:sub": "repo:example/models:ref:refs/heads/main" } },
    { StringLike: { "token.actions.githubusercontent.com:sub": "repo:example/*" } },
    { StringLike: { "token.actions.githubusercontent.com:sub": "repo:example@*/models@*:pull_request" } },
    { StringLike: { "token.actions.githubusercontent.com:sub": "repository_owner:example:*" } },
    { StringLike: { "token.actions.githubusercontent.com:repository": "example/*" } },
    { StringEquals: { "token.actions.githubusercontent.com:repository_owner_id": "1234" } },
    {
      StringLike: {
        "token.actions.githubusercontent.com:job_workflow_ref": "example/flows/.github/workflows/a.yaml@*",
      },
    },
  ].map((condition) => ({
    name: `not every repository on GitHub can have what ${JSON.stringify(condition)} asks for`,
    kind: "trust" as const,
    statements: [webIdentity(github, condition)],
    found: [],
  })),
  ...["system:serviceaccount:*:*", "system:*", "project_path:*:ref:main", "organization:*", "repo:?*", "*"].map(
    (sub) => ({
      name: `every subject is like ${sub}`,
      kind: "trust" as const,
      statements: [webIdentity(oidc, { StringLike: { "oidc.example.com/id:sub": sub } })],
      found: ["error web-identity-any-subject /Statement/0/Principal"],
    }),
  ),
  ...["system:serviceaccount:models:*", "project_path:example/*", "organization:example:*", "ci-*"].map((sub) => ({
    name: `not every subject is like ${sub}`,
    kind: "trust" as const,
    statements: [webIdentity(oidc, { StringLike: { "oidc.example.com/id:sub": sub } })],
    found: [],
  })),
  ...(
    [
      ["accounts.google.com", undefined],
      ["cognito-identity.amazonaws.com", undefined],
      ["cognito-identity-us-gov.amazonaws.com", undefined],
      ["graph.facebook.com", undefined],
      ["www.amazon.com", undefined],
      ["accounts.google.com", { StringLike: { "accounts.google.com:aud": "*" } }],
      [
        "cognito-identity.amazonaws.com",
        { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } },
      ],
    ] as const
  ).map(([provider, condition]) => ({
    name: `every token of ${provider} opens a role with ${JSON.stringify(condition)}`,
    kind: "trust" as const,
    statements: [webIdentity({ Federated: provider }, condition)],
    found: ["error web-identity-any-subject /Statement/0/Principal"],
  })),
  ...(
    [
      ["accounts.google.com", { StringEquals: { "accounts.google.com:aud": "66677788899900pro0" } }],
      ["accounts.google.com", { StringEquals: { "accounts.google.com:oaud": "66677788899900pro0" } }],
      ["cognito-identity.amazonaws.com", { StringEquals: { "cognito-identity.amazonaws.com:aud": "us-east-1:12345" } }],
      [
        "cognito-identity-us-gov.amazonaws.com",
        { StringEquals: { "cognito-identity-us-gov.amazonaws.com:aud": "us-gov-west-1:12345" } },
      ],
      ["graph.facebook.com", { StringEquals: { "graph.facebook.com:app_id": "111222333444555" } }],
      ["www.amazon.com", { StringEquals: { "www.amazon.com:app_id": "amzn1.application-oa2-123456" } }],
      ["www.amazon.com", { StringEquals: { "www.amazon.com:user_id": "amzn1.account.EXAMPLE" } }],
    ] as const
  ).map(([provider, condition]) => ({
    name: `not every token of ${provider} opens a role with ${JSON.stringify(condition)}`,
    kind: "trust" as const,
    statements: [webIdentity({ Federated: provider }, condition)],
    found: [],
  })),
  {
    name: "of two equal statements the second is redundant; order, case, brackets and Sid do not matter",
    statements: [
      { Sid: "First", ...allow(["s3:GetObject", "s3:PutObject"], [objects]) },
      allow(["s3:putobject", "S3:GetObject"], objects),
    ],
    found: ["info redundant-statement /Statement/1"],
    words: 'The statement "First" already allows everything that this one does.',
  },
  {
    name: "ArnEquals and ArnLike are one operator, and Bool has no case",
    statements: [
      { ...allow("s3:GetObject", objects), Condition: { ArnLike: { "aws:SourceArn": role } } },
      {
        ...allow("s3:GetObject", objects),
        Condition: { ArnEquals: { "aws:SourceArn": role }, Bool: { "aws:SecureTransport": "True" } },
      },
      {
        ...allow("s3:GetObject", objects),
        Condition: { ArnLike: { "aws:SourceArn": role }, Bool: { "aws:SecureTransport": "true" } },
      },
    ],
    found: ["info redundant-statement /Statement/1", "info redundant-statement /Statement/2"],
  },
  {
    name: "a Deny that another one covers denies nothing more",
    statements: [
      { Effect: "Deny", Action: "s3:*", Resource: "*" },
      { Effect: "Deny", Action: "s3:GetObject", Resource: objects },
    ],
    found: ["info redundant-statement /Statement/1"],
    words: "Statement 1 already denies everything that this one does.",
  },
  ...(
    [
      [[role, `${role}2`], role],
      [[role], role],
      ["*", role],
    ] as const
  ).map(([more, fewer]) => ({
    name: `a Deny for all but ${fewer} covers one for all but ${JSON.stringify(more)}`,
    kind: "resource" as const,
    statements: [
      deny({ NotPrincipal: { AWS: fewer } }, "s3:*", objects),
      deny({ NotPrincipal: more === "*" ? more : { AWS: more } }, "s3:*", objects),
    ],
    found: ["info redundant-statement /Statement/1"],
  })),
  {
    name: "a Deny for all but some covers none for all but others, nor one for those that it does not except",
    kind: "resource",
    statements: [
      deny({ NotPrincipal: { AWS: [role, `${role}2`] } }, "s3:*", objects),
      deny({ NotPrincipal: { AWS: `${role}3` } }, "s3:*", objects),
      deny({ Principal: { AWS: `${role}4` } }, "s3:*", objects),
    ],
    found: [],
  },
  {
    name: "a statement under more conditions, or for fewer principals, is redundant; the other way round it is not",
    kind: "resource",
    statements: [
      allowTo({ AWS: [role, `${role}2`] }, "s3:GetObject", objects),
      allowTo({ AWS: role }, "s3:GetObject", objects, { Bool: { "aws:SecureTransport": "true" } }),
      allowTo({ AWS: `${role}3` }, "s3:GetObject", objects),
    ],
    found: ["info redundant-statement /Statement/1"],
  },
  ...["*", { AWS: "*" }].map((everybody) => ({
    name: `${JSON.stringify(everybody)} covers a role, a user and an account`,
    kind: "resource" as const,
    statements: [
      allowTo(everybody, "s3:GetObject", objects, { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } }),
      allowTo({ AWS: [role, account] }, "s3:GetObject", objects, {
        StringEquals: { "aws:PrincipalOrgID": "o-1234567890" },
      }),
      allowTo({ AWS: role }, "s3:PutObject", objects, { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } }),
    ],
    found: ["info redundant-statement /Statement/1"],
  })),
  {
    name: "all AWS principals cover no service",
    kind: "resource",
    statements: [
      allowTo({ AWS: "*" }, "sqs:SendMessage", "*", { StringEquals: { "aws:SourceAccount": account } }),
      allowTo({ Service: "sns.amazonaws.com" }, "sqs:SendMessage", "*", {
        StringEquals: { "aws:SourceAccount": account },
      }),
    ],
    found: [],
  },
  {
    name: "a Deny under a condition shadows only what has that condition",
    statements: [
      allow("s3:GetObject", objects),
      allow("s3:PutObject", objects, { Bool: { "aws:SecureTransport": "false" } }),
      { Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { Bool: { "AWS:securetransport": "false" } } },
    ],
    found: ["warning shadowed-statement /Statement/1"],
  },
  ...[{ AWS: account }, root, { AWS: "*" }, "*"].map((everyone) => ({
    name: `a Deny for ${JSON.stringify(everyone)} takes back what a role, a user and a session of the account may do`,
    kind: "resource" as const,
    statements: [
      allowTo(
        { AWS: [role, `arn:aws:iam::${account}:user/deployer`, `arn:aws:sts::${account}:assumed-role/deploy/cluster`] },
        "s3:GetObject",
        objects,
      ),
      deny({ Principal: everyone }, "s3:*", "*"),
      deny({ Principal: { AWS: role } }, "s3:PutObject", "*"),
    ],
    found: ["warning shadowed-statement /Statement/0", "info redundant-statement /Statement/2"],
  })),
  {
    name: "a Deny for an account leaves another account's role, a service and everybody else",
    kind: "resource",
    statements: [
      allowTo({ AWS: "arn:aws:iam::111111111111:role/deploy" }, "s3:GetObject", objects),
      allowTo({ AWS: ["111111111111", role] }, "s3:GetObject", objects),
      deny({ Principal: { AWS: account } }, "kms:Decrypt", "*"),
      deny({ Principal: { AWS: account } }, "s3:*", "*"),
    ],
    found: [],
  },
  {
    name: "a Deny for all AWS principals leaves the services",
    kind: "resource",
    statements: [
      allowTo({ Service: "sns.amazonaws.com" }, "sqs:SendMessage", "*", {
        StringEquals: { "aws:SourceAccount": account },
      }),
      deny({ Principal: { AWS: "*" } }, "sqs:*", "*"),
    ],
    found: [],
  },
  {
    name: "a Deny for all but a few does not take back what one of them may do",
    kind: "resource",
    statements: [
      allowTo({ AWS: role }, "s3:GetObject", objects),
      deny({ NotPrincipal: { AWS: [account, role] } }, "s3:*", "*"),
    ],
    found: [],
  },
  {
    name: "a role beside its account is not redundant: it needs no policy of the account",
    kind: "resource",
    statements: [allowTo({ AWS: account }, "s3:GetObject", objects), allowTo({ AWS: role }, "s3:GetObject", objects)],
    found: [],
  },
  {
    name: "NotAction and NotResource cover what they except less of",
    statements: [
      { Effect: "Deny", NotAction: ["s3:*", "iam:Get*"], NotResource: objects },
      { Effect: "Deny", NotAction: ["s3:*", "iam:*"], NotResource: ["arn:aws:s3:::models/*", "arn:aws:s3:::data/*"] },
    ],
    found: ["info redundant-statement /Statement/1"],
  },
  {
    name: "a resource twice, an action twice in another case, and one under a wildcard",
    statements: [allow(["s3:Get*", "s3:GetObject", "S3:get*"], [objects, objects])],
    found: [
      "info redundant-pattern /Statement/0/Action/1",
      "info redundant-pattern /Statement/0/Action/2",
      "info redundant-pattern /Statement/0/Resource/1",
    ],
  },
];
