import { parseArn } from "./arn.ts";
import type { ResourceArn } from "./model.ts";

/**
 * What AWS has two pages about under one prefix, of which the catalogue's source keeps one for an action that is on both
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_elasticloadbalancing.html); and ARNs that no
 * page lists but AWS's guides name (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html,
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html,
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/IAMAuditRootUserCredentials.html,
 * https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html), or that a page has one
 * field too few of (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediaconnect.html).
 */
const byService: ReadonlyMap<string, readonly ResourceArn[]> = new Map(
  Object.entries({
    apigateway: ["arn:${Partition}:apigateway:${Region}::/${Path}"],
    backup: ["arn:${Partition}:${Vendor}:${Region}::${ResourceType}/${RecoveryPointId}"],
    cloudformation: ["arn:${Partition}:cloudformation:${Region}:aws:transform/${TransformName}"],
    codeconnections: ["arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}"],
    "codestar-connections": ["arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}"],
    elasticloadbalancing: ["arn:${Partition}:elasticloadbalancing:${Region}:${Account}:${Path}"],
    "execute-api": ["arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${RouteKey}"],
    iam: ["arn:${Partition}:iam::${Account}:root"],
    mediaconnect: ["arn:${Partition}:mediaconnect:${Region}:${Account}:offering:${OfferingId}"],
  }).map(([service, templates]) => [service, templates.map(parseArn)]),
);

/** ARNs that actions of a service may take besides those that the catalogue lists for each of them. */
export const unlistedArns = (service: string): readonly ResourceArn[] => byService.get(service) ?? [];
