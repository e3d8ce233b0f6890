import { accessScenarios } from "./access.ts";
import { lifecycleScenarios } from "./lifecycle.ts";
import { limitScenarios } from "./limits.ts";
import type { Scenario } from "./model.ts";
import { stateScenarios } from "./states.ts";

/** Every scenario that is one comment. */
export const scenarios: readonly Scenario[] = [
  ...accessScenarios,
  ...lifecycleScenarios,
  ...stateScenarios,
  ...limitScenarios,
];
