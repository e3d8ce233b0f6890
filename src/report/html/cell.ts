import { html, visible } from "../escape.ts";

/** So many characters stay together in a narrow column; an action's or a service's name mostly has fewer. */
const longestPiece = 24;

/**
 * A name in a table's cell as HTML, which a narrow column may break after its punctuation, a longer one between the words
 * that it is made of, and only then anywhere.
 */
export const cellCode = (name: string): string =>
  visible(name)
    .split(/(?<=[:/,._-])(?![:/,._-])/)
    .flatMap((piece) => (piece.length > longestPiece ? piece.split(/(?<=[a-z\d])(?=[A-Z])/) : [piece]))
    .flatMap(chunks)
    .map(html)
    .join("<wbr>");

const chunks = (piece: string): readonly string[] => {
  if (piece.length <= longestPiece || piece.includes(" ")) return [piece];
  const characters = [...piece];
  return Array.from({ length: Math.ceil(characters.length / longestPiece) }, (_, index) =>
    characters.slice(index * longestPiece, (index + 1) * longestPiece).join(""),
  );
};
