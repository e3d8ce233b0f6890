/** Uploads the evidence on standard input as the program does; the artifact client takes the rest from the environment. */
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { uploadEvidence } from "../../src/github/artifact.ts";
import { parseEvidence } from "../../src/github/evidence.ts";

const evidence = parseEvidence(await text(process.stdin));
const scope = { configuration: evidence.configuration, deployments: [] };
await uploadEvidence({ scope, attempt: Number(process.argv[2]) }, evidence, tmpdir());
