import { oncePer } from "../../common/once.ts";
import type { Catalogue } from "../../iam/catalogue/model.ts";
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

/**
 * Gives the requests that operations make for this deployment, in their order and each once. A recording has the same call
 * as the same object, and each is worked out once; equal requests are the same object too.
 */
export const createRequests = (
  place: DeploymentPlace,
  catalogue: Catalogue,
  versions: MlflowRecording["versions"],
): ((operation: RecordedOperation) => readonly CallRequest[]) => {
  const same = new Map<string, AccessRequest>();

  const makeRequests = (
    recorded: RecordedCall | RecordedProgram,
    otherAccount: string | undefined,
  ): readonly CallRequest[] => {
    const { as, parameters } = asCall(recorded, place);
    const at = as === "deploy role" ? place : { ...place, accountId: otherAccount ?? place.accountId };
    return authorisationsOf(recorded).flatMap((authorisation) =>
      requestsFor(authorisation, parameters, at, catalogue).map((made) => {
        const key = JSON.stringify([as, made.action, made.resource, made.context]);
        const request = same.get(key) ?? made;
        same.set(key, request);
        const sources = [`MLflow ${versions.mlflow}, ${recorded.at}`, authorisation.source ?? ""];
        return { request, as, source: sources.filter(Boolean).join("; ") };
      }),
    );
  };

  const ofCallsWith = oncePer((otherAccount: string | undefined) =>
    oncePer((recorded: RecordedCall | RecordedProgram) => makeRequests(recorded, otherAccount)),
  );

  return (operation) => {
    const ofCall = ofCallsWith(accountAssumed(operation));
    const requests = new Map<AccessRequest, CallRequest>();
    for (const recorded of operation.calls) {
      for (const call of ofCall(recorded)) if (!requests.has(call.request)) requests.set(call.request, call);
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
  const [, repositoryName = ""] = /^docker push [^/]+\/(.+):[^:]+$/.exec(recorded.program) ?? [];
  return { as: "deploy role", parameters: { repositoryName } };
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
  return resourcesOf(authorisation, action, parameters, place).map((resource) => ({
    action: action.id,
    resource,
    context: {
      ...sessionContext(place, place.roleArn, resource, action.service),
      ...parameterContext(parameters),
      ...authorisation.context,
    },
  }));
};

/** The condition keys that say what a request's parameters are. */
const parameterContext = (parameters: Parameters) => {
  const acl = text(parameters["ACL"]);
  return {
    ...(acl && { "s3:x-amz-acl": [acl] }),
    ...tagContext("aws:RequestTag/", "aws:TagKeys", parameters["Tags"]),
    ...tagContext("s3:RequestObjectTag/", "s3:RequestObjectTagKeys", parameters["Tagging"]),
  };
};

const tagContext = (prefix: string, keysName: string, tags: Parameters[string] | undefined) => {
  if (typeof tags !== "object") return {};
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
    "{partition}": place.partition,
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
