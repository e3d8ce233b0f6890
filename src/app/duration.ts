import { UserError } from "../errors.ts";

/** Seconds of a duration in Terraform's spelling: `30s`, `5m`, `1h`. UserError for anything else. */
export const durationSeconds = (text: string): number => {
  const [, amount, unit] = /^(\d{1,5})(s|m|h)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) {
    throw new UserError({
      message: `"${text}" is not a duration.`,
      suggestion: "write a number and s, m or h, such as 30s or 5m",
    });
  }
  return Number(amount) * (unitSeconds[unit] ?? 1);
};

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
