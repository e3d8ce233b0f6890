import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/plan/model.ts";
import { type Provider, planFromSynthesized } from "../../../src/plan/synthesized/from-synthesized.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { reviewHolders } from "../../../src/review/holders.ts";
import type { Review } from "../../../src/review/model.ts";
import { synthesized } from "../../harness/synthesized.ts";
import { absent, plan, resource } from "./builders.ts";
import { type Planned, planOf, type Values } from "./plan-json.ts";
import { review } from "./reviewing.ts";

/** `+ group ml: role databricks-sagemaker broader`, for all who come or go. */
const changed = ({ holders }: Review): readonly string[] =>
  holders
    .filter(({ relation }) => relation !== "unchanged")
    .map(({ holder, role, through, relation }) => {
      const cluster = holder.type === "single user" ? ` of ${holder.cluster}` : "";
      return `${holder.type} ${holder.name}${cluster}: ${through} ${role} ${relation}`;
    });

interface Parts {
  readonly grants?: string;
  readonly user?: string;
  readonly mode?: string;
  readonly name?: string;
  readonly path?: string;
  readonly cluster?: string;
  readonly existing?: boolean;
  readonly host?: string;
}

const configuration = ({
  grants = "{}",
  user = "ml@example.com",
  mode = "",
  name = "deploy",
  path = "/",
  cluster = "ml",
  existing = false,
  host = "dbc-a1b2",
}: Parts): string =>
  synthesized(
    `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: ${name}, path: ${path}${existing ? ", existing: true" : ""} }
    workspace: { host: https://${host}.cloud.databricks.com, aws_role: workspace }
    cluster: { name: ${cluster}, spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1, single_user_name: ${user}${mode} }
    grant_to: ${grants}
    backend: { local: { path: prod.tfstate } }
`,
    "prod",
  );

const preview = (before: Parts | undefined, after: Parts | undefined, moved: readonly Provider[] = []): Review =>
  review(planFromSynthesized(before && configuration(before), after && configuration(after), { moved }));

describe("who may use the role in the workspace", () => {
  it("is a part of what is new with the role, and goes with it", () => {
    const grants = "{ groups: [ml-engineers] }";
    const made = preview(undefined, { grants });
    expect(changed(made)).toEqual([
      "single user ml@example.com of ml: role deploy new",
      "group ml-engineers: role deploy new",
    ]);
    expect(changed(preview({ grants }, undefined))).toEqual([
      "single user ml@example.com of ml: role deploy gone",
      "group ml-engineers: role deploy gone",
    ]);
  });

  it("becomes broader with every grant, and narrower without it", () => {
    const grants =
      "{ groups: ['${a}'], users: [eve@example.com], service_principals: [11111111-2222-3333-4444-555555555555] }";
    const granted = preview({}, { grants });
    expect(granted.relation).toBe("broader");
    expect(changed(granted)).toEqual([
      "group ${a}: role deploy broader",
      "service principal 11111111-2222-3333-4444-555555555555: role deploy broader",
      "user eve@example.com: role deploy broader",
    ]);
    const taken = preview({ grants }, {});
    expect(taken.relation).toBe("narrower");
    expect(changed(taken)).toHaveLength(3);
    expect(preview({ grants }, { grants }).relation).toBe("unchanged");
  });

  it("is broader for a role that was there before this deployment", () => {
    expect(changed(preview(undefined, { existing: true }))).toEqual([
      "single user ml@example.com of ml: instance profile deploy broader",
    ]);
  });

  it("changes with the cluster's user, and is everybody who may attach to it without one", () => {
    expect(changed(preview({}, { user: "eve@example.com" }))).toEqual([
      "single user ml@example.com of ml: role deploy narrower",
      "single user eve@example.com of ml: role deploy broader",
    ]);
    expect(changed(preview({}, { mode: ", data_security_mode: NONE" }))).toEqual([
      "single user ml@example.com of ml: role deploy narrower",
      "cluster ml: role deploy broader",
    ]);
  });

  it("stays where the same role is had by another cluster or instance profile", () => {
    expect(changed(preview({}, { cluster: "other" }))).toEqual([]);
    expect(changed(preview({}, { path: "/ml/" }))).toEqual([]);
  });

  it("is new in another workspace, and not gone in the old one", () => {
    const moved = preview({}, { host: "dbc-c3d4" }, ["databricks"]);
    expect(moved.relation).toBe("broader");
    expect(changed(moved)).toEqual(["single user ml@example.com of ml: role deploy broader"]);
  });

  it("is that of the new role where the old one is replaced", () => {
    expect(changed(preview({}, { name: "renamed" }))).toEqual([
      "single user ml@example.com of ml: role deploy gone",
      "single user ml@example.com of ml: role renamed new",
    ]);
  });
});

const planned = (
  resources: readonly Planned[],
  lookups: readonly Values[] = [],
  providers: Readonly<Record<string, Values>> = { databricks: {} },
  named: Readonly<Record<string, string>> = { name: "databricks" },
): Review => {
  const read = Object.fromEntries(lookups.map((values, index) => [`data.databricks_group.g${index}`, values]));
  const all = resources.map((one) => ({
    expressions: {},
    provider: "databricks",
    // What is updated may stay as it is in what counts here.
    ...(one.before && one.after && { actions: ["update"] }),
    ...one,
  }));
  return review(planOf(all, { providers, named, read }));
};

const arn = "arn:aws:iam::123456789012:instance-profile/ml";

describe("who may use a role, in any plan", () => {
  it("is named as the plan's lookup does, else by id or reference", () => {
    const found = planned(
      [
        { address: "databricks_group_role.known", after: { group_id: "12", role: arn } },
        { address: "databricks_group_instance_profile.other", after: { group_id: "13", instance_profile_id: arn } },
        {
          address: "databricks_user_role.later",
          after: { role: arn },
          unknown: { user_id: true },
          expressions: { user_id: { references: ["databricks_user.new.id", "databricks_user.new"] } },
        },
        { address: "databricks_user.new", after: { user_name: "new@example.com" } },
      ],
      [{ id: "12", display_name: "data scientists" }],
    );
    expect(found.relation).toBe("broader");
    expect(changed(found)).toEqual([
      "group 13: instance profile ml broader",
      "group data scientists: instance profile ml broader",
      "user databricks_user.new: instance profile ml broader",
    ]);
  });

  it("is unknown where Terraform does not know who it is", () => {
    const address = "databricks_group_role.one";
    const found = planned([{ address, after: { role: arn }, unknown: { group_id: true } }]);
    expect(found.relation).toBe("unknown");
    expect(found.holders).toMatchObject([
      { holder: { name: address }, unknown: [expect.stringContaining("group_id")] },
    ]);
  });

  it("is unknown where more than a reference to one resource makes up the id", () => {
    const references = ["var.users", "databricks_user.new.id", "databricks_user.new"];
    const found = planned([
      {
        address: "databricks_user_role.later",
        after: { role: arn },
        unknown: { user_id: true },
        expressions: { user_id: { references } },
      },
      { address: "databricks_user.new", after: { user_name: "new@example.com" } },
    ]);
    expect(changed(found)).toEqual(["user databricks_user_role.later: instance profile ml unknown"]);
  });

  it.each(["account_admin", "account.admin", "arn:aws:iam::123456789012:role/data.science"])(
    "counts roles of the workspace itself: %s",
    (role) => {
      const found = planned([{ address: "databricks_user_role.one", after: { user_id: "1", role } }]);
      expect(changed(found)).toEqual([`user 1: workspace role ${role} broader`]);
    },
  );

  it("is not asked of a cluster without an instance profile", () => {
    const found = planned([
      { address: "databricks_cluster.plain", after: { cluster_name: "plain", aws_attributes: [] } },
      { address: "databricks_cluster.none", after: { cluster_name: "none" } },
    ]);
    expect(found).toMatchObject({ relation: "unchanged", holders: [] });
  });

  it("is a change where a cluster gets the instance profile, by reference too", () => {
    const cluster = { cluster_name: "ml", data_security_mode: "USER_ISOLATION" };
    const found = planned([
      {
        address: "databricks_cluster.ml",
        before: cluster,
        after: { ...cluster, aws_attributes: [{}] },
        unknown: { aws_attributes: [{ instance_profile_arn: true }] },
        expressions: {
          aws_attributes: [
            { instance_profile_arn: { references: ["aws_iam_instance_profile.p.arn", "aws_iam_instance_profile.p"] } },
          ],
        },
      },
      { address: "aws_iam_instance_profile.p", before: { name: "p", role: "r" }, after: { name: "p", role: "r" } },
    ]);
    expect(changed(found)).toEqual(["cluster ml: role r broader"]);
  });

  it("is a change for those who may attach to another cluster with the same name", () => {
    const shared = { cluster_name: "shared", aws_attributes: [{ instance_profile_arn: arn }] };
    const other = { address: "databricks_cluster.other", before: shared, after: shared };
    const added = planned([other, { address: "databricks_cluster.one", after: shared }]);
    expect(changed(added)).toEqual(["cluster shared: instance profile ml broader"]);
    const renamed = planned([{ ...other, after: { ...shared, cluster_name: "renamed" } }]);
    expect(changed(renamed)).toEqual([]);
  });

  it("is a change where the instance profile is one of another account with the same name", () => {
    const role = "arn:aws:iam::210987654321:instance-profile/ml";
    const moved = planned([
      { address: "databricks_group_role.one", before: { group_id: "1", role: arn }, after: { group_id: "1", role } },
    ]);
    expect(changed(moved)).toEqual([
      `group 1: instance profile ${arn} narrower`,
      `group 1: instance profile ${role} broader`,
    ]);
  });

  it("is the role of the module's own instance profile, whatever the root module's is called", () => {
    const root = { name: "root", role: "reader" };
    const grant = { group_id: "1", role: "arn:aws:iam::123456789012:instance-profile/root" };
    const found = planned([
      { address: "aws_iam_instance_profile.p", before: root, after: root },
      { address: "databricks_group_role.one", before: grant, after: grant },
      { address: "module.m.aws_iam_instance_profile.p", after: { name: "own", role: "admin" }, unknown: { arn: true } },
      {
        address: "module.m.databricks_group_role.one",
        after: { group_id: "1" },
        unknown: { role: true },
        expressions: { role: { references: ["aws_iam_instance_profile.p.arn", "aws_iam_instance_profile.p"] } },
      },
    ]);
    expect(changed(found)).toEqual(["group 1: role admin broader"]);
  });

  it("is the same by a registration that is made anew", () => {
    const registered = { id: arn, instance_profile_arn: arn };
    const references = ["databricks_instance_profile.p.id", "databricks_instance_profile.p"];
    const found = planned([
      {
        address: "databricks_instance_profile.p",
        before: registered,
        after: { instance_profile_arn: arn },
        unknown: { id: true },
      },
      {
        address: "databricks_group_role.one",
        before: { group_id: "1", role: arn },
        after: { group_id: "1" },
        unknown: { role: true },
        expressions: { role: { references } },
      },
    ]);
    expect(changed(found)).toEqual([]);
  });

  const lends = {
    cluster_name: "ml",
    data_security_mode: "SINGLE_USER",
    aws_attributes: [{ instance_profile_arn: arn }],
  };

  it.each([
    ["role", "databricks_group_role.one", { group_id: "1", role: arn }, { group_id: "1", role: `${arn}2` }],
    ["group_id", "databricks_group_role.one", { group_id: "1", role: arn }, { group_id: "2", role: arn }],
    ["aws_attributes", "databricks_cluster.one", { cluster_name: "ml" }, lends],
    [
      "single_user_name",
      "databricks_cluster.one",
      { ...lends, single_user_name: "a" },
      { ...lends, single_user_name: "b" },
    ],
  ])("is unknown where a sensitive value of it changes: %s", (attribute, address, before, after) => {
    const sensitive = { [attribute]: true };
    const expressions = { [attribute]: { references: ["var.secret"] } };
    const found = planned([{ address, before, after, sensitive, expressions }]);
    expect(found.relation).toBe("unknown");
    expect(found.holders).toMatchObject([{ unknown: [expect.stringContaining("as sensitive")] }]);
    expect(planned([{ address, before: after, after, sensitive, expressions }]).relation).toBe("unchanged");
  });

  it.each([
    ["which group it is", "databricks_group_role.one", { group_id: "1", role: arn }, "group_id"],
    ["whose cluster it is", "databricks_cluster.one", { ...lends, single_user_name: "a" }, "single_user_name"],
    [
      "whether a cluster has one user",
      "databricks_cluster.one",
      { ...lends, data_security_mode: "NONE" },
      "data_security_mode",
    ],
    ["what a cluster lends", "databricks_cluster.one", { ...lends, single_user_name: "a" }, "aws_attributes"],
  ])("takes from nobody as long as it is unknown %s", (_, address, before, attribute) => {
    const after = Object.fromEntries(Object.entries(before).filter(([name]) => name !== attribute));
    const expressions = {
      [attribute]: { references: ["data.databricks_group.later.id", "data.databricks_group.later"] },
    };
    const found = planned([{ address, before, after, unknown: { [attribute]: true }, expressions }]);
    expect(new Set(found.holders.map(({ relation }) => relation))).toEqual(new Set(["unknown"]));
  });

  it("is not taken away by what is only forgotten when another is made", () => {
    const found = planned([
      {
        address: "databricks_group_role.one",
        before: { group_id: "1", role: arn },
        after: { group_id: "2", role: arn },
        actions: ["create", "forget"],
      },
    ]);
    expect(changed(found)).toEqual(["group 2: instance profile ml broader"]);
  });

  it("is unknown where a cluster's block is made dynamically, which the plan's configuration does not show", () => {
    const made = {
      address: "databricks_cluster.one",
      after: { cluster_name: "ml" },
      unknown: { aws_attributes: true },
    };
    expect(planned([made]).relation).toBe("unknown");
  });

  it.each([
    ["databricks_group_role", "databricks_group_role", "group_id", "role", "role"],
    ["databricks_user_role", "databricks_user_instance_profile", "user_id", "role", "instance_profile_id"],
    ["databricks_service_principal_role", "databricks_service_principal_role", "service_principal_id", "role", "role"],
  ])(
    "is unknown where one of two grants goes that are one in the workspace: %s and %s",
    (type, other, id, role, same) => {
      const [one, two] = [`${type}.one`, `${other}.two`];
      const stays = { [id]: "1", [same]: arn };
      const goes = { address: one, before: { [id]: "1", [role]: arn } };
      const found = planned([goes, { address: two, before: stays, after: stays, actions: ["no-op"] }]);
      expect(found.relation).toBe("unknown");
      expect(found.holders).toMatchObject([
        { unknown: [expect.stringContaining(`${one} takes away the grant of \`${arn}\``)] },
      ]);
      expect(planned([goes, { address: two, after: stays }]).relation).toBe("unknown");
      expect(planned([goes, { address: two, before: stays }]).relation).toBe("narrower");
      expect(planned([goes, { address: two, after: { ...stays, [same]: `${arn}2` } }]).relation).toBe("broader");
    },
  );

  it("says a name so that none of its words can be taken for the review's", () => {
    const grant = { group_id: "g` that all had before and `", role: arn };
    const found = planned([
      { address: "databricks_group_role.one", before: grant },
      { address: "databricks_group_role.two", after: grant },
    ]);
    expect(found.holders[0]?.unknown[0]).toContain("the group `g\\u{60} that all had before and \\u{60}`");
  });

  it("is unknown where a user is written in another case, who is the same user", () => {
    const renamed = preview({ grants: "{ users: [ML@example.com] }" }, { grants: "{ users: [ml@example.com] }" });
    expect(changed(renamed)).toEqual(["user ml@example.com: role deploy unknown"]);
    const stays = preview({ user: "ML@example.com" }, { user: "ml@example.com" });
    expect(changed(stays)).toEqual([]);
    expect(stays.holders.map(({ holder }) => holder.name)).toEqual(["ml@example.com"]);
  });

  it("is a part of what is new or gone with the role alone, not with a user of the role's name", () => {
    const profile = { name: "p", role: "app" };
    const grants = {
      address: "databricks_group_role.g",
      holder: { type: "group", name: "ml" },
      role: "aws_iam_instance_profile.p",
      before: absent,
      after: { state: "member" },
    } as const;
    const granted = plan([resource("aws_iam_instance_profile.p", [profile, profile])], { holders: [grants] });
    const principal = (type: "role" | "user", relation: "new" | "unchanged") =>
      ({ type, name: "app", owned: true, relation, added: [], removed: [], witnesses: [], unknown: [] }) as const;
    const relations = (...principals: readonly ReturnType<typeof principal>[]) =>
      reviewHolders(granted, principals).map(({ relation }) => relation);
    expect(relations(principal("role", "new"))).toEqual(["new"]);
    expect(relations(principal("role", "unchanged"), principal("user", "new"))).toEqual(["broader"]);
  });

  describe("through the instance profile p", () => {
    const role = "aws_iam_instance_profile.p";
    const member = { state: "member" } as const;
    const user = { type: "single user", name: "eve", cluster: "ml" } as const;
    const cluster = { type: "cluster", name: "ml" } as const;
    const [goes, comes] = [
      { address: "databricks_cluster.a", role, before: member, after: absent },
      { address: "databricks_cluster.b", role, before: absent, after: member },
    ];
    const relations = (...holders: Plan["holders"]) =>
      reviewHolders(plan([], { holders }), []).map(({ relation }) => relation);

    it("is by the profile's address where the plan does not show its role", () => {
      const profile = resource("aws_iam_instance_profile.p", [{ name: "p" }, { name: "p" }]);
      for (const changes of [[], [profile]]) {
        const [found] = reviewHolders(plan(changes, { holders: [{ ...comes, holder: cluster }] }), []);
        expect(found).toMatchObject({ role, through: "instance profile", relation: "broader" });
      }
    });

    it("stays a user's by another cluster, and is nobody's of the first cluster where a second has its name", () => {
      expect(relations({ ...goes, holder: user }, { ...comes, holder: user })).toEqual(["unchanged"]);
      expect(relations({ ...goes, holder: cluster }, { ...comes, holder: cluster })).toEqual(["narrower", "broader"]);
    });

    it("may come to another user of the name where the plan does not tell in which workspace", () => {
      const both = [goes, comes].map((change) => ({ ...change, holder: user, workspace: "workspace not known" }));
      expect(relations(...both)).toEqual(["narrower", "broader"]);
    });
  });

  it("is told of thousands of grants that are one in the time of a test", () => {
    const grants = Array.from({ length: 1000 }, (_, index) => ({
      address: `databricks_group_role.g${index}`,
      after: { group_id: "1", role: arn },
    }));
    expect(planned(grants).relation).toBe("broader");
  });

  describe("of several workspaces", () => {
    const grant = { group_id: "1", role: arn };
    const [one, other] = ["databricks_group_role.one", "databricks_group_role.other"];
    const [stays, goes] = [
      { before: grant, after: grant, actions: ["no-op"] },
      { before: grant, after: { ...grant, role: `${arn}2` } },
    ];
    const host = (name: string) => ({ host: { constant_value: name } });
    const apart = { a: host("https://a.example/"), b: host("https://B.example") };
    const alike = { a: host("https://a.example/"), b: host("A.example") };
    const unsaid = { a: host("https://a.example"), b: { host: { references: ["var.b"] } } };
    const of = "group 1: instance profile";

    it("is another's where it comes to the principal of that name, and the same in the same", () => {
      const moved = (provider: string): readonly Planned[] => [
        { address: one, ...goes, provider: "a" },
        { address: other, after: grant, provider },
      ];
      expect(changed(planned(moved("b"), [], apart))).toEqual([
        `${of} ml narrower`,
        `${of} ml2 broader`,
        `${of} ml broader`,
      ]);
      const unknown = [`${of} ml unknown`, `${of} ml2 broader`];
      expect(changed(planned(moved("b"), [], alike))).toEqual(unknown);
      expect(changed(planned(moved("a"), [], apart))).toEqual(unknown);
    });

    it("says of which workspace each of them is where several have one name, and only there", () => {
      const grants = (name: string): readonly Planned[] => [
        { address: one, after: grant, provider: "a" },
        { address: other, after: { ...grant, group_id: name }, provider: "b" },
      ];
      const both = planned(grants("1"), [], apart);
      expect(both.holders.map(({ workspace }) => workspace)).toEqual(["host a.example", "host b.example"]);
      const { body } = renderComment([{ name: "plan", state: { kind: "planned" }, review: both }], {});
      expect(body).toContain("the group `1` in the workspace of `host b.example`");
      const differ = planned(grants("2"), [], apart);
      expect(differ.holders.map(({ workspace }) => workspace)).toEqual([undefined, undefined]);
    });

    it("is another's where the plan calls the provider by a name of its own too", () => {
      const beside = [
        { address: one, ...stays, provider: "a" },
        { address: other, after: grant, provider: "b" },
      ];
      const named = { name: "workspaces", full_name: "registry.terraform.io/databricks/databricks" };
      expect(changed(planned(beside, [], apart, named))).toEqual([`${of} ml broader`]);
    });

    it.each(["account_id", "workspace_id"])("is another's where %s tells apart what has one host", (argument) => {
      const of = (name: string) => ({ ...host("https://a.example"), [argument]: { constant_value: name } });
      const beside = [
        { address: one, ...stays, provider: "a" },
        { address: other, after: grant, provider: "b" },
      ];
      expect(planned(beside, [], { a: of("1"), b: of("2") }).relation).toBe("broader");
    });

    it.each([
      "https://a.example:443",
      "https://me@a.example",
      "https://a.example?o=1",
      "https://a.example.",
      " a.example",
    ])("may be the same where the host is spelled as %j", (spelled) => {
      const kept = [
        { address: one, ...goes, provider: "b" },
        { address: other, ...stays, provider: "a" },
      ];
      expect(planned(kept, [], { a: host("https://a.example"), b: host(spelled) }).relation).toBe("unknown");
    });

    it("is unknown where one of two grants goes that are one in the same workspace, or may be", () => {
      const kept = [
        { address: one, ...goes, provider: "b" },
        { address: other, ...stays, provider: "a" },
      ];
      expect(changed(planned(kept, [], apart))).toEqual([`${of} ml narrower`, `${of} ml2 broader`]);
      expect(changed(planned(kept, [], alike))).toEqual([`${of} ml unknown`, `${of} ml2 broader`]);
      expect(changed(planned(kept, [], unsaid))).toEqual([`${of} ml unknown`, `${of} ml2 broader`, `${of} ml unknown`]);
    });

    it("is unknown where the plan does not tell in which of them it goes", () => {
      const gone = { address: one, before: grant };
      const found = planned([gone, { address: other, ...stays, provider: "a" }], [], apart);
      expect(changed(found)).toEqual([`${of} ml unknown`, `${of} ml unknown`]);
      const another = { before: { group_id: "2", role: arn }, after: { group_id: "2", role: arn }, actions: ["no-op"] };
      const alone = planned([gone, { address: other, ...another, provider: "a" }], [], apart);
      expect(changed(alone)).toEqual([`${of} ml narrower`]);
    });
  });
});
