/** A name that somebody chose freely, in a sentence of ours, so that no words of his can be taken for ours. */
export const inBackticks = (name: string): string => `\`${name.replaceAll("`", "\\u{60}")}\``;
