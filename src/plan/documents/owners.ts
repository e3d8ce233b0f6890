import { grouped } from "../../common/grouped.ts";
import { oncePer } from "../../common/once.ts";
import type { DocumentChange, Plan, ResourceChange } from "../model.ts";
import { isMade, valueOn } from "../raw/attributes.ts";

/** The resources that read back a policy which another resource puts on them. */
interface OwnerTypes {
  readonly types: readonly string[];
  /** The attribute that reads it back. */
  readonly attribute: string;
  /** By which of its attributes the other resource calls the owner. */
  readonly calledBy: readonly string[];
  /** Whether two names that differ may be of one owner. */
  readonly mayBeSame?: (own: string, name: string) => boolean;
  /** Whether there may be another one of the name, in another region, which a plan does not tell. */
  readonly isOfRegion?: true;
}

/** SQS has several hosts for one queue, which the account and the name tell apart in a region. */
const isSameQueue = (own: string, name: string): boolean => endOf(own) === endOf(name);

const endOf = (url: string): string => url.split("/").slice(-2).join("/");

/**
 * An ARN of a secret may lack the six characters that Secrets Manager adds to the name.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
const isPartOf = (own: string, name: string): boolean => own.startsWith(`${name}-`);

const SEARCH_DOMAIN: OwnerTypes = {
  types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
  attribute: "access_policies",
  calledBy: ["domain_name"],
  isOfRegion: true,
};

/** By the type of the resource that puts the policy on them; as in the schema of hashicorp/aws 5.100. */
const OWNERS: ReadonlyMap<string, OwnerTypes> = new Map(
  Object.entries({
    aws_api_gateway_rest_api_policy: { types: ["aws_api_gateway_rest_api"], attribute: "policy", calledBy: ["id"] },
    aws_api_gateway_rest_api_put: { types: ["aws_api_gateway_rest_api"], attribute: "policy", calledBy: ["id"] },
    aws_elasticsearch_domain_policy: SEARCH_DOMAIN,
    aws_kms_key_policy: {
      types: ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"],
      attribute: "policy",
      calledBy: ["key_id", "id", "arn"],
    },
    aws_opensearch_domain_policy: SEARCH_DOMAIN,
    aws_s3_bucket_policy: { types: ["aws_s3_bucket"], attribute: "policy", calledBy: ["bucket", "id"] },
    aws_s3control_access_point_policy: { types: ["aws_s3_access_point"], attribute: "policy", calledBy: ["arn", "id"] },
    aws_secretsmanager_secret_policy: {
      types: ["aws_secretsmanager_secret"],
      attribute: "policy",
      calledBy: ["arn", "id"],
      mayBeSame: isPartOf,
    },
    aws_sns_topic_policy: { types: ["aws_sns_topic"], attribute: "policy", calledBy: ["arn", "id"] },
    aws_sqs_queue_policy: {
      types: ["aws_sqs_queue"],
      attribute: "policy",
      calledBy: ["url", "id"],
      mayBeSame: isSameQueue,
    },
    aws_vpc_endpoint_policy: { types: ["aws_vpc_endpoint"], attribute: "policy", calledBy: ["id"] },
  }),
);

/** Whose policy a document is, as far as the plan shows it. */
export interface Owners {
  /** The one that has it for certain. */
  readonly one?: ResourceChange;
  /** Those that may have it where that is not certain; empty where none in the plan does. */
  readonly possible: readonly ResourceChange[];
}

/** The attribute in which the owners of such a policy read it back; nothing where no resource does. */
export const attributeOfOwner = ({ type }: ResourceChange): string | undefined => OWNERS.get(type)?.attribute;

/** Whether a document is the policy that other resources could put on its own resource too. */
export const isOwnersPolicy = ({ type }: ResourceChange, { attribute }: DocumentChange): boolean =>
  [...OWNERS.values()].some((of) => of.types.includes(type) && of.attribute === attribute);

/** Gives whose policy a document is. */
export type FindOwners = (change: ResourceChange, document: DocumentChange) => Owners;

/** Finds the resources that have the policy which another one puts on them. */
export const findOwners = ({ changes }: Pick<Plan, "changes">): FindOwners => {
  const present = changes.filter(({ deposed }) => deposed === undefined);
  const candidatesFor = oncePer((of: OwnerTypes): Candidates => {
    const all = present.filter(({ type }) => of.types.includes(type));
    const named = all.flatMap((change) => [...new Set(namesOf(change, of))].map((name) => ({ name, change })));
    return {
      all,
      named,
      byName: grouped(named, ({ name }) => name),
      hidden: all.filter((one) => isNameHidden(one, of)),
    };
  });
  return ({ type }, { subject }) => {
    const of = OWNERS.get(type);
    if (of === undefined) return NOBODY;
    const { all, named, byName, hidden } = candidatesFor(of);
    const { name } = subject;
    if (name === undefined) {
      const referred = all.find(({ address }) => address === subject.label);
      return referred && isMade(referred) ? { one: referred, possible: [] } : { possible: referred ? [referred] : all };
    }
    const called = (byName.get(name) ?? []).map(({ change }) => change);
    const [one, ...others] = called;
    if (one && others.length === 0 && !of.isOfRegion) return { one, possible: [] };
    if (one) return { possible: called };
    const { mayBeSame } = of;
    const alike = mayBeSame ? named.filter((other) => mayBeSame(other.name, name)).map(({ change }) => change) : [];
    return { possible: [...alike, ...hidden] };
  };
};

/** The resources of the types that may have such a policy, by what they are called. */
interface Candidates {
  readonly all: readonly ResourceChange[];
  readonly named: readonly Named[];
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** Those of which no name is shown. */
  readonly hidden: readonly ResourceChange[];
}

interface Named {
  readonly name: string;
  readonly change: ResourceChange;
}

const NOBODY: Owners = { possible: [] };

const namesOf = (change: ResourceChange, { calledBy }: Pick<OwnerTypes, "calledBy">): readonly string[] =>
  calledBy
    .flatMap((attribute) => [valueOn(change, attribute, "before"), valueOn(change, attribute, "after")])
    .flatMap((value) => (value.state === "known" && typeof value.value === "string" ? value.value : []));

const isNameHidden = (change: ResourceChange, { calledBy }: Pick<OwnerTypes, "calledBy">): boolean =>
  namesOf(change, { calledBy }).length === 0 &&
  calledBy.some((attribute) => valueOn(change, attribute, "before").state === "sensitive");
