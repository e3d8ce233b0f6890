/** One value of a JSON text with the line (from 1) that it begins on; a number keeps the text that it was written as. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

/** An object with its lines, where common/json.ts has one of the same name without; `line` is that of its brace. */
export interface JsonObject {
  readonly type: "object";
  readonly line: number;
  /** In the order of the text; a repeated key is kept, for the caller to judge. */
  readonly members: readonly JsonMember[];
}

/** A key of an object, unescaped, with its value; `line` is that of the key. */
export interface JsonMember {
  readonly key: string;
  readonly line: number;
  readonly value: JsonNode;
}

/** A list in the order of the text; `line` is that of its bracket. */
export interface JsonArray {
  readonly type: "array";
  readonly line: number;
  readonly items: readonly JsonNode[];
}

/** Any value that is neither object nor list, kept as text so that a number stays as it was written. */
export interface JsonScalar {
  readonly type: "string" | "number" | "boolean" | "null";
  readonly line: number;
  /** A string's characters; for the others the text itself: `10`, `1e3`, `true`, `null`. */
  readonly text: string;
}

/** The whole text as one value, or the first mistake in it: its line, and a whole sentence that says what it is. */
export type JsonResult =
  | { readonly ok: true; readonly node: JsonNode }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** No policy needs more than seven levels; the limits keep hostile input from costing more than it should. */
const maxDepth = 64;
const maxLength = 1_048_576;

/**
 * Reads JSON (RFC 8259) and keeps the lines, which JSON.parse does not. A byte order mark at the start is ignored.
 * Stops at the first mistake; refuses text over 1,048,576 characters or nested deeper than 64 levels.
 */
export const readJson = (text: string): JsonResult => {
  if (text.length > maxLength) {
    return { ok: false, line: 1, message: `The text has ${text.length} characters; at most ${maxLength} are read.` };
  }
  const reader = new Reader(text);
  try {
    return { ok: true, node: reader.document() };
  } catch (error) {
    if (error instanceof JsonMistake) return { ok: false, line: error.line, message: error.message };
    throw error;
  }
};

class JsonMistake extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const quote = 34;
const backslash = 92;
const newline = 10;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /true|false|null/y;

/** A comma at the end of a list is the commonest mistake, and the place after it hides it. */
const afterComma = (items: readonly unknown[]): string => (items.length > 0 ? " after the comma" : "");

class Reader {
  private readonly text: string;
  private at = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  document(): JsonNode {
    const node = this.value(1);
    this.space();
    if (this.at < this.text.length) this.fail(`expected the end of the text but found ${this.found()}`);
    return node;
  }

  private value(depth: number): JsonNode {
    if (depth > maxDepth) this.fail(`the text is nested deeper than ${maxDepth} levels`);
    this.space();
    switch (this.text[this.at]) {
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      case '"': {
        const line = this.line;
        return { type: "string", line, text: this.string() };
      }
      default:
        return this.numberOrWord();
    }
  }

  private object(depth: number): JsonObject {
    const line = this.line;
    const members: JsonMember[] = [];
    this.at++;
    if (this.takes("}")) return { type: "object", line, members };
    do {
      this.space();
      if (this.text.charCodeAt(this.at) !== quote)
        this.fail(`expected a key in quotes${afterComma(members)} but found ${this.found()}`);
      const keyLine = this.line;
      const key = this.string();
      if (!this.takes(":")) this.fail(`expected ":" after the key ${JSON.stringify(key)} but found ${this.found()}`);
      members.push({ key, line: keyLine, value: this.value(depth + 1) });
    } while (this.takes(","));
    if (!this.takes("}")) this.fail(`expected "," or "}" but found ${this.found()}`);
    return { type: "object", line, members };
  }

  private array(depth: number): JsonArray {
    const line = this.line;
    const items: JsonNode[] = [];
    this.at++;
    if (this.takes("]")) return { type: "array", line, items };
    do {
      this.space();
      if (this.text[this.at] === "]") this.fail(`expected a value${afterComma(items)} but found "]"`);
      items.push(this.value(depth + 1));
    } while (this.takes(","));
    if (!this.takes("]")) this.fail(`expected "," or "]" but found ${this.found()}`);
    return { type: "array", line, items };
  }

  private numberOrWord(): JsonScalar {
    const word = this.match(wordPattern);
    if (word !== undefined) return { type: word === "null" ? "null" : "boolean", line: this.line, text: word };
    const number = this.match(numberPattern);
    if (number !== undefined) return { type: "number", line: this.line, text: number };
    return this.fail(`expected a value but found ${this.found()}`);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0];
    if (text !== undefined) this.at += text.length;
    return text;
  }

  private string(): string {
    const start = this.at + 1;
    let escaped = false;
    for (let end = start; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === quote) {
        this.at = end + 1;
        return escaped ? this.unescape(start, end) : this.text.slice(start, end);
      }
      if (code === backslash) {
        escaped = true;
        end++;
      } else if (code < 32) {
        this.fail("a string holds a control character or a line break that is not escaped");
      }
    }
    return this.fail("a string is not closed");
  }

  private unescape(start: number, end: number): string {
    try {
      return String(JSON.parse(this.text.slice(start - 1, end + 1)));
    } catch {
      return this.fail(`the string ${this.text.slice(start - 1, end + 1)} has an escape that JSON does not know`);
    }
  }

  private takes(token: string): boolean {
    this.space();
    if (this.text[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === newline) this.line++;
      else if (code !== 32 && code !== 9 && code !== 13) return;
      this.at++;
    }
  }

  private found(): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(code));
  }

  private fail(message: string): never {
    throw new JsonMistake(this.line, `The text is not JSON: ${message}.`);
  }
}
