import { createHash } from "node:crypto";

/** A readable, unique and stable Terraform name for something that the user names: `data_scientists_1a2b3c4d`. */
export const identifier = (prefix: string, name: string): string => {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 40);
  return `${prefix}_${word}_${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
};
