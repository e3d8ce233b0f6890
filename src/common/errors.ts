import { getSystemErrorMap } from "node:util";

/** Where in a file of the user's a mistake stands; lines and columns count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One mistake: what is wrong, where, and what to do about it. */
export interface Problem {
  /** One sentence that names the thing and quotes what the user wrote. */
  readonly message: string;
  readonly location?: SourceLocation;
  /** What to do, in one sentence. */
  readonly suggestion?: string;
}

/**
 * Every error that a user, their input or the world outside can cause. It holds at least one problem, and is printed
 * without a stack; any other error is a bug of ours and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly problems: readonly Problem[];

  /** `problems` must not be empty; a string stands for one problem without a location. */
  constructor(problems: string | Problem | readonly Problem[], options?: ErrorOptions) {
    const list = toList(problems);
    super(list.map(formatProblem).join("\n"), options);
    this.problems = list;
  }
}

const toList = (problems: string | Problem | readonly Problem[]): readonly Problem[] => {
  if (typeof problems === "string") return [{ message: problems }];
  return "message" in problems ? [problems] : problems;
};

/** `file:line:column: message (suggestion)`, the way compilers write it, so that editors make it a link. */
export const formatProblem = ({ message, location, suggestion }: Problem): string => {
  const place = location && [location.file, location.line, location.column].filter((part) => part !== undefined);
  return [place && `${place.join(":")}:`, message, suggestion && `(${suggestion})`].filter(Boolean).join(" ");
};

/** A call that the operating system refused. */
export interface SystemError {
  /** Such as `ENOENT`. */
  readonly code: string;
  /** What libuv says of the code, such as `no such file or directory`. */
  readonly words: string;
}

/**
 * What the operating system refused, or undefined where it was something else that went wrong.
 * Source: https://nodejs.org/api/util.html#utilgetsystemerrormap
 */
export const systemErrorOf = (error: unknown): SystemError | undefined => {
  if (!(error instanceof Error && "errno" in error && typeof error.errno === "number")) return undefined;
  const known = getSystemErrorMap().get(error.errno);
  return known && { code: known[0], words: known[1] };
};
