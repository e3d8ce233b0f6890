/**
 * The runner's workflow commands and files. They are written here and not by @actions/core, which brings an HTTP client
 * of a megabyte and takes as long to load as Node to start; a test holds them against its output.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { randomUUID } from "node:crypto";
import type { Problem } from "../errors.ts";

/** A line for standard output that makes an annotation, on the file's line where the problem has one. */
export const annotation = (level: "error" | "warning" | "notice", problem: Problem): string => {
  const { location, message, suggestion } = problem;
  const properties = {
    file: location?.file,
    line: location?.line,
    col: location?.column,
  };
  return command(level, properties, suggestion === undefined ? message : `${message} (${suggestion})`);
};

/** A line that makes the runner replace a secret by asterisks in all that is logged after it. */
export const mask = (secret: string): string => command("add-mask", {}, secret);

/** The lines around what the log folds under one name. */
export const groupStart = (name: string): string => command("group", {}, name);
export const groupEnd: string = "::endgroup::";

/** A line for the log of a run with debug logging. */
export const debug = (message: string): string => command("debug", {}, message);

/**
 * An output as the file behind GITHUB_OUTPUT takes it. The delimiter is random, so that no value can end itself and begin
 * an output of its own.
 */
export const outputEntry = (name: string, value: string, delimiter = `ghadelimiter_${randomUUID()}`): string => {
  if (name.includes(delimiter) || value.includes(delimiter)) throw new Error(`the delimiter is part of output ${name}`);
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};

/** What the file behind GITHUB_STEP_SUMMARY takes for each step, in bytes; the runner drops all of a longer one. */
export const longestSummary = 1024 * 1024;

/**
 * A line of text from elsewhere, made safe for the log: a line that begins with `::` is a command to the runner, and so
 * is one with `##[`, the older form.
 */
export const logLine = (text: string): string => text.replace(/^(\s*)(::|##\[)/gm, "$1\u200b$2");

type Properties = Readonly<Record<string, string | number | undefined>>;

const command = (name: string, properties: Properties, message: string): string => {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(message)}`;
};

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
