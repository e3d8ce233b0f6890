/**
 * What AWS has, as the engine and the lint rules ask for it.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

/** AWS's words for what an action does; the Service Authorization Reference's access levels. */
export type ActionAccessLevel = "List" | "Read" | "Write" | "Tagging" | "Permissions management";

/** What a key's value is; which operators compare it. */
export type ConditionKeyType = "String" | "ARN" | "Bool" | "Date" | "IPAddress" | "Numeric";

/** Where the catalogue's facts come from: an npm package, its version, and the day its data was read from AWS. */
export interface CatalogueSource {
  readonly package: string;
  readonly version: string;
  /** ISO date, `2026-09-26`. */
  readonly date: string;
}

/** A key of the request's context. */
export interface ConditionKey {
  /** In AWS's spelling; a part that the caller chooses is a placeholder: `aws:RequestTag/${TagKey}`. */
  readonly key: string;
  readonly type: ConditionKeyType;
  /** Whether a request can carry several values at once; only then do ForAllValues and ForAnyValue make sense. */
  readonly multivalued: boolean;
  /** Whether it is one of AWS's global keys, which need not be listed by an action. */
  readonly global: boolean;
}

/** A type of resource, with what its ARN looks like. */
export interface ResourceType {
  readonly name: string;
  /** The forms of its ARN; nearly always one. */
  readonly arns: readonly ResourceArn[];
  readonly conditionKeys: readonly ConditionKey[];
}

/** One form of an ARN. */
export interface ResourceArn {
  /** As AWS prints it: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. */
  readonly template: string;
  /** With `*` for every placeholder. `parts` is narrower: it knows what a placeholder cannot contain. */
  readonly glob: string;
  readonly parts: readonly ArnPart[];
}

/** An action, and what a statement about it can name. */
export interface CatalogueAction {
  /** In AWS's spelling: `s3:GetObject`. */
  readonly id: string;
  /** The service prefix: `s3`. */
  readonly service: string;
  readonly level: ActionAccessLevel;
  /** Empty for an action that takes no resource: its requests are made on `*`. */
  readonly resourceTypes: readonly ActionResourceType[];
  /** The keys listed for the action, for its use of a resource type, or for the resource type. Global keys only where AWS lists them. */
  readonly conditionKeys: readonly ConditionKey[];
}

/** A resource type that an action takes. */
export interface ActionResourceType {
  readonly type: ResourceType;
  /** AWS marks it with an asterisk: the request always names one. */
  readonly required: boolean;
}

/** What AWS has: services, actions, resource types and condition keys. All look-ups disregard case. */
export interface Catalogue {
  readonly source: CatalogueSource;
  /** Every service prefix, sorted. */
  services(): readonly string[];
  /** What AWS calls a service: `Amazon Elastic MapReduce` for `elasticmapreduce`; undefined for one that does not exist. */
  serviceName(service: string): string | undefined;
  /** The services that have an action of this name, in any case: looked for without decoding them. */
  servicesWith(action: string): readonly string[];
  /** The ids of a service's actions in AWS's spelling, sorted; undefined for a service that does not exist. */
  actionsOf(service: string): readonly string[] | undefined;
  /** The ids of all actions of all services, sorted by service. Some 22,000: decoded once, at the first call. */
  actions(): readonly string[];
  /** `s3:getobject` finds `s3:GetObject`. */
  action(id: string): CatalogueAction | undefined;
  /** A service's resource types, sorted by name. */
  resourceTypesOf(service: string): readonly ResourceType[] | undefined;
  /** Finds `aws:requesttag/team` as `aws:RequestTag/${TagKey}`, and the keys of identity providers too. */
  conditionKey(key: string): ConditionKey | undefined;
  /** AWS's global condition keys. */
  globalConditionKeys(): readonly ConditionKey[];
}

/** A piece of an ARN template: literal text, or a placeholder that stands for any text without the `not` characters. */
export type ArnPart = { readonly literal: string } | { readonly placeholder: string; readonly not: string };
