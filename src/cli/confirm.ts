import { UserError } from "../common/errors.ts";
import type { CommandLine } from "./io.ts";

/** UserError where nobody can be asked and no --yes was given. */
export const requireAnswer = (
  { terminal }: Pick<CommandLine, "terminal">,
  { yes }: { readonly yes?: true },
  verb: "apply" | "destroy",
): void => {
  if (yes || terminal() !== undefined) return;
  throw new UserError({
    message: `There is no terminal to ask on, so nothing was ${verb === "apply" ? "applied" : "destroyed"}.`,
    suggestion:
      verb === "apply"
        ? "look at the plan first, then give --yes to apply without being asked"
        : "run it on a terminal, which shows what goes and asks, or give --yes to destroy without being asked",
  });
};

/** Shows a text on standard error, asks whether to do `what`, and says so if it is not to be. */
export const confirmed = async ({ terminal, outside }: CommandLine, shown: string, what: string): Promise<boolean> => {
  const person = terminal();
  if (person === undefined) return false;
  outside.log.info(shown);
  const isConfirmed = (await person.ask(`Type "yes" to ${what}: `)).trim() === "yes";
  if (!isConfirmed) outside.log.info("Nothing was changed.");
  return isConfirmed;
};
