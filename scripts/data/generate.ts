/** `npm run data`: writes every file of data/ anew from the npm packages that package-lock.json pins. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCatalogue } from "./catalogue.ts";

const folder = process.argv[2] ?? "data";
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "catalogue.json"), `${JSON.stringify(await generateCatalogue(), null, 1)}\n`);
