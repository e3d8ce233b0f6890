import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";

/** Prints the JSON Schema of the configuration file. */
export const run = async ({ print }: CommandLine): Promise<ExitCode> => {
  const { jsonSchema } = await import("../../config/json-schema.ts");
  print(JSON.stringify(jsonSchema(), undefined, 2));
  return exitCodes.answered;
};
