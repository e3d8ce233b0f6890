import { grouped } from "../../common/grouped.ts";
import type { ResourceChange, Side } from "../../plan/model.ts";
import { mayBeInAccountOf } from "../../plan/raw/accounts.ts";
import { isHidden, lastPart, textOf } from "../values.ts";
import { onBothSides, type PlanRule } from "./rule.ts";

/** A registration that leaves Databricks to guess the role's ARN from the instance profile's, and guesses wrong. */
export const registrationWithoutRole: PlanRule = {
  code: "registration-without-role",
  check: ({ plan }) =>
    onBothSides((side) => {
      const named = byName(plan.changes, side);
      return plan.changes
        .filter(({ type }) => type === "databricks_instance_profile")
        .flatMap((registration) => {
          const arn = textOf(registration, "instance_profile_arn", side);
          const hasRole = textOf(registration, "iam_role_arn", side) !== undefined;
          if (arn === undefined || hasRole || isHidden(registration, "iam_role_arn", side)) return [];
          const guessed = arn.replace(":instance-profile/", ":role/");
          const actual = roleArnOf(arn, named, side);
          if (actual === undefined || actual === guessed) return [];
          return [
            {
              severity: "warning",
              address: registration.address,
              message: `Without iam_role_arn the role of ${arn} is taken to be ${guessed}; it is ${actual}.`,
              remedy: `Set iam_role_arn to ${actual}.`,
            },
          ];
        });
    }),
};

type ByName = (type: string, name: string | undefined) => readonly ResourceChange[];

/** Finds the instance profiles and the roles of a name on one side. */
const byName = (changes: readonly ResourceChange[], side: Side): ByName => {
  const keyOf = (type: string, name: string | undefined): string => `${type} ${name}`;
  const named = grouped(
    changes.filter(({ type }) => type === "aws_iam_instance_profile" || type === "aws_iam_role"),
    (change) => keyOf(change.type, textOf(change, "name", side)),
  );
  return (type, name) => named.get(keyOf(type, name)) ?? [];
};

/** The ARN of the role in the plan that the profile holds, in the profile's account. */
const roleArnOf = (profileArn: string, named: ByName, side: Side): string | undefined => {
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
