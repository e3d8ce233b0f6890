import { type Command, InvalidArgumentError } from "commander";
import { durationForm, durationSeconds } from "../app/duration.ts";
import { parallelismForm, parallelismOf } from "../app/parallelism.ts";
import type { CommandLine, ExitCode } from "./io.ts";

/** Adds a verb's description, arguments, options and action to a command of its name. */
export type Verb = (command: Command, run: VerbRun) => Command;

/** What a verb runs with, and what takes the exit code with which it has ended. */
export interface VerbRun {
  readonly commandLine: CommandLine;
  readonly finish: (code: ExitCode) => void;
}

/** Verbs by their names. */
export type Verbs = Readonly<Record<string, Verb>>;

/** Reads an option that may be given several times: the values in their order. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/**
 * Makes what reads an option that may be given once. It raises commander's InvalidArgumentError for a second time, of
 * which commander would take the last: an answer must not rest on less than was given.
 */
export const singleOf = <Value>(read: (value: string) => Value): ((value: string) => Value) => {
  let first: string | undefined;
  return (value) => {
    if (first !== undefined) throw new InvalidArgumentError(`It is given twice, and was "${first}" before.`);
    first = value;
    return read(value);
  };
};

/** The same for an option whose value is taken as it is. */
export const single = (): ((value: string) => string) => singleOf((value) => value);

const numberIn =
  (form: string, read: (value: string) => number | undefined): ((value: string) => number) =>
  (value) => {
    const number = read(value);
    if (number === undefined) throw new InvalidArgumentError(`It must be ${form}.`);
    return number;
  };

/** Reads how many deployments run side by side. Raises commander's InvalidArgumentError for anything else. */
export const parallelism = numberIn(parallelismForm, parallelismOf);

/** Reads a duration in Terraform's spelling as seconds. Raises commander's InvalidArgumentError for anything else. */
export const seconds = numberIn(durationForm, durationSeconds);

/** Reads a list of words with commas between them, and adds it to those given before. Raises commander's InvalidArgumentError for a word not allowed. */
export const listOf =
  (allowed: readonly string[]) =>
  (value: string, before: readonly string[] = []): readonly string[] => {
    const words = value.split(",").map((word) => word.trim());
    const wrong = words.find((word) => !allowed.includes(word));
    if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${allowed.join(", ")}.`);
    return [...before, ...words];
  };
