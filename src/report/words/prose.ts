import { code, type Inline, type Line, text } from "../blocks.ts";
import { visible } from "../escape.ts";

/**
 * A sentence from elsewhere, with data in it: plain English words stay words; every other word, such as an ARN, an
 * `@name`, a `#123`, a URL or a tag, becomes code, where nothing can come of it. Words between backticks are one piece
 * of code. Nothing is left out, and every line end is shown.
 */
export const prose = (sentence: string): Line =>
  sentence
    .split(/(`[^`]+`)/)
    .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)))
    .reduce<Inline[]>(joinText, []);

const words = (piece: string): Line => piece.split(/( )/).flatMap(word);

const word = (each: string): Line => {
  if (each === "") return [];
  if (each === " ") return [text(each)];
  const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([)"'.,;:!?]*)$/s.exec(each) ?? [];
  if (core === "" || isPlain(core)) return [text(each)];
  return [...textIfAny(before), code(core), ...textIfAny(after)];
};

const textIfAny = (words: string): Line => (words === "" ? [] : [text(words)]);

const plainWords = [
  /^[A-Za-z]+(?:['’/-][A-Za-z]+)*$/,
  // S3, EC2, v29; a commit hash has at least seven characters.
  /^[A-Za-z][A-Za-z0-9]{0,5}$/,
  /^[+~−]?\d{1,3}(?:,?\d{3})?(?:\.\d+)?%?$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^[—–→·]$/,
];

const isPlain = (core: string): boolean =>
  !/^www$|^https?$/i.test(core) && visible(core) === core && plainWords.some((pattern) => pattern.test(core));

const joinText = (line: Inline[], inline: Inline): Inline[] => {
  const last = line.at(-1);
  if (last?.kind !== "text" || inline.kind !== "text") return [...line, inline];
  return [...line.slice(0, -1), text(last.text + inline.text)];
};
