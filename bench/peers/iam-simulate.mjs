/** The peer that decides requests, as its own documentation calls it. */
import { runSimulation, runUnsafeSimulation } from "@cloud-copilot/iam-simulate";

const outcomes = { Allowed: "allowed", ExplicitlyDenied: "explicitDeny", ImplicitlyDenied: "implicitDeny" };

const simulationOf = (policies, { action, resource, context }) => ({
  request: {
    action,
    principal: "arn:aws:iam::123456789012:role/databricks-sagemaker",
    resource: { resource, accountId: "123456789012" },
    contextVariables: Object.fromEntries(Object.entries(context).map(([key, [value]]) => [key, value])),
  },
  identityPolicies: policies.map((text, index) => ({ name: `policy-${index}`, policy: JSON.parse(text) })),
  serviceControlPolicies: [],
  resourceControlPolicies: [],
});

/** Functions that decide one of the requests each: checking policies and request first, and without. */
export const prepare = (policies, requests) =>
  requests.map((request) => {
    const simulation = simulationOf(policies, request);
    return {
      checked: async () => {
        const { overallResult } = await runSimulation(simulation, {});
        return outcomes[overallResult];
      },
      unchecked: async () => (await runUnsafeSimulation(simulation, {})).overallResult,
    };
  });
