import type { WriteStream } from "node:tty";
import type { Log } from "../common/outside.ts";

/** Writes progress to standard error, where it does not mix with a verb's answer. */
export const terminalLog = (stream: Pick<WriteStream, "write">): Log => {
  const write = (line: string): void => void stream.write(`${line}\n`);
  return {
    info: write,
    warning: (line) => write(`warning: ${line}`),
    debug: () => undefined,
    group: async (name, body) => {
      write(name);
      return body();
    },
    working: (_what, body) => body(),
  };
};
