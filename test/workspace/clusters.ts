/** https://docs.databricks.com/api/workspace/clusters, versions 2.0 and 2.1, which are the same for these calls. */
import * as z from "zod";
import { ApiError, bodyOf, type Call, type Endpoint, type Routes } from "./api.ts";
import { type Cluster, holds, type JsonObject } from "./model.ts";

const specification = z.looseObject({
  spark_version: z.string().min(1),
  cluster_name: z.string().optional(),
  node_type_id: z.string().optional(),
  driver_node_type_id: z.string().optional(),
  num_workers: z.int().min(0).optional(),
  autoscale: z.looseObject({}).optional(),
  aws_attributes: z.looseObject({ instance_profile_arn: z.string().optional() }).optional(),
});
type Specification = z.output<typeof specification>;

const create: Endpoint = async (call) => {
  const asked = bodyOf(call, specification);
  const cluster: Cluster = {
    cluster_id: `1124-${String(++call.state.clustersMade).padStart(6, "0")}-cluster`,
    specification: asked,
    creator: call.caller.name,
    readyAt: Date.now() + call.state.clusterStartMilliseconds,
    refusal: await launchRefusal(call, asked),
    terminated: false,
    pinned: false,
    events: [],
  };
  call.state.clusters.set(cluster.cluster_id, cluster);
  record(cluster, "CREATING");
  return { cluster_id: cluster.cluster_id };
};

/** The caller must hold the instance profile; whether EC2 accepts it shows only when instances start. */
const launchRefusal = async ({ state, caller }: Call, { aws_attributes }: Specification) => {
  const arn = aws_attributes?.instance_profile_arn;
  if (arn === undefined) return undefined;
  if (!state.instanceProfiles.has(arn) || !holds(state, caller, arn)) {
    throw new ApiError(403, "PERMISSION_DENIED", `You are not authorized to use the instance profile ${arn}.`);
  }
  return state.dryRun(arn);
};

const edit: Endpoint = async (call) => {
  const cluster = requireCluster(call, idOf(call));
  const asked = bodyOf(call, specification);
  const state = stateOf(cluster);
  if (state === "PENDING") {
    throw new ApiError(400, "INVALID_STATE", `Cluster ${cluster.cluster_id} is in unexpected state Pending.`);
  }
  cluster.refusal = await launchRefusal(call, asked);
  cluster.specification = asked;
  if (state === "RUNNING") cluster.readyAt = Date.now() + call.state.clusterStartMilliseconds;
  record(cluster, "EDITED");
  return {};
};

const size = z.object({ num_workers: z.int().optional(), autoscale: z.looseObject({}).optional() });

const resize: Endpoint = (call) => {
  const cluster = requireCluster(call, idOf(call));
  if (stateOf(cluster) !== "RUNNING") {
    throw new ApiError(400, "INVALID_STATE", `Cluster ${cluster.cluster_id} is not running.`);
  }
  const { num_workers: _workers, autoscale: _autoscale, ...rest } = cluster.specification;
  cluster.specification = { ...rest, ...bodyOf(call, size) };
  record(cluster, "RESIZING");
  return {};
};

const start: Endpoint = (call) => {
  const cluster = requireCluster(call, idOf(call));
  cluster.terminated = false;
  cluster.readyAt = Date.now() + call.state.clusterStartMilliseconds;
  record(cluster, "STARTING");
  return {};
};

const terminate: Endpoint = (call) => {
  const cluster = requireCluster(call, idOf(call));
  cluster.terminated = true;
  record(cluster, "TERMINATING");
  return {};
};

const permanentDelete: Endpoint = (call) => {
  const cluster = requireCluster(call, idOf(call));
  if (cluster.pinned) {
    throw new ApiError(400, "INVALID_STATE", `Cluster ${cluster.cluster_id} is pinned; unpin the cluster first.`);
  }
  call.state.clusters.delete(cluster.cluster_id);
  return {};
};

const setPinned =
  (pinned: boolean): Endpoint =>
  (call) => {
    const cluster = requireCluster(call, idOf(call));
    cluster.pinned = pinned;
    record(cluster, pinned ? "PINNED" : "UNPINNED");
    return {};
  };

const get: Endpoint = (call) => details(requireCluster(call, call.query.get("cluster_id") ?? ""));

const list: Endpoint = ({ state, query }) => {
  const onlyPinned = query.get("filter_by.is_pinned") === "true";
  const clusters = [...state.clusters.values()].filter(({ pinned }) => pinned || !onlyPinned);
  return { clusters: clusters.map(details) };
};

const events: Endpoint = (call) => {
  const cluster = requireCluster(call, idOf(call));
  const { event_types } = bodyOf(call, z.object({ event_types: z.array(z.string()).optional() }));
  const wanted = cluster.events.filter(({ type }) => event_types === undefined || event_types.includes(type));
  return { events: wanted.reverse(), total_count: wanted.length };
};

const idOf = (call: Call): string => bodyOf(call, z.object({ cluster_id: z.string() })).cluster_id;

const requireCluster = ({ state }: Call, id: string): Cluster => {
  const cluster = state.clusters.get(id);
  if (cluster) return cluster;
  throw new ApiError(400, "INVALID_PARAMETER_VALUE", `Cluster ${id} does not exist`);
};

const record = ({ events }: Cluster, type: string): void => {
  events.push({ type, timestamp: Date.now() });
};

type ClusterState = "PENDING" | "RUNNING" | "TERMINATED";

const stateOf = ({ readyAt, refusal, terminated }: Cluster): ClusterState => {
  if (terminated) return "TERMINATED";
  if (Date.now() < readyAt) return "PENDING";
  return refusal === undefined ? "RUNNING" : "TERMINATED";
};

/** A cluster as the API shows it: what was asked for, and what the workspace fills in by itself. */
export const details = (cluster: Cluster): JsonObject => {
  const asked = specification.parse(cluster.specification);
  return {
    driver_node_type_id: asked.node_type_id,
    enable_elastic_disk: true,
    ...asked,
    aws_attributes: {
      first_on_demand: 1,
      availability: "SPOT_WITH_FALLBACK",
      zone_id: "us-east-1a",
      spot_bid_price_percent: 100,
      ebs_volume_count: 0,
      ...asked.aws_attributes,
    },
    cluster_id: cluster.cluster_id,
    creator_user_name: cluster.creator,
    cluster_source: "API",
    state: stateOf(cluster),
    state_message: cluster.refusal ?? "",
    default_tags: {
      Vendor: "Databricks",
      Creator: cluster.creator,
      ClusterName: asked.cluster_name ?? "",
      ClusterId: cluster.cluster_id,
    },
  };
};

const fixed: Routes = {
  "GET spark-versions": () => ({ versions: [{ key: "15.4.x-cpu-ml-scala2.12", name: "15.4 LTS ML" }] }),
  "GET list-node-types": () => ({ node_types: [{ node_type_id: "i3.xlarge", num_cores: 4, memory_mb: 31_232 }] }),
  "GET list-zones": () => ({ zones: ["us-east-1a"], default_zone: "us-east-1a" }),
};

const routes: Routes = {
  "POST create": create,
  "POST edit": edit,
  "POST resize": resize,
  "POST start": start,
  "POST delete": terminate,
  "POST permanent-delete": permanentDelete,
  "POST pin": setPinned(true),
  "POST unpin": setPinned(false),
  "GET get": get,
  "GET list": list,
  "POST events": events,
  ...fixed,
};

export const clusterRoutes: Routes = {
  ...Object.fromEntries(
    ["2.0", "2.1"].flatMap((version) =>
      Object.entries(routes).map(([route, endpoint]) => [route.replace(" ", ` /api/${version}/clusters/`), endpoint]),
    ),
  ),
  "GET /api/2.0/libraries/cluster-status": (call) => ({ cluster_id: call.query.get("cluster_id") }),
};
