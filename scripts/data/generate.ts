/** `npm run data`: writes every file of data/ anew from the npm packages that package-lock.json pins. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateFiles } from "./files.ts";

mkdirSync("data", { recursive: true });
for (const [name, text] of Object.entries(await generateFiles())) writeFileSync(join("data", name), text);
