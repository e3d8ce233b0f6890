import { isListed } from "../../plan/documents/access-types.ts";
import type { Plan, ResourceChange } from "../../plan/model.ts";
import { isActedOn } from "../../plan/raw/attributes.ts";
import type { ResourceTypes } from "../../plan/resource-types.ts";
import { addressesOf, sayAll, sayFirst } from "./say.ts";

/** Providers whose resources give no access to AWS: they keep values, files, keys and times. */
const GIVE_NOTHING: readonly string[] = [
  "archive",
  "cloudinit",
  "external",
  "http",
  "local",
  "null",
  "random",
  "template",
  "terraform",
  "time",
  "tls",
];

/**
 * What nobody has gone through: all types of other providers, such as the users of a cluster of EKS or the policies of
 * credentials that Vault hands out; those of hashicorp/awscc that are on no list; and those that a provider has got in a
 * later version. Their policy documents are found.
 */
export const ofOtherProviders = (
  { changes }: Pick<Plan, "changes">,
  resourceTypes: ResourceTypes,
): readonly string[] => {
  const acted = changes.filter(isActedOn);
  const others = acted
    .map(providerOf)
    .filter((name) => ![...GIVE_NOTHING, "aws", "awscc", "databricks"].includes(name));
  const unlisted = acted.filter(
    ({ type, documents }) =>
      documents.length === 0 && !isListed(type) && (type.startsWith("awscc_") || resourceTypes.isOtherVersions(type)),
  );
  return [
    ...sayAll(
      "what resources of other providers give, such as access to AWS, but by policy documents",
      [...new Set(others)].sort(),
    ),
    ...sayFirst("what these give but by policy documents and the roles that they run with", addressesOf(unlisted)),
  ];
};

/** The type, as every provider's resources are called after it. */
const providerOf = ({ type }: ResourceChange): string => type.replace(/_.*/, "");
