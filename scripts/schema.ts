/** Writes what is generated from the configuration's schema: schema.json and the reference in docs/configuration.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { jsonSchema } from "../src/config/json-schema.ts";
import { withReference } from "./configuration-reference.ts";

const documentation = "docs/configuration.md";
const schema = jsonSchema();
writeFileSync("schema.json", `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(documentation, withReference(readFileSync(documentation, "utf8")));
