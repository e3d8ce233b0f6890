/** YAML text → plain data, with the place of every key and value, and every mistake that YAML itself knows. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLError,
} from "yaml";
import { type Problem, type SourceLocation, UserError } from "../common/errors.ts";
import { fileError, mostMistakes } from "./file-error.ts";

/** Keys and list indexes from the top of the file. */
export type ConfigPath = readonly (string | number)[];

/** The path of an issue of the schema. */
export const toConfigPath = (path: readonly PropertyKey[]): ConfigPath =>
  path.map((part) => (typeof part === "number" ? part : String(part)));

/** The data of a file whose syntax is right, not yet held against the schema, and where each part of it is. */
export interface YamlFile {
  readonly data: unknown;
  /** What YAML has against single keys, tags and aliases, whose lines may be meant in another way. */
  readonly problems: readonly Problem[];
  /** Texts and numbers that are not taken; all else in the file is certainly what it looks like. */
  readonly refused: readonly Problem[];
  /** The place of the value at a path, or of its key; `undefined` where the file has no such path. */
  locate(path: ConfigPath, part: "key" | "value"): SourceLocation | undefined;
}

const maxDepth = 50;
/** What the parser may hold open at once, several things a level: further down its own stack would end. */
const maxOpen = 500;
/** A hundred lines can stand for billions of values through aliases, so what aliases repeat is counted. */
const maxAliasedValues = 10_000;

/**
 * What stands in text for a value that CDKTF fills in later: a mark, or a number of a range that no file needs.
 * cdktf/lib/tokens/private/encoding.js has both; the numbers are found as there, since ids hold digits around an `e`.
 */
const cdktfMark = /TfToken\[/i;
const numbersInText = /(?<![-|\d.+])[-|\d.+]+e[-|\d.eE+]+/g;
const isCdktfNumber = (text: string): boolean => {
  const number = Number.parseFloat(text);
  return number < -8.1e298 && number > -8.4e298;
};

/**
 * An empty file is `null`. Throws UserError with every mistake of the syntax: how the rest is nested cannot be told then,
 * for one wrong indentation moves all keys around it.
 */
export const parseYaml = (text: string, file: string): YamlFile => {
  const lines = new LineCounter();
  const documents = parseDocuments(text, lines, file);
  const at = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const toProblems = (mistakes: readonly YAMLError[]): readonly Problem[] => mistakes.map(toProblem(at, text));
  const syntax = firstOfEachLine(toProblems(withoutWhatFollows(documents.flatMap(({ errors }) => errors))));
  const tags = toProblems(documents.flatMap(({ warnings }) => warnings));
  const second = documents[1];
  if (syntax.length > 0 || second) {
    const conflicts = conflictsOf(text, at);
    if (conflicts.length > 0) throw fileError(file, conflicts);
    const more = second && { message: "The file holds more than one YAML document.", location: at(second.range[0]) };
    throw fileError(file, [...syntax, ...tags, ...(more ? [more] : [])]);
  }

  const walk = new Walk(at);
  const data = documents[0]?.contents ? walk.value(documents[0].contents, []) : null;
  const problems = [...tags, ...walk.problems];
  if (walk.hasGivenUp) throw fileError(file, [...problems, ...walk.refused]);
  return { data, problems, refused: walk.refused, locate: (path, part) => walk.locate(path, part) };
};

/**
 * YAML 1.2's own types alone, whatever a %YAML directive or a tag says: a `yes` that is true, dates, bytes and sets would
 * reach the schema as objects of JavaScript.
 */
const types = { schema: "core", resolveKnownTags: false } as const;

/** The parser compares every key with every other one of its map; the walk looks for those that come again. */
const uniqueKeys = false;

/** Reads no further than the second document, and than the mistakes that are told of: two megabytes can hold a million. */
const parseDocuments = (text: string, lines: LineCounter, file: string): readonly Document.Parsed[] => {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ uniqueKeys, ...types });
  const documents: Document.Parsed[] = [];
  let mistakes = 0;
  const take = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === "error") mistakes += 1;
      documents.push(...composer.next(token));
    }
  };
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    if (parser.stack.length > maxOpen) {
      throw new UserError({ message: "The file is nested too deeply.", location: { file } });
    }
    // A document is given when the next one is there.
    if (documents.length > 0 || mistakes > mostMistakes) break;
  }
  take(parser.end());
  documents.push(...composer.end());
  return documents;
};

/** Without what follows from a mistake before: tokens after the end that it made of the document, columns after a tab. */
const withoutWhatFollows = (mistakes: readonly YAMLError[]): readonly YAMLError[] => {
  const tab = mistakes.findIndex(({ code }) => code === "TAB_AS_INDENT");
  return mistakes.filter(
    ({ code, message }, index) =>
      index === 0 || !(message.includes("in YAML stream") || (code === "BAD_INDENT" && 0 <= tab && tab < index)),
  );
};

/** After its first mistake the parser reads the rest of a line in another way than it is meant. */
const firstOfEachLine = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ location }, index) => location?.line !== problems[index - 1]?.location?.line);

/** Where a merge or a rebase left both sides in the file: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const conflictsOf = (text: string, at: (offset: number) => SourceLocation): readonly Problem[] =>
  [...text.matchAll(/^<{7} /gm)].map(({ index }) => ({
    message: "Here begins a conflict that git left in the file.",
    location: at(index),
    suggestion: "Keep what is meant of its sides, and delete the lines of <<<<<<<, ======= and >>>>>>>",
  }));

/** `{{…}}` and `${…}` are maps to YAML, as they stand. */
const bracesInQuotes = "Put text with braces in quotes";

const toProblem =
  (at: (offset: number) => SourceLocation, text: string) =>
  ({ message, pos: [offset] }: YAMLError): Problem => ({
    message: `${message.replace(/\.$/, "")}.`,
    location: at(offset),
    ...(text.startsWith("${", offset - 1) && { suggestion: bracesInQuotes }),
  });

/** A key that is a plain word; any other is known by its place. */
const wordOf = (key: string): string => (/^[\w.-]{1,64}$/.test(key) ? `\`${key}\` ` : "");

type Anchored = Exclude<ParsedNode, { readonly type: "ALIAS" }>;

/** One walk over the tree that makes the data, remembers places, and resolves aliases as they are met. */
class Walk {
  readonly problems: Problem[] = [];
  readonly refused: Problem[] = [];
  readonly #at: (offset: number) => SourceLocation;
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<string, number>();
  readonly #anchors = new Map<string, Anchored>();
  #aliased = 0;

  constructor(at: (offset: number) => SourceLocation) {
    this.#at = at;
  }

  /** Whether values are left out on lines that no problem names. */
  get hasGivenUp(): boolean {
    return this.#aliased > maxAliasedValues;
  }

  locate(path: ConfigPath, part: "key" | "value"): SourceLocation | undefined {
    const offset = (part === "key" ? this.#keys : this.#values).get(pathKey(path));
    return offset === undefined ? undefined : this.#at(offset);
  }

  /**
   * `alias` is the place of the alias that stands for this node; the whole of its content is placed there. `key` is the
   * place of a key that may have no value.
   */
  value(node: ParsedNode | null, path: ConfigPath, alias?: number, key = 0): unknown {
    const offset = alias ?? node?.range[0] ?? key;
    this.#values.set(pathKey(path), offset);
    if (alias !== undefined && ++this.#aliased > maxAliasedValues) {
      if (this.#aliased === maxAliasedValues + 1)
        this.#problem(offset, `Aliases repeat more than ${maxAliasedValues} values.`);
      return null;
    }
    if (path.length > maxDepth) {
      this.#problem(offset, `This is nested more than ${maxDepth} levels deep.`);
      return null;
    }
    if (node === null) return null;
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target) return this.value(target, path, offset);
      this.#problem(offset, `There is no anchor \`&${node.source}\` before this alias.`);
      return null;
    }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item, [...path, index], alias));
    if (isMap(node)) return this.#map(node, path, alias);
    return this.#scalar(node.value, offset);
  }

  #scalar(value: unknown, offset: number): unknown {
    if (typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
      this.#refuse(offset, "This number is too large, or none.", "Put it in quotes where it is text");
    }
    if (typeof value === "string") this.#text(value, offset);
    return value;
  }

  #text(text: string, offset: number): void {
    const reserved = cdktfMark.exec(text)?.[0] ?? text.match(numbersInText)?.find(isCdktfNumber);
    if (reserved) this.#refuse(offset, `\`${reserved}\` is a mark that CDKTF keeps for itself.`);
  }

  #map(node: Extract<ParsedNode, { items: { key: unknown }[] }>, path: ConfigPath, alias?: number): unknown {
    const names = new Set<string>();
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const offset = alias ?? key.range[0];
        const name = isScalar(key) ? String(key.source ?? key.value) : "";
        if (!isScalar(key)) this.#problem(offset, "A key must be text.", isMap(key) ? bracesInQuotes : undefined);
        this.#text(name, offset);
        if (isScalar(key) && names.has(name)) this.#problem(offset, `The key ${wordOf(name)}is there twice.`);
        names.add(name);
        if (name === "__proto__") this.#problem(offset, "`__proto__` cannot be a key.");
        if (name === "<<")
          this.#problem(offset, "YAML 1.2 has no merge keys.", "Put what deployments share under `defaults`");
        this.#keys.set(pathKey([...path, name]), offset);
        return [name, this.value(value, [...path, name], alias, offset)];
      }),
    );
  }

  #problem(offset: number, message: string, suggestion?: string): void {
    this.problems.push(this.#told(offset, message, suggestion));
  }

  #refuse(offset: number, message: string, suggestion?: string): void {
    this.refused.push(this.#told(offset, message, suggestion));
  }

  #told(offset: number, message: string, suggestion?: string): Problem {
    return { message, location: this.#at(offset), ...(suggestion && { suggestion }) };
  }
}

/** A path as the key of a map or a set. */
export const pathKey = (path: ConfigPath): string => JSON.stringify(path);
