/**
 * A report as data: what it says, in order, before anything is drawn. Every renderer prints the same blocks, so that
 * comment, terminal and HTML cannot disagree.
 */
import { withCommas } from "../common/with-commas.ts";

/** A piece of a line. `text` and `strong` hold words of ours; whatever comes from outside is `code`. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "break" };

/** One line, or the content of a table's cell. */
export type Line = readonly Inline[];

/** One part of a report, such as a table; each renderer draws every kind in its own way. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly content: Line }
  | { readonly kind: "paragraph"; readonly content: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  /** The first screen: the answer in short, what it means, and the questions with theirs. */
  | {
      readonly kind: "answers";
      readonly head: readonly [Line, Line];
      readonly rows: readonly (readonly [question: string, answer: Line])[];
    }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: "code"; readonly language: "json" | "sh" | "text"; readonly text: string }
  | { readonly kind: "fold"; readonly summary: Line; readonly blocks: readonly Block[] }
  | { readonly kind: "graph"; readonly graph: Graph }
  /** What is too long for a terminal, which folds nothing: there `short` stands in its place, and `what` says for what. */
  | {
      readonly kind: "long";
      readonly what: string;
      readonly blocks: readonly Block[];
      readonly short: readonly Block[];
    };

/** Who may pass, assume or use what: nodes and named edges. */
export interface Graph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Whom or what a graph shows, such as a role or a service; `id` tells nodes apart and is never shown. */
export interface GraphNode {
  readonly id: string;
  /** What it is, in our words: `deploy role`, `service`. */
  readonly role: string;
  readonly name: string;
  readonly shape: "box" | "rounded" | "service";
}

/** One thing that a node does with another; `from` and `to` are the ids of nodes of the same graph. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** What the one does with the other, in our words: `may pass`. */
  readonly verb: string;
  /** What the verb is limited to, from outside: the service that a role may be passed to. */
  readonly limit?: string;
  readonly status: EdgeStatus;
}

/** What a change does to an edge. `changed`: it stays on other terms. `unknown`: what tells of it cannot be read. */
export type EdgeStatus = "new" | "removed" | "changed" | "unchanged" | "unknown";

/** Words of ours. */
export const text = (words: string): Inline => ({ kind: "text", text: words });
/** Words of ours that answer. */
export const strong = (words: string): Inline => ({ kind: "strong", text: words });
/** Anything from a plan, a configuration or an error. */
export const code = (data: string): Inline => ({ kind: "code", text: data });
/** A new line inside of a paragraph, an item or a cell; a space where only text can stand. */
export const lineBreak: Inline = { kind: "break" };

type Part = string | number | Inline | Line;

/**
 * A line from a template: its literal parts are words of ours, a number stands as it is, and a string that is put in
 * is data and becomes `code`. So data never becomes words by being forgotten.
 */
export const line = (literals: TemplateStringsArray, ...parts: readonly Part[]): Line =>
  literals.flatMap((literal, index): Line => {
    const part = parts[index];
    return [...(literal === "" ? [] : [text(literal)]), ...(part === undefined ? [] : toInline(part))];
  });

const toInline = (part: Part): Line => {
  if (typeof part === "string") return [code(part)];
  if (typeof part === "number") return [text(withCommas(part))];
  return "kind" in part ? [part] : part;
};

/** Lines one after the other with the same inline between them. */
export const join = (lines: readonly Line[], between: Inline): Line =>
  lines.flatMap((each, index) => (index === 0 ? each : [between, ...each]));

/** Lines as a person lists them: `a, b and c`. */
export const listing = (lines: readonly Line[]): Line =>
  lines.flatMap((each, index) => {
    if (index === 0) return each;
    return [text(index === lines.length - 1 ? " and " : ", "), ...each];
  });

/** The line with neighbours of one kind made one. */
export const merged = (content: Line, kind: "text" | "code"): Line => {
  const result: Inline[] = [];
  for (const inline of content) {
    const last = result.at(-1);
    if (inline.kind === kind && last?.kind === kind)
      result[result.length - 1] = { kind, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
};

/** A line that stands by itself, with space around it; a terminal wraps it. */
export const paragraph = (content: Line): Block => ({ kind: "paragraph", content });
/** A heading: 2 for the answer of a command about policies, 3 for a deployment, 4 for a part of its report. */
export const heading = (level: 2 | 3 | 4, content: Line): Block => ({ kind: "heading", level, content });

/** What a line says, without marks: for measuring, and for places that take text alone. */
export const plain = (content: Line): string =>
  content.map((inline) => (inline.kind === "break" ? " " : inline.text)).join("");
