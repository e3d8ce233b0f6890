import { readFileSync } from "node:fs";
import semver from "semver";
import { expect, it } from "vitest";
import * as z from "zod";

const manifest = z
  .object({ engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const packageEntry = z.object({
  dev: z.boolean().optional(),
  engines: z.object({ node: z.string().optional() }).optional(),
});
const lock = z
  .object({ packages: z.record(z.string(), packageEntry) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

const oldest = semver.minVersion(manifest.engines.node)?.version ?? "";

it.each([
  { who: "a user", node: oldest, packages: Object.entries(lock.packages).filter(([, { dev }]) => dev !== true) },
  { who: "a contributor", node: "20.19.0", packages: Object.entries(lock.packages) },
])("every package that $who installs runs on Node $node", ({ node, packages }) => {
  const refusing = packages.filter(([, { engines }]) => !semver.satisfies(node, engines?.node ?? "*"));
  expect(refusing.map(([name, { engines }]) => `${name} needs Node ${engines?.node}`)).toEqual([]);
});
