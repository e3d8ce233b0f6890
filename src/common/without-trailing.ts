/**
 * A text without the characters of a set at its end. A regular expression such as `/=+$/` tries every place of a long run
 * to its end, and so takes minutes over a megabyte of a text that somebody made for it.
 */
export const withoutTrailing = (text: string, characters: string): string => {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
