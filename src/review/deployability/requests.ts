import type { Catalogue } from "../../iam/catalogue.ts";
import type { AccessRequest } from "../../iam/model.ts";
import { type Parameters, resourcesOf, text } from "./arns.ts";
import { type Authorisation, authorisationsOf } from "./implied.ts";
import { type DeploymentPlace, sessionContext } from "./place.ts";
import type { MlflowRecording, RecordedCall, RecordedOperation, RecordedProgram } from "./recording.ts";

/** One request to AWS, and where the fact that it is made comes from. */
export interface CallRequest {
  readonly request: AccessRequest;
  /** Whose credentials it carries: the deploy role's, or those of the role given as assume_role_arn. */
  readonly as: RecordedCall["as"];
  readonly source: string;
}

/** The requests that one call stands for; their source does not yet say where in MLflow the call is. */
type RequestsOfCall = readonly CallRequest[];

/**
 * Gives the requests that operations make for this deployment, in their order and each once. Operations make the same
 * calls again and again, so each call is worked out once, and equal requests are the same object.
 */
export const createRequests = (
  place: DeploymentPlace,
  catalogue: Catalogue,
  versions: MlflowRecording["versions"],
): ((operation: RecordedOperation) => readonly CallRequest[]) => {
  const ofCalls = new Map<string, RequestsOfCall>();
  const same = new Map<string, AccessRequest>();

  const makeRequests = (recorded: RecordedCall | RecordedProgram, otherAccount: string | undefined): RequestsOfCall => {
    const { as, parameters } = asCall(recorded, place);
    const at = as === "deploy role" ? place : { ...place, accountId: otherAccount ?? place.accountId };
    return authorisationsOf(recorded).flatMap((authorisation) =>
      requestsFor(authorisation, parameters, at, catalogue).map((made) => {
        const key = JSON.stringify([as, made.action, made.resource, made.context]);
        const request = same.get(key) ?? made;
        same.set(key, request);
        return { request, as, source: authorisation.source ?? "" };
      }),
    );
  };

  const ofCall = (recorded: RecordedCall | RecordedProgram, otherAccount: string | undefined): RequestsOfCall => {
    const { at: _, ...call } = recorded;
    const key = JSON.stringify([call, otherAccount]);
    const requests = ofCalls.get(key) ?? makeRequests(recorded, otherAccount);
    ofCalls.set(key, requests);
    return requests;
  };

  return (operation) => {
    const requests = new Map<AccessRequest, CallRequest>();
    const otherAccount = accountAssumed(operation);
    for (const recorded of operation.calls) {
      for (const { request, as, source } of ofCall(recorded, otherAccount)) {
        if (requests.has(request)) continue;
        const sources = [`MLflow ${versions.mlflow}, ${recorded.at}`, source];
        requests.set(request, { request, as, source: sources.filter(Boolean).join("; ") });
      }
    }
    return [...requests.values()];
  };
};

interface Call {
  readonly as: RecordedCall["as"];
  readonly parameters: Parameters;
}

/** `docker push REGISTRY/REPOSITORY:TAG` says which repository is meant. */
const asCall = (recorded: RecordedCall | RecordedProgram, place: DeploymentPlace): Call => {
  if ("call" in recorded) return { as: recorded.as, parameters: fillIn(recorded.parameters, place) };
  const repository = /^docker push [^/]+\/(.+):[^:]+$/.exec(recorded.program)?.[1];
  return { as: "deploy role", parameters: repository === undefined ? {} : { repositoryName: repository } };
};

/** Gives the requests that one authorisation of a call with these parameters stands for: one for each resource. */
export const requestsFor = (
  authorisation: Authorisation,
  parameters: Parameters,
  place: DeploymentPlace,
  catalogue: Catalogue,
): readonly AccessRequest[] => {
  const action = catalogue.action(authorisation.action);
  if (action === undefined) throw new Error(`The catalogue has no action ${authorisation.action}`);
  const context = {
    ...sessionContext(place, place.roleArn, action.service),
    ...parameterContext(authorisation.action, parameters),
    ...authorisation.context,
  };
  return resourcesOf(authorisation, action, parameters, place).map((resource) => ({
    action: action.id,
    resource,
    context,
  }));
};

/** The condition keys that say what a request's parameters are. */
const parameterContext = (action: string, parameters: Parameters) => {
  const acl = text(parameters["ACL"]);
  return {
    ...(acl && { "s3:x-amz-acl": [acl] }),
    ...tagContext("aws:RequestTag/", "aws:TagKeys", parameters["Tags"]),
    ...(action === "s3:PutObjectTagging" &&
      tagContext("s3:RequestObjectTag/", "s3:RequestObjectTagKeys", parameters["Tagging"])),
  };
};

const tagContext = (prefix: string, keysName: string, tags: Parameters[string] | undefined) => {
  if (typeof tags !== "object" || Array.isArray(tags)) return {};
  const entries = Object.entries(tags);
  return Object.fromEntries([
    ...entries.map(([key, value]) => [`${prefix}${key}`, [value]]),
    [keysName, entries.map(([key]) => key)],
  ]);
};

/** Fills this deployment's names in for the placeholders of the recording. */
const fillIn = (parameters: Parameters, place: DeploymentPlace): Parameters => {
  const names: Readonly<Record<string, string>> = {
    "{account}": place.accountId,
    "{region}": place.region,
    "{role_arn}": place.roleArn,
    "{role_name}": place.roleName,
  };
  const fill = (value: string): string => value.replaceAll(/\{\w+\}/g, (name) => names[name] ?? name);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (typeof value === "string") return [name, fill(value)];
      if (Array.isArray(value)) return [name, value.map(fill)];
      return [name, value];
    }),
  );
};

const accountAssumed = (operation: RecordedOperation): string | undefined => {
  const assumed = operation.calls.find((call) => "call" in call && call.call === "sts:AssumeRole");
  return assumed && "call" in assumed ? text(assumed.parameters["RoleArn"]).split(":")[4] : undefined;
};
