import { withoutTrailing } from "../../common/without-trailing.ts";
import { code, type Line, merged, text } from "../blocks.ts";
import { visible } from "../escape.ts";

/**
 * A sentence from elsewhere, with data in it: plain English words stay words; every other word, such as an ARN, an
 * `@name`, a `#123`, a URL or a tag, becomes code, where nothing can come of it. Words between backticks are one piece
 * of code without the backticks, and JSON in braces is one piece, as is an address and a policy variable. Nothing else is
 * left out, and every line end is shown.
 */
export const prose = (sentence: string): Line => {
  const pieces = sentence.split(piece);
  return merged(
    pieces.flatMap((piece, index) =>
      index % 2 === 1 ? [code(piece.startsWith("`") ? piece.slice(1, -1) : piece)] : words(piece, index, pieces.length),
    ),
    "text",
  );
};

/**
 * Words between backticks, JSON in braces with the key before it, a policy variable, or an address, whose keys may be words
 * of whoever wrote them, where words begin and end.
 */
const piece =
  /(?<=^|[\s("'])(`[^`]+`|(?:"[^"\s]*": ?)?\$?\{[^{}]*\}|[\w-]+(?:\.[\w-]+)+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\](?:\.[\w-]+)*)+)(?=$|[\s)"'.,;:!?])/;

/** A single space between words is one; any other would not be seen, so it is code. */
const words = (piece: string, index: number, pieces: number): Line =>
  piece.split(/( +)/).flatMap((each, at, all) => {
    const isAtEnd =
      (index === 0 && at === 1 && all[0] === "") ||
      (index === pieces - 1 && at === all.length - 2 && all.at(-1) === "");
    if (at % 2 === 0) return word(each);
    return isAtEnd ? [code(each)] : [text(" "), ...(each.length > 1 ? [code(each.slice(1))] : [])];
  });

const word = (each: string): Line => {
  const [before = ""] = /^["'(]*/.exec(each) ?? [];
  const core = withoutTrailing(each.slice(before.length), ")\"'.,;:!?");
  const after = each.slice(before.length + core.length);
  if (core === "" || isPlain(core)) return textIfAny(each);
  if (before.endsWith('"') && after.startsWith('"')) {
    return [...textIfAny(before.slice(0, -1)), code(`"${core}"`), ...textIfAny(after.slice(1))];
  }
  return [...textIfAny(before), code(core), ...textIfAny(after)];
};

const textIfAny = (words: string): Line => (words === "" ? [] : [text(words)]);

const plainWords = [
  /^[A-Za-z]+(?:['’/-][A-Za-z]+)*$/,
  // S3, EC2, v29; a commit hash has at least seven characters.
  /^[A-Za-z][A-Za-z0-9]{0,5}$/,
  /^[+~−]?\d{1,3}(?:,?\d{3})?(?:\.\d+)?%?$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^[—–→·+]$/,
];

const isPlain = (core: string): boolean =>
  !/^www$|^https?$/i.test(core) && visible(core) === core && plainWords.some((pattern) => pattern.test(core));
