import { UserError } from "../../common/errors.ts";
import type { Log } from "../../common/outside.ts";

/**
 * Does what is only for show: where GitHub refuses or cannot be reached that is a warning, the run goes on, and there is no
 * answer.
 */
export const asCourtesy = async <T>(log: Log, what: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`${what}: ${error.message}`);
    return undefined;
  }
};
