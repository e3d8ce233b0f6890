import { describe, expect, it } from "vitest";
import { preview } from "../../../src/app/preview.ts";
import type { Configuration } from "../../../src/config/schema.ts";
import type { Review } from "../../../src/review/model.ts";
import { configuration } from "../../fixtures/sample.ts";

const backend = "{ s3: { bucket: tf-state, key: kept.tfstate, region: us-east-1 } }";

const countsOf = async (base: Configuration | undefined, head: Configuration): Promise<readonly Review["counts"][]> =>
  (await preview(base, head.deployments)).map(({ review }) => review.counts);

describe("a preview", () => {
  it("compares a deployment under a new name with the one whose state it takes over", async () => {
    const production = configuration({ names: ["production"], backend });
    const [renamed] = await countsOf(configuration({ backend }), production);
    const [made] = await countsOf(configuration(), production);
    // The role is named after the deployment in the sample, so it is replaced, with what hangs on it.
    expect(renamed).toMatchObject({ create: 0, destroy: 0 });
    expect(renamed?.replace).toBeGreaterThan(0);
    expect(made).toMatchObject({ replace: 0, destroy: 0 });
    expect(made?.create).toBeGreaterThan(0);
  });

  it("removes the old role first where the new one has its name, as a plan does, so that nothing is lost", async () => {
    const under = (path: string): Configuration => {
      const { deployments, ...rest } = configuration();
      return {
        ...rest,
        deployments: deployments.map((each) => ({ ...each, deploy_role: { ...each.deploy_role, path } })),
      };
    };
    const [moved] = await preview(under("/"), under("/ml/").deployments);
    const role = moved?.review.changes.find(({ address }) => address === "aws_iam_role.deploy_role");
    expect(role?.replaceOrder).toBe("destroy-before-create");
    expect(moved?.review.principals.map(({ name, relation }) => [name, relation])).toEqual([
      ["databricks-sagemaker-prod", "incomparable"],
      ["databricks-cross-account", "incomparable"],
    ]);
    expect(moved?.review.findings.map(({ code }) => code)).not.toContain("lost-in-replacement");
  });

  it("calls nothing unchanged that is in another account or partition from now on, whose roles are others", async () => {
    const shared = (aws: string): Configuration => {
      const { deployments, ...rest } = configuration({
        aws,
        backend: "{ local: { path: x.tfstate } }",
        workspace: "{ host: https://dbc-a1b2.cloud.databricks.com, aws_role: other, pass_role: external }",
      });
      return {
        ...rest,
        deployments: deployments.map((each) => ({ ...each, deploy_role: { ...each.deploy_role, existing: true } })),
      };
    };
    const before = shared('{ account_id: "123456789012", region: us-east-1 }');
    const relationTo = async (aws: string) => (await preview(before, shared(aws).deployments))[0]?.review.relation;
    expect(await relationTo('{ account_id: "123456789012", region: eu-west-1 }')).toBe("unchanged");
    expect(await relationTo('{ account_id: "999999999999", region: us-east-1 }')).toBe("unknown");
    expect(await relationTo('{ account_id: "123456789012", region: us-gov-west-1 }')).toBe("unknown");
  });

  it("makes all of AWS's anew in another account, and changes what the workspace has", async () => {
    const here = configuration({ backend });
    const there = configuration({ backend, aws: '{ account_id: "999999999999", region: us-east-1 }' });
    const [moved] = await preview(here, there.deployments);
    const actions = moved?.review.changes.map(({ address, action }) => [address.split("_")[0], action].join(" "));
    expect([...new Set(actions)].toSorted()).toEqual(["aws create", "databricks update"]);
    expect(moved?.review.relation).toBe("new");
    expect(moved?.review.principals.flatMap(({ removed }) => removed)).toEqual([]);
  });

  it("makes all of Databricks' anew in another workspace, and changes nothing in AWS", async () => {
    const workspace = (name: string): string =>
      `{ host: https://dbc-${name}.cloud.databricks.com, aws_role: databricks-cross-account }`;
    const [moved] = await preview(
      configuration({ backend, workspace: workspace("a1b2") }),
      configuration({ backend, workspace: workspace("c3d4") }).deployments,
    );
    const actions = moved?.review.changes.map(({ address, action }) => [address.split("_")[0], action].join(" "));
    expect([...new Set(actions)].toSorted()).toEqual(["databricks create"]);
    expect(moved?.review.principals.filter(({ relation }) => relation !== "unchanged")).toEqual([]);
  });

  it("imports nothing in the place of what is in the state, though it is not found in another account", async () => {
    const adopting = (account: string): Configuration => {
      const { deployments, ...rest } = configuration({
        backend,
        aws: `{ account_id: "${account}", region: us-east-1 }`,
      });
      return { ...rest, deployments: deployments.map((each) => ({ ...each, adopt: ["role"] as const })) };
    };
    const [moved] = await countsOf(adopting("123456789012"), adopting("999999999999"));
    const [first] = await countsOf(undefined, adopting("999999999999"));
    expect(moved).toMatchObject({ import: 0, create: 5 });
    expect(first?.import).toBeGreaterThan(0);
  });
});
