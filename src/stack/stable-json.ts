/**
 * JSON as `cdktf synth` writes it: keys sorted by code units, two spaces, and an empty map or list on two lines (what
 * the json-stable-stringify that CDKTF uses does). A test holds the two against each other.
 */
export const stableJson = (value: unknown, indent = "\n"): string => {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${stableJson(item, inner)}`);
    return `[${items.join(",")}${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${stableJson(entry, inner)}`);
  return `{${entries.join(",")}${indent}}`;
};
