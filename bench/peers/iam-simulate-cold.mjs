/** Decides one request. Arguments: action, resource, the files of the policies. */
import { readFileSync } from "node:fs";
import { prepare } from "./iam-simulate.mjs";

const [action, resource, ...files] = process.argv.slice(2);
const [decide] = prepare(
  files.map((file) => readFileSync(file, "utf8")),
  [{ action, resource, context: {} }],
);
console.log(await decide.checked());
