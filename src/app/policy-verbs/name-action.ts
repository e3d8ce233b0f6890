import { loadCatalogue } from "../../data.ts";
import { meantActions } from "../../iam/lint/meant-actions.ts";
import type { CheckResult } from "../../report/verbs/model.ts";
import { type CheckInput, WHETHER_ACTION_EXISTS } from "./check.ts";
import { filesOf } from "./check-documents.ts";

/**
 * Adds what the catalogue says of the action: where nothing allows a request a name misspelt is the likeliest reason, and
 * where a wildcard decides, that covers any name. The catalogue takes longer to load than all the rest of a check, so an
 * action that the deciding document writes out does without; a slip there is for `lint` to find.
 */
export const nameAction = async (result: CheckResult, input: CheckInput): Promise<CheckResult> => {
  if (isWrittenOut(result, input)) return result;
  const catalogue = await loadCatalogue();
  const meant = meantActions(result.request.action, catalogue);
  return {
    ...result,
    ...(meant && { unknownAction: { meant, catalogue: catalogue.source } }),
    notConsidered: result.notConsidered.filter((what) => what !== WHETHER_ACTION_EXISTS),
  };
};

const isWrittenOut = ({ by, request }: CheckResult, input: CheckInput): boolean => {
  const written = JSON.stringify(request.action.toLowerCase());
  return filesOf(input).some(([, { name, text }]) => name === by?.policy && text.toLowerCase().includes(written));
};
