import type { ResourceChange } from "../../plan/model.ts";
import { isHidden, lastPart, type Side, textOf } from "../values.ts";
import { onBothSides, type PlanRule } from "./rule.ts";

/** A registration that leaves Databricks to guess the role's ARN from the instance profile's, and guesses wrong. */
export const registrationWithoutRole: PlanRule = {
  code: "registration-without-role",
  check: ({ plan }) =>
    onBothSides((side) =>
      plan.changes
        .filter(({ type }) => type === "databricks_instance_profile")
        .flatMap((registration) => {
          const arn = textOf(registration, "instance_profile_arn", side);
          const hasRole = textOf(registration, "iam_role_arn", side) !== undefined;
          if (arn === undefined || hasRole || isHidden(registration, "iam_role_arn", side)) return [];
          const guessed = arn.replace(":instance-profile/", ":role/");
          const actual = roleArnOf(lastPart(arn), arn, plan.changes, side);
          if (actual === undefined || actual === guessed) return [];
          return [
            {
              severity: "warning",
              address: registration.address,
              message: `Without iam_role_arn the role of ${arn} is taken to be ${guessed}; it is ${actual}.`,
              remedy: `Set iam_role_arn to ${actual}.`,
            },
          ];
        }),
    ),
};

/** The ARN of the role in the plan that the profile holds, in the profile's account. */
const roleArnOf = (
  profile: string,
  profileArn: string,
  changes: readonly ResourceChange[],
  side: Side,
): string | undefined => {
  const named = (type: string, name: string | undefined) =>
    changes.find((change) => change.type === type && textOf(change, "name", side) === name);
  const instanceProfile = named("aws_iam_instance_profile", profile);
  const name = instanceProfile && textOf(instanceProfile, "role", side);
  const role = name === undefined ? undefined : named("aws_iam_role", name);
  if (name === undefined || role === undefined || isHidden(role, "path", side)) return undefined;
  const path = textOf(role, "path", side) ?? "/";
  return `${profileArn.slice(0, profileArn.indexOf(":instance-profile/"))}:role${path}${name}`;
};
