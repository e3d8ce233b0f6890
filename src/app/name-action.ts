import { loadCatalogue } from "../data.ts";
import { meantActions } from "../iam/index.ts";
import type { CheckResult } from "../report/verbs/model.ts";
import { WHETHER_ACTION_EXISTS } from "./check.ts";

/**
 * Adds, where nothing allows the request, what the catalogue says of its action: a name misspelt is the likeliest reason.
 * The catalogue takes longer to load than all the rest of a check, so any other answer does without.
 */
export const nameAction = async (result: CheckResult): Promise<CheckResult> => {
  if (result.decision !== "implicitDeny") return result;
  const catalogue = await loadCatalogue();
  const meant = meantActions(result.request.action, catalogue);
  return {
    ...result,
    ...(meant && { unknownAction: { meant, catalogue: catalogue.source } }),
    notConsidered: result.notConsidered.filter((what) => what !== WHETHER_ACTION_EXISTS),
  };
};
