import { once } from "../common/once.ts";
import { withoutTrailing } from "../common/without-trailing.ts";

/**
 * Everything that a plan, a configuration or an error holds is data. These functions show it harmlessly and lose
 * nothing: what cannot be seen becomes a visible `\u{202E}`, and so does the backslash, so that the text can be read back.
 */

/**
 * Control, format (bidirectional, zero-width), surrogate, private and unassigned characters, line separators, every
 * space but the plain one, and what Unicode tells renderers to leave out (Default_Ignorable_Code_Point, UAX #44).
 */
const hidden = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}`;

/** Made when something is searched for: Unicode's lists take a millisecond to read, and most texts need none of them. */
const search = (pattern: string): (() => RegExp) => once(() => new RegExp(pattern, "gu"));

/** Also: spaces that are easy to overlook, a mark that would combine with what stands before, and the backslash. */
const misleading = search(String.raw`${hidden}|^ | $|(?<= ) |^\p{M}|\\`);

/** In a text of many lines, line ends, tabs and spaces stay; a backslash only where it could be taken for an escape. */
const misleadingInBlock = search(String.raw`(?![\n\t])(?:${hidden})|\\(?=u\{)`);

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;

/** Most names and ARNs: printable ASCII without the backslash, with single spaces inside. It spares the slow search. */
const harmless = /^[!-[\]-~]+(?: [!-[\]-~]+)*$/;

/** One line that shows every character of `data`. */
export const visible = (data: string): string => (harmless.test(data) ? data : data.replace(misleading(), escaped));

/** What is in few texts of many lines: most are printable ASCII with no escape of ours, which spares the slow search. */
const seldomInBlock = /[^\n\t -~]|\\u\{/;

/** Many lines that show every character of `data`; CR LF counts as a line end. */
export const visibleLines = (data: string): string =>
  seldomInBlock.test(data) ? data.replaceAll("\r\n", "\n").replace(misleadingInBlock(), escaped) : data;

/** The same without line ends after the last line. */
export const visibleBlock = (data: string): string => withoutTrailing(visibleLines(data), "\n");

/** What stands for a text that is empty. */
export const emptyText = "(empty)";

/**
 * Data as a Markdown code span: no mention, reference, link, HTML or emphasis can come of it. In a table's cell a pipe
 * needs a backslash even inside a code span (GitHub Flavored Markdown 4.10, example 200).
 */
export const markdownCode = (data: string, place: "line" | "cell"): string => {
  if (data === "") return emptyText;
  const shown = place === "cell" ? visible(data).replaceAll("|", "\\|") : visible(data);
  const fence = "`".repeat(longestRun(shown, /`+/g) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
};

/** Words of ours in Markdown. */
export const markdownText = (words: string): string => words.replace(/[\\`*_[\]<>|~#&$]/g, "\\$&");

/** A fenced code block that nothing inside can close. */
export const markdownFence = (data: string, language: string): string => {
  const shown = visibleBlock(data);
  const fence = "`".repeat(Math.max(3, longestRun(shown, /`+/g) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
};

const longestRun = (data: string, run: RegExp): number =>
  data.match(run)?.reduce((longest, each) => Math.max(longest, each.length), 0) ?? 0;

/** Text between tags or in a quoted attribute (HTML Standard 13.3). */
export const html = (shown: string): string =>
  shown.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** A label inside double quotes in a Mermaid diagram: all but the plainest characters become Mermaid's `#35;`. */
export const mermaidLabel = (data: string): string =>
  visible(data).replace(/[^A-Za-z0-9 _.:/-]/gu, (character) => `#${character.codePointAt(0)};`);

/**
 * A printed line that a GitHub runner cannot take for a workflow command: those begin with `::`, or hold `##[`.
 * Source: actions/runner, ActionCommand.cs.
 */
export const withoutCommands = (printed: string): string =>
  printed.replace(/^(\s*):(?=:)/, "$1\\u{3A}").replaceAll("##[", "##\\u{5B}");

/** JSON text that says the same in characters that can all be seen, and that no runner takes for a command. */
export const visibleInJson = (json: string): string =>
  json.replace(misleadingInJson(), jsonEscape).replaceAll("##[", "##\\u005b");

const misleadingInJson = search(String.raw`(?!\n)(?:${hidden})`);

const jsonEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
  ).join("");
