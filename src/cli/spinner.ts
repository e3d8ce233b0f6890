import type { WriteStream } from "node:tty";
import { once } from "../common/once.ts";
import type { Log } from "../common/outside.ts";
import { terminalLog } from "./log.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream may have colours: a terminal that knows them, with NO_COLOR (https://no-color.org) unset. */
export const isColourful = ({ isTTY }: Pick<WriteStream, "isTTY">, env: Environment): boolean =>
  isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";

/** Whether a spinner may move on a stream: one with colours that a person looks at, not in continuous integration. */
export const maySpin = (stream: Pick<WriteStream, "isTTY">, env: Environment): boolean =>
  isColourful(stream, env) && env["CI"] === undefined;

/** The terminal's log, with a spinner below its last line for whatever is being worked on. */
export const spinningLog = (stream: WriteStream): Log => {
  const works: string[] = [];
  const load = once(async () => {
    const { default: yoctoSpinner } = await import("yocto-spinner");
    // An interrupt is for Terraform, which has to release its lock; the spinner would end the process.
    return yoctoSpinner({ stream, handleSignals: false });
  });
  const show = async (): Promise<void> => {
    const spinner = await load();
    const text = works.join(", ");
    if (text === "") spinner.stop();
    else if (spinner.isSpinning) spinner.text = text;
    else spinner.start(text);
  };
  return {
    ...terminalLog(stream),
    working: async (what, body) => {
      works.push(what);
      await show();
      try {
        return await body();
      } finally {
        works.splice(works.indexOf(what), 1);
        await show();
      }
    },
  };
};
