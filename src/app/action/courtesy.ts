import { UserError } from "../../common/errors.ts";
import type { Log } from "../../common/outside.ts";

/** Does what is only for show: where GitHub refuses or cannot be reached that is a warning, and the run goes on. */
export const asCourtesy = async (log: Log, what: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`${what}: ${error.message}`);
  }
};
