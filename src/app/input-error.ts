import { UserError } from "../common/errors.ts";

/** What the caller chose is wrong: an input of the action, or an argument of the command line. */
export class InputError extends UserError {}
