import type { Value } from "../model.ts";
import { changedAttributes } from "../raw/attributes.ts";
import { isConfigured, type RawChange, type RawSide, readText, readValue } from "../raw/raw-change.ts";

/** The attributes that make up the statement; when one cannot be read, neither can the statement. */
export const permissionAttributes = [
  "function_name",
  "qualifier",
  "action",
  "principal",
  "principal_org_id",
  "source_arn",
  "source_account",
  "event_source_token",
  "function_url_auth_type",
  "invoked_via_function_url",
];

/** The attributes that only name the statement, or say where it is. */
const namingAttributes = ["id", "statement_id", "statement_id_prefix", "region"];

/**
 * Why the statement that a change leaves is not known although all that it is made of is: another attribute changes, as one of
 * a later version of the provider, which may be a condition of it.
 */
export const otherChangeOf = (change: RawChange): string | undefined => {
  const others = changedAttributes(change)
    .filter((attribute) => ![...permissionAttributes, ...namingAttributes].includes(attribute))
    .filter((name) => isConfigured(change, name) || readValue(change.after, [name]).state !== "unknown");
  return others.length === 0 ? undefined : `This program does not know what ${others.join(", ")} means for it.`;
};

/**
 * The policy document that an aws_lambda_permission adds to its function, or why it cannot be read. A
 * function that is given by name stands there with any region and account: the plan does not say which.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export const lambdaPermission = (side: RawSide): { readonly text: string } | { readonly reason: string } => {
  const [unknown, sensitive] = (["unknown", "sensitive"] as const).map((state) =>
    permissionAttributes.filter((attribute) => readValue(side, [attribute]).state === state).join(", "),
  );
  if (sensitive) return { reason: `Terraform marks ${sensitive} as sensitive.` };
  if (unknown) return { reason: `Terraform knows ${unknown} only after apply.` };
  const text = (attribute: string) => readText(side, [attribute]);
  const statement = {
    Effect: "Allow",
    Principal: principalOf(text("principal") ?? ""),
    Action: text("action"),
    Resource: functionArn(text("function_name") ?? "", text("qualifier")),
    ...conditionsOf(text, readValue(side, ["invoked_via_function_url"])),
  };
  return { text: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) };
};

/** A service by its domain, which for Alexa is amazon.com; else an account or an ARN. */
const principalOf = (principal: string): unknown => {
  if (principal === "*") return "*";
  return /^[a-z0-9.-]+\.amazon(?:aws)?\.com(?:\.cn)?$/.test(principal) ? { Service: principal } : { AWS: principal };
};

const functionArn = (name: string, qualifier: string | undefined): string => {
  const arn = name.startsWith("arn:") ? name : `arn:*:lambda:*:*:function:${name}`;
  return qualifier === undefined ? arn : `${arn}:${qualifier}`;
};

const conditionsOf = (
  text: (attribute: string) => string | undefined,
  viaUrl: Value,
): { readonly Condition?: unknown } => {
  const equals = Object.entries({
    "AWS:SourceAccount": text("source_account"),
    "lambda:EventSourceToken": text("event_source_token"),
    "lambda:FunctionUrlAuthType": text("function_url_auth_type"),
    "aws:PrincipalOrgID": text("principal_org_id"),
  }).filter(([, value]) => value !== undefined);
  const sourceArn = text("source_arn");
  const isViaUrl = viaUrl.state === "known" && viaUrl.value === true;
  const condition = {
    ...(isViaUrl && { Bool: { "lambda:InvokedViaFunctionUrl": "true" } }),
    ...(equals.length > 0 && { StringEquals: Object.fromEntries(equals) }),
    ...(sourceArn !== undefined && { ArnLike: { "AWS:SourceArn": sourceArn } }),
  };
  return Object.keys(condition).length === 0 ? {} : { Condition: condition };
};
