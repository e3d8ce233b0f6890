import { isJsonObject, type JsonObject, jsonIn, ownMember } from "../../common/json.ts";
import type { Context } from "../context.ts";
import type { DocumentState } from "../model.ts";
import { isChanged, isEqual } from "../raw/attributes.ts";
import { notKnown } from "../raw/hidden.ts";
import { type RawChange, type RawSide, rawText, readText, readValue } from "../raw/raw-change.ts";
import { parsed, sensitiveState, unreadable } from "./document-state.ts";

/** Types whose attribute `body` is an OpenAPI description, which may have the policy of the API. */
export const typesWithBody: readonly string[] = ["aws_api_gateway_rest_api", "aws_api_gateway_rest_api_put"];

/** The extension of OpenAPI that has it. */
const extension = "x-amazon-apigateway-policy";

/**
 * The policy in the description of an API: its text, `absent`, or why it cannot be read.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/openapi-extensions-policy.html
 */
const policyInBody = (body: string): { readonly text: string } | { readonly reason: string } | "absent" => {
  const description = jsonIn(body);
  if (isJsonObject(description)) {
    const policy = ownMember(description, extension);
    if (policy === undefined || policy === null || policy === "") return "absent";
    return { text: typeof policy === "string" ? policy : JSON.stringify(policy) };
  }
  return body.includes(extension)
    ? { reason: `Its body is not JSON, and has a policy under ${extension}, which is not read.` }
    : "absent";
};

/** The policy that the description of an API has on a side, of a type with one. */
export const bodyState = (change: RawChange, side: RawSide, { parse }: Pick<Context, "parse">): DocumentState => {
  const body = readValue(side, ["body"]);
  if (body.state === "sensitive") return sensitiveState(change, ["body"]);
  if (body.state === "unknown") return notKnown(change, side, ["body"]);
  const found = body.state === "known" && typeof body.value === "string" ? policyInBody(body.value) : "absent";
  if (found !== "absent") {
    return "text" in found ? parsed(found.text, "resource", parse) : unreadable(change, ["body"], found.reason);
  }
  const mayStay =
    side !== change.before && readText(side, ["put_rest_api_mode"]) === "merge" && isChanged(change, "body");
  const before = mayStay && change.before ? bodyState(change, change.before, { parse }) : undefined;
  if (before === undefined || before.state === "absent") return { state: "absent" };
  return { state: "unknown", reason: "Its body is merged into what is there, which has a policy." };
};

/** Where a description says how somebody proves who he is to call the API. */
const SECURITY = /^(?:security(?:Schemes|Definitions)?|x-amazon-apigateway-(?:api-key-source|auth))$/;

/**
 * Whether the description of an API that is there says otherwise, or may, how somebody proves who he is to call it. The policy
 * in it is compared by itself, and is unknown already where the whole body is.
 * Sources: https://spec.openapis.org/oas/v3.0.3#security-requirement-object,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
export const changesSecurity = (change: RawChange): boolean => {
  const { type, before, after } = change;
  const hasPolicy = typesWithBody.includes(type);
  if (!hasPolicy && type !== "aws_apigatewayv2_api") return false;
  if (before === undefined || after === undefined || !isChanged(change, "body")) return false;
  if (readValue(after, ["body"]).state === "unknown") return !hasPolicy;
  const bodies = [before, after].map((side) => rawText(side, ["body"]) ?? "{}");
  const [was, is] = bodies.map(jsonIn);
  if (isJsonObject(was) && isJsonObject(is)) return isOtherSecurity(was, is);
  return bodies.some((body) => /security|x-amazon-apigateway-a/.test(body));
};

/** An operation that only one of them has is made, or goes. */
const isOtherSecurity = (was: JsonObject, is: JsonObject): boolean =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].some((key) => {
    const [one, other] = [ownMember(was, key), ownMember(is, key)];
    if (SECURITY.test(key)) return !isEqual(one ?? null, other ?? null);
    return isJsonObject(one) && isJsonObject(other) && isOtherSecurity(one, other);
  });
