import { printStatement } from "../../iam/language/print.ts";
import type { Statement, StatementChange } from "../../iam/model.ts";
import type { ResourceChange } from "../../plan/model.ts";
import type { DocumentReview, ResourceReview, Review } from "../../review/model.ts";
import { visibleInJson } from "../escape.ts";

/**
 * A review as JSON for programs, indented, without a line end after it. `formatVersion` is `1.0`: within 1.x fields are
 * only added. Statements are policy JSON, and `actions` are the words of Terraform's plan JSON. A character that cannot
 * be seen is written as `\u202e`, which JSON reads back as the same text.
 */
export const renderJson = (review: Review): string => visibleInJson(JSON.stringify(reviewJson(review), undefined, 2));

/** The same as a value, to be put into a larger answer. */
export const reviewJson = (review: Review) => {
  const { formatVersion, resources, principals, deployability, findings, fingerprint, changes, ...rest } = review;
  const actionsOf = new Map(changes.map((change) => [actionKey(change), terraformActions(change)]));
  return {
    formatVersion,
    ...rest,
    changes: changes.map(changeJson),
    resources: resources.map((resource) => resourceJson(resource, actionsOf.get(actionKey(resource)))),
    principals,
    deployability,
    findings,
    ...(fingerprint !== undefined && { fingerprint }),
  };
};

/** An address is that of the present object and of old ones that are destroyed or forgotten. */
const actionKey = ({ address, action }: Pick<ResourceChange, "address" | "action">): string => `${action} ${address}`;

/** Terraform's `actions` list. Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const terraformActions = ({
  action,
  replaceOrder,
}: Pick<ResourceChange, "action" | "replaceOrder">): readonly string[] => {
  if (action === "destroy") return ["delete"];
  if (action !== "replace") return [action];
  if (replaceOrder === "create-and-forget") return ["create", "forget"];
  return replaceOrder === "create-before-destroy" ? ["create", "delete"] : ["delete", "create"];
};

const changeJson = (change: ResourceChange) => {
  const { address, type, name, providerName, attributes, importingId, previousAddress, deposed } = change;
  return {
    address,
    type,
    name,
    providerName,
    actions: terraformActions(change),
    ...(importingId !== undefined && { importingId }),
    ...(previousAddress !== undefined && { previousAddress }),
    ...(deposed !== undefined && { deposed }),
    attributes,
  };
};

const resourceJson = ({ address, type, action, documents }: ResourceReview, actions?: readonly string[]) => ({
  address,
  type,
  actions: actions ?? terraformActions({ action }),
  documents: documents.map(documentJson),
});

const documentJson = ({ statements, ...document }: DocumentReview) => ({
  ...document,
  statements: statements.map(statementChangeJson),
});

const statementChangeJson = (change: StatementChange) => ({
  change: change.change,
  ...(change.change !== "+" && change.change !== "=" && { before: statementJson(change.before) }),
  ...(change.change !== "-" && { after: statementJson(change.after) }),
});

const statementJson = (statement: Statement): unknown => JSON.parse(printStatement(statement));
