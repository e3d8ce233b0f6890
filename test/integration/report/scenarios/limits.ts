import type { Review } from "../../../../src/review/model.ts";
import {
  added,
  attribute,
  change,
  context,
  document,
  equals,
  finding,
  holder,
  known,
  principal,
  report,
  resource,
  review,
  statement,
  witness,
} from "../builders.ts";
import { firstReview, hardenedPass } from "./access.ts";
import type { Scenario } from "./model.ts";

const named = (name: string, from: Review): Review => ({
  ...from,
  deployment: {
    name,
    accountId: "123456789012",
    region: "us-east-1",
    workspaceHost: `${name}.cloud.databricks.com`,
  },
});

/** What a hostile pull request could put into a name, one trick each. */
export const hostileNames: readonly string[] = [
  "back`tick``s",
  "pipe|d|name",
  "<img src=x onerror=alert(1)>",
  "</details></summary><script>alert(1)</script>",
  "<!-- sagemaker-auth: prod -->",
  "@acme/everybody",
  "#123 GH-7 acme/repo#9",
  "https://evil.example/?q=1 www.evil.example mail@evil.example",
  "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
  "*bold* _it_ ~~gone~~ **x**",
  "::error file=app.js::owned",
  "##[add-mask]x",
  "\u001b[31mred\u001b[0m \u009b2J",
  "right\u202Etfel\u2066x\u2069",
  "zero\u200Bwidth\u200D\uFEFF",
  "line\nbreak\r\n```\n# heading",
  "```mermaid\nflowchart LR",
  '"]; click n0 "https://evil.example"',
  "tab\tand\u00A0space  two ",
  "back\\slash \\| \\`",
  "$x^2$ $`y`$",
  "- [ ] task",
  ":smile: &amp; &#64;acme",
  "[^1] [^1]: note",
  "\u0301combining",
  "日本語 and 🙂",
  "",
];

const hostileReview: Review = review({
  deployment: { name: "`prod`|@acme", accountId: "<b>1</b>", region: "#1", workspaceHost: "www.evil.example" },
  counts: { create: hostileNames.length, update: 0, replace: 0, destroy: 0, import: 0, forget: 0 },
  relation: "broader",
  changes: hostileNames.map((name) =>
    change(`aws_iam_role_policy.${name}`, "create", {
      attributes: [attribute("name", { state: "absent" }, known(`${name}\n\`\`\`\n</details> @acme`))],
    }),
  ),
  resources: hostileNames.map((name) =>
    resource(
      `aws_iam_role_policy.${name}`,
      "create",
      document(
        {
          kind: "identity",
          relation: "new",
          statements: [
            added(
              statement({
                sid: name,
                actions: [name],
                resources: [name, "arn:aws:iam::123456789012:role/x"],
                conditions: [equals(name, name, "b")],
              }),
            ),
          ],
        },
        name,
      ),
    ),
  ),
  principals: hostileNames.slice(0, 6).map((name) =>
    principal(name, "broader", {
      witnesses: [
        witness({
          direction: "added",
          action: "iam:PassRole",
          resource: name,
          context: { "iam:PassedToService": [name] },
        }),
      ],
    }),
  ),
  holders: hostileNames
    .slice(0, 3)
    .flatMap((name) => [
      holder({ type: "single user", name, cluster: name }, "broader", { role: name }),
      holder({ type: "group", name }, "unknown", { through: "workspace role", role: name, unknown: [name] }),
    ]),
  touches: hostileNames.slice(0, 3).map((role) => ({ role, what: role })),
  findings: hostileNames.map((name) =>
    finding(name, { message: `The role ${name} is hostile.`, remedy: name, address: name }),
  ),
  notChecked: ["@acme/everybody", "KMS"],
});

/** A change so large that even its changes of access do not fit into a comment. */
export const hugeReview = (resources: number): Review => {
  const names = Array.from({ length: resources }, (_, index) => `team-${index + 1}-role`);
  return review({
    counts: { create: resources, update: 0, replace: 0, destroy: 0, import: 0, forget: 0 },
    relation: "broader",
    changes: names.map((name) => change(`aws_iam_role_policy.${name}`, "create")),
    resources: names.map((name) =>
      resource(
        `aws_iam_role_policy.${name}`,
        "create",
        document(
          {
            kind: "identity",
            relation: "broader",
            statements: [
              added(
                statement({
                  actions: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
                  resources: [`arn:aws:s3:::${name}-models/*`, `arn:aws:s3:::${name}-features/*`],
                }),
              ),
            ],
          },
          name,
        ),
      ),
    ),
    principals: names.map((name) =>
      principal(name, "broader", {
        added: [{ service: "s3", level: "Write", actions: ["s3:DeleteObject", "s3:PutObject"] }],
        witnesses: [witness({ direction: "added", action: "s3:PutObject", resource: `arn:aws:s3:::${name}-models/m` })],
      }),
    ),
  });
};

export const limitScenarios: readonly Scenario[] = [
  {
    name: "many-deployments",
    title: "Many deployments",
    shows: "A table on top; each deployment that changes is folded below, and one that does not is a row only.",
    reports: [
      report(named("dev", hardenedPass("removed")), { gate: { passed: true, lines: [] } }),
      report(named("staging", review()), { gate: { passed: true, lines: [] } }),
      report(named("prod", hardenedPass("added")), {
        gate: {
          passed: false,
          lines: [
            "The change of access is broader, which review.fail_on_relation stops.",
            "It needs an approving review of the current head by acme/cloud-security; then run the failed job of this check again.",
          ],
        },
      }),
      report(named("eu", firstReview)),
      {
        name: "us-gov",
        state: {
          kind: "plan-failed",
          message: "Error: ExpiredToken: The security token has expired",
          problems: [],
        },
      },
    ],
    context,
  },
  {
    name: "hostile-names",
    title: "Hostile names",
    shows: "Everything from a plan is data: no mention, link, HTML or hidden character comes of it, and none is lost.",
    reports: [
      report(hostileReview, {
        name: "`prod`|@acme",
        gate: { passed: false, lines: ["needs @acme/everybody #1 <b>now</b>"] },
        parts: {
          deployRole: '"] --> x',
          workspaceRole: "end",
          instanceProfile: "`p`",
          cluster: "%%{init}%%",
          grants: ["@acme/everybody", "a|b"],
        },
      }),
    ],
    context,
  },
];
