import type { ResourceChange, Side } from "../../plan/model.ts";
import { labelIn } from "../../plan/raw/accounts.ts";
import { judge, visibleAccess } from "../deployability/verdict.ts";
import { assumeAsEc2 } from "../deployability/workspace.ts";
import { trustSet } from "../principals/access.ts";
import type { PrincipalDocuments } from "../principals/model.ts";
import { lastPart, textOf } from "../values.ts";
import { clustersOf, instanceProfileOf } from "./clusters.ts";
import type { PlanRule, Situation } from "./rule.ts";

/** A role that EC2 may no longer assume although an instance profile still hands it to instances. */
export const ec2TrustLost: PlanRule = {
  code: "ec2-trust-lost",
  check: (situation) =>
    situation.principals.trusts
      .filter((role) => role.mayChange && role.exists.before && role.exists.after)
      .filter((role) => trustsEc2(role, "before") === "allowed" && trustsEc2(role, "after") === "denied")
      .flatMap(({ name }) => {
        const profiles = profilesOf(name, situation);
        if (profiles.length === 0) return [];
        const clusters = clustersOf(situation.plan.changes)
          .filter((cluster) => profiles.includes(lastPart(instanceProfileOf(cluster, "after") ?? "")))
          .map(({ address }) => address);
        const users =
          clusters.length > 0 ? clusters.join(", ") : `clusters with the instance profile ${profiles.join(", ")}`;
        return [
          {
            severity: "error",
            message: `EC2 may no longer assume ${name}: ${users} lose their AWS credentials.`,
            remedy: "Keep the trust statement for ec2.amazonaws.com as long as an instance profile holds the role.",
            isNew: true,
          },
        ];
      }),
};

const trustsEc2 = (role: PrincipalDocuments, side: Side) =>
  judge(visibleAccess(role[side], trustSet), assumeAsEc2(`arn:aws:iam::123456789012:role/${role.name}`)).verdict;

/** The role in an instance profile after the plan, as its principal is called. */
const roleIn = (profile: ResourceChange): string | undefined => {
  const name = textOf(profile, "role", "after");
  return name === undefined ? undefined : labelIn(profile, name);
};

/** The names of the instance profiles that hold a role after the plan. */
const profilesOf = (role: string, { plan }: Situation): readonly string[] =>
  plan.changes
    .filter((change) => change.type === "aws_iam_instance_profile" && roleIn(change) === role)
    .flatMap((change) => textOf(change, "name", "after") ?? []);
