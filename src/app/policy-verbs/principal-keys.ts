import type { Principal } from "../../iam/model.ts";
import { type OpenKey, type ToldKeys, toldKeys } from "./told-keys.ts";

/**
 * Gives the keys that AWS itself sends about a principal; none where it is not known. A session's aws:PrincipalArn is the
 * ARN of its role, with the role's path, which the session's own ARN does not have.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html and the table "Principal
 * key values" of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const principalKeys = (principal: Principal | undefined): ToldKeys => {
  if (principal?.type === "Service") {
    return told({ "aws:PrincipalIsAWSService": "true", "aws:PrincipalServiceName": principal.value });
  }
  return principal?.type === "AWS" ? keysOfAws(principal.value) : told({});
};

const keysOfAws = (value: string): ToldKeys => {
  const [, partition = "aws", , account = value, entity = ""] =
    /^arn:([^:]+):(iam|sts)::(\d{12}):(.*)$/s.exec(value) ?? [];
  const all = { "aws:PrincipalAccount": account, "aws:PrincipalIsAWSService": "false" };
  const [kind = "", ...names] = entity.split("/");
  const known = (type: string, more: Readonly<Record<string, string>> = {}) =>
    told({ ...all, "aws:PrincipalArn": value, "aws:PrincipalType": type, ...more });
  switch (kind) {
    case "user":
      return known("User", { "aws:username": names.at(-1) ?? "" });
    case "role":
      return known("AssumedRole");
    case "federated-user":
      return known("FederatedUser");
    case "assumed-role": {
      const [role = ""] = names;
      const start = `arn:${partition}:iam::${account}:role/`;
      return told({ ...all, "aws:PrincipalType": "AssumedRole" }, [
        {
          key: "aws:PrincipalArn",
          what: "the ARN of the role with its path, which the ARN of a session does not tell",
          example: start + role,
          canBe: (given) => given.startsWith(start) && given.endsWith(`/${role}`),
        },
      ]);
    }
    default:
      return told(all, [
        {
          key: "aws:PrincipalArn",
          what: "the ARN of who asks, which an account does not tell",
          example: `arn:${partition}:iam::${account}:role/name`,
          canBe: (given) => given.split(":")[4] === account,
        },
        {
          key: "aws:PrincipalType",
          what: "what kind of principal asks, which an account does not tell",
          example: "AssumedRole",
          canBe: () => true,
        },
      ]);
  }
};

const told = (keys: Readonly<Record<string, string>>, open: readonly OpenKey[] = []): ToldKeys =>
  toldKeys("--principal", keys, open);
