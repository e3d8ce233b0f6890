import type { CatalogueAction } from "../../iam/catalogue/model.ts";
import type { Authorisation } from "./implied.ts";
import type { DeploymentPlace } from "./place.ts";
import type { RecordedCall } from "./recording.ts";

/** A call's parameters by AWS's names. */
export type Parameters = RecordedCall["parameters"];

/** Gives the ARNs that a call with these parameters is authorised on; `*` where they name no resource that the action takes. */
export const resourcesOf = (
  authorisation: Authorisation,
  action: CatalogueAction,
  parameters: Parameters,
  place: DeploymentPlace,
): readonly string[] => {
  const { arnParameter, resourceType } = authorisation;
  if (arnParameter !== undefined) return [text(parameters[arnParameter])];
  const values = placeholderValues(parameters, place);
  const types = action.resourceTypes.filter(({ type }) => resourceType === undefined || type.name === resourceType);
  const arns = types.flatMap(({ type }) => type.arns.flatMap(({ template }) => fillTemplate(template, values) ?? []));
  return arns.length === 0 ? ["*"] : arns;
};

/** AWS's placeholders in ARN templates, from the call's parameters: most have the same name. */
const placeholderValues = (
  parameters: Parameters,
  { partition, region, accountId, roleArn, roleName }: DeploymentPlace,
): ReadonlyMap<string, string> => {
  const role = text(parameters["RoleName"]);
  const named = {
    ...parameters,
    Partition: partition,
    Region: region,
    Account: accountId,
    BucketName: parameters["Bucket"],
    ObjectName: parameters["Key"],
    RoleNameWithPath: role === roleName ? roleArn.slice(roleArn.indexOf(":role/") + 6) : role,
    RepositoryName: parameters["repositoryName"] ?? parameters["repositoryNames"],
  };
  return new Map(Object.entries(named).flatMap(([name, value]) => (text(value) ? [[name, text(value)]] : [])));
};

const fillTemplate = (template: string, values: ReadonlyMap<string, string>): string | undefined => {
  const arn = template.replaceAll(/\$\{([^}]+)\}/g, (whole, name: string) => values.get(name) ?? whole);
  return arn.includes("${") ? undefined : arn;
};

/** The one text of a parameter: itself, or the first of a list; empty where there is none. */
export const text = (value: Parameters[string] | undefined): string => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : "";
};
