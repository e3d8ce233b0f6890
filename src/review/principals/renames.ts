import { principalTypeOf } from "../../plan/context.ts";
import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { Plan } from "../../plan/model.ts";
import { subjectIn } from "../../plan/raw/accounts.ts";
import { textOf } from "../values.ts";
import type { Doubt } from "./model.ts";

/**
 * About users and groups that get another name and stay what they are: what they have past the plan goes with them. A role
 * is replaced instead.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html, API_UpdateGroup.html
 */
export const renamedPrincipals = ({ changes }: Plan): readonly Doubt[] =>
  changes.flatMap((change) => {
    const type = principalTypeOf(change.type);
    const isRenamed = change.attributes.some(({ attribute }) => attribute === "name");
    if (type === undefined || change.action !== "update" || !isRenamed) return [];
    const [was, is] = [textOf(change, "name", "before"), textOf(change, "name", "after")];
    // Before it is known, and where it is sensitive, the address stands for it.
    const subject =
      is === undefined ? { type, label: identityOf(change) } : subjectIn(change, { type, name: is, label: is });
    const who = was === undefined ? type : `${type} ${was}`;
    const name = is === undefined ? "another name" : `the name ${is}`;
    const reason = `${change.address} gives the ${who} ${name}: what it has that this plan does not show goes with it, and policies that name its ARN are no longer about it.`;
    return [{ subject, reason }];
  });
