import { UserError } from "../common/errors.ts";

/**
 * A report could not be written to its file after the answer was printed. It is told on standard error alone: standard
 * output has its answer, with --json too.
 */
export class ReportLost extends UserError {}
