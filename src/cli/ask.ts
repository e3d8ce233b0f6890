/** Where a question is asked and answered: standard error and standard input of a terminal. */
export interface AskStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Asks and gives the line that was typed; an empty one for Ctrl-C, for Ctrl-D, and when `signal` is aborted. */
export const ask = async (question: string, { input, output, signal }: AskStreams): Promise<string> => {
  const { createInterface } = await import("node:readline");
  return new Promise((resolve) => {
    const prompt = createInterface({ input, output, signal });
    // The question itself never ends where the prompt is closed under it.
    prompt.once("close", () => {
      output.write("\n");
      resolve("");
    });
    prompt.question(question, (line) => {
      resolve(line);
      prompt.removeAllListeners("close").close();
    });
  });
};
