import * as z from "zod/mini";

/** Of a parse's settings: Zod's own messages in English, which zod/mini brings apart. Without it each is "Invalid input". */
export const inEnglish = { error: z.locales.en().localeError } as const;
