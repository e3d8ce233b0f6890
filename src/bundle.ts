/**
 * What ncc bundles. Nothing is loaded before one of the two doors is opened, so that each starts with its own code only.
 */

/** Runs as the GitHub Action; sets the process's exit code. */
export const action = async (): Promise<void> => (await import("./action.ts")).main();

/** Runs as the command line; sets the process's exit code. */
export const cli = async (): Promise<void> => (await import("./cli/main.ts")).main();
