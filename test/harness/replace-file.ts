import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** Writes a text file unless it says so already. Readers at the same time see the old file or the new one, never half. */
export const replaceFile = (path: string, content: string, mode = 0o644): void => {
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  writeFileSync(`${path}.${process.pid}`, content, { mode });
  renameSync(`${path}.${process.pid}`, path);
};
