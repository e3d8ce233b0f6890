/**
 * How many columns a terminal gives a character: none to combining marks, two to what East Asian text and emoji fill,
 * one to all else. Source: Unicode UAX #11 (Wide and Fullwidth), by its large blocks.
 */
const combining = /^[\p{Mn}\p{Me}]$/u;
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;

const plainAscii = /^[ -~]*$/;

/** The columns that a text takes; it holds no control characters. */
export const columns = (text: string): number => {
  if (plainAscii.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += characterColumns(character);
  return sum;
};

const characterColumns = (character: string): number => {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
};

/**
 * A text in pieces: the first of at most `first` columns, the rest of `width`; a character that is wider stands alone. No
 * piece begins with two colons where that can be helped: a line that does is a command to a runner, and has to be escaped.
 */
export const chunks = (text: string, first: number, width: number): readonly string[] => {
  if (columns(text) <= first) return [text];
  const characters = [...text];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const [index, character] of characters.entries()) {
    const needed = characterColumns(character);
    if (piece !== "" && used + needed > (pieces.length === 0 ? Math.max(1, first) : width)) {
      const last = characters[index - 1] ?? "";
      const carried = character === ":" && characters[index + 1] === ":" && last !== piece ? last : "";
      pieces.push(piece.slice(0, piece.length - carried.length));
      piece = carried;
      used = columns(carried);
    }
    piece += character;
    used += needed;
  }
  return [...pieces, piece];
};
