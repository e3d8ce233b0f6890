/** How many deployments may run side by side, after "must be". */
export const parallelismForm = "a whole number from 1 to 99";

/** How many deployments run side by side, as it is written. Nothing for anything else. */
export const parallelismOf = (text: string): number | undefined => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined);
