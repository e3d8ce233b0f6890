/** What a duration looks like, after "must be". */
export const durationForm = "a number and s, m or h, such as 5m";

/** Seconds of a duration in Terraform's spelling: `30s`, `5m`, `1h`. Nothing for anything else. */
export const durationSeconds = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const each = unitSeconds.get(unit);
  return each === undefined ? undefined : Number(amount) * each;
};

const unitSeconds: ReadonlyMap<string | undefined, number> = new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
]);
