import { mayBeInAccountOf } from "../../plan/accounts.ts";
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
          const actual = roleArnOf(arn, plan.changes, side);
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
const roleArnOf = (profileArn: string, changes: readonly ResourceChange[], side: Side): string | undefined => {
  const named = (type: string, name: string | undefined) =>
    changes.filter((change) => change.type === type && textOf(change, "name", side) === name);
  const instanceProfile = named("aws_iam_instance_profile", lastPart(profileArn)).find((change) =>
    mayBeInAccountOf(change, profileArn),
  );
  const name = instanceProfile && textOf(instanceProfile, "role", side);
  if (name === undefined) return undefined;
  const role = named("aws_iam_role", name).find(({ account }) => account === instanceProfile?.account);
  if (role === undefined || isHidden(role, "path", side)) return undefined;
  const path = textOf(role, "path", side) ?? "/";
  return `${profileArn.slice(0, profileArn.indexOf(":instance-profile/"))}:role${path}${name}`;
};
