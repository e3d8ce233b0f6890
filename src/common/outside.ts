/** What the program needs from the world outside, passed in so that every sequence can be tested with real parts. */
export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly exec: Exec;
  readonly clock: Clock;
  readonly fetch: Fetch;
}

/** `fetch`, as far as it is used: Node's own or undici's. */
export type Fetch = (
  url: string,
  init: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: URLSearchParams;
    readonly redirect?: "error";
    readonly signal?: AbortSignal;
  },
) => Promise<Pick<Response, "json" | "ok" | "status">>;

/** Progress and messages for a person; never the answer of a command, which goes to standard output. */
export interface Log {
  info(line: string): void;
  warning(line: string): void;
  debug(line: string): void;
  /** Folds what `body` logs under one name where the log can fold. */
  group<T>(name: string, body: () => Promise<T>): Promise<T>;
  /** Shows what `body` is at work on while it runs, where something can be shown that goes away again. */
  working<T>(what: string, body: () => Promise<T>): Promise<T>;
}

/** The time, and waiting in milliseconds: passed in so that no test has to wait. */
export interface Clock {
  now(): Date;
  /** Ends early, and well, when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Where and how a program is run; it is given nothing on its standard input. */
export interface ExecOptions {
  readonly cwd: string;
  /** The whole environment of the child; nothing is inherited. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called for every line of standard output as it comes, without its line ending. */
  readonly onLine?: (line: string) => void;
  /** When aborted the child gets SIGINT, so that Terraform releases its lock, and is waited for. */
  readonly signal?: AbortSignal;
}

/** How a program ended and all that it printed. Any exit code is an answer, no error; a signal is 128 + its number. */
export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with an array of arguments, never through a shell. Rejects with UserError when it is not found. */
export type Exec = (file: string, args: readonly string[], options: ExecOptions) => Promise<ExecResult>;
