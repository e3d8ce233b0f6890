import { UserError } from "../../errors.ts";
import type { AccessRequest, Principal } from "../../iam/index.ts";

type Context = AccessRequest["context"];

/** What a principal tells of the context keys about it. */
export interface PrincipalKeys {
  /** Keys that a request of this principal has, with their values. */
  readonly told: Context;
  /** Keys that it has too, in lower case, with values that the principal does not tell. */
  readonly open: ReadonlyMap<string, OpenKey>;
}

/** A key that a request has with a value that is not known. */
interface OpenKey {
  readonly key: string;
  /** What the value is and why it is not told, to be said after the key. */
  readonly what: string;
  /** A value that it can have. */
  readonly example: string;
  readonly canBe: (value: string) => boolean;
}

/**
 * Gives the keys that AWS itself sends about a principal. A session's aws:PrincipalArn is the ARN of its role, with the
 * role's path, which the session's own ARN does not have.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html and the table "Principal
 * key values" of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const principalKeys = (principal: Principal): PrincipalKeys => {
  if (principal.type === "Service") {
    return told({ "aws:PrincipalIsAWSService": "true", "aws:PrincipalServiceName": principal.value });
  }
  return principal.type === "AWS" ? keysOfAws(principal.value) : told({});
};

const keysOfAws = (value: string): PrincipalKeys => {
  const [, partition = "aws", , account = value, entity = ""] =
    /^arn:([^:]+):(iam|sts)::(\d{12}):(.*)$/s.exec(value) ?? [];
  const all = { "aws:PrincipalAccount": account, "aws:PrincipalIsAWSService": "false" };
  const [kind = "", ...names] = entity.split("/");
  const known = (type: string) => told({ ...all, "aws:PrincipalArn": value, "aws:PrincipalType": type });
  switch (kind) {
    case "user": {
      const { told: keys, open } = known("User");
      return { told: { ...keys, "aws:username": [names.at(-1) ?? ""] }, open };
    }
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

const told = (keys: Readonly<Record<string, string>>, open: readonly OpenKey[] = []): PrincipalKeys => ({
  told: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, [value]])),
  open: new Map(open.map((one) => [one.key.toLowerCase(), one])),
});

/** The context with what the principal tells. UserError where the context says another thing of it. */
export const withPrincipalKeys = (given: Context, { told, open }: PrincipalKeys): Context => {
  const values = new Map(Object.entries(given).map(([key, list]) => [key.toLowerCase(), list]));
  for (const [key, list] of Object.entries(told)) {
    const other = values.get(key.toLowerCase());
    if (other !== undefined && other.join("\n") !== list.join("\n")) throw contradiction(key, other, list.join());
  }
  for (const [lower, { key, example, canBe }] of open) {
    const other = values.get(lower);
    if (other !== undefined && !(other.length === 1 && other.every(canBe))) throw contradiction(key, other, example);
  }
  return { ...Object.fromEntries(Object.entries(told).filter(([key]) => !values.has(key.toLowerCase()))), ...given };
};

const contradiction = (key: string, given: readonly string[], expected: string): UserError =>
  new UserError({
    message: `--context says that ${key} is ${given.map((value) => `"${value}"`).join(" and ")}, which --principal contradicts`,
    suggestion: `leave the key out, or give what fits the principal, such as ${key}=${expected}`,
  });

/** UserError where policies ask for a key that the request has with a value which nothing tells: no answer would be sure. */
export const refuseOpenKeys = (asked: readonly string[], { open }: PrincipalKeys): void => {
  const problems = asked.flatMap((key) => open.get(key.toLowerCase()) ?? []);
  if (problems.length === 0) return;
  throw new UserError(
    problems.map(({ key, what, example }) => ({
      message: `The policies ask for ${key}: ${what}`,
      suggestion: `give it, such as --context ${key}=${example}`,
    })),
  );
};
