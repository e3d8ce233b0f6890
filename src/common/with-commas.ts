/**
 * A whole number with a comma at the thousands. toLocaleString gives the same, but first loads language data for longer
 * than all else takes that a small report is made of.
 */
export const withCommas = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
