/** The licences of what dist/ bundles, read from dist/licenses.txt, which ncc writes from the packages themselves. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** https://spdx.org/licenses/: permissive ones, and MPL-2.0, which asks nothing of files that are not under it. */
const allowed = [
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MIT/X11",
  "MPL-2.0",
];

/** Packages that name no licence in package.json, each with the reason why it is there all the same. */
const unnamed: Readonly<Record<string, string>> = {
  buffers: "part of GitHub's own @actions/artifact, by unzip-stream and binary",
};

export interface BundledLicence {
  readonly name: string;
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string;
}

/** Every package of dist/licenses.txt: a line with its name after an empty one, and its licence on the next. */
export const bundledLicences = (text: string): readonly BundledLicence[] => {
  const lines = text.split("\n");
  return lines.flatMap((name, index) => {
    const isHead =
      /^(@[\w.-]+\/)?[\w.-]+$/.test(name) &&
      !lines[index - 1] &&
      existsSync(join("node_modules", name, "package.json"));
    return isHead ? [{ name, licence: licenceOf(lines[index + 1] ?? "") }] : [];
  });
};

/** What follows a package without a licence is the next package, or nothing. */
const licenceOf = (line: string): string => (existsSync(join("node_modules", line, "package.json")) ? "" : line);

/** The packages that the bundle itself names in webpack's comments. */
export const packagesInBundle = (folder: string): readonly string[] => {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const found = texts.flatMap((text) => [...text.matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)]);
  return [...new Set(found.map(([, name = ""]) => name))].sort();
};

/** One sentence for each licence that is not allowed; none where all are. */
export const licenceProblems = (licences: readonly BundledLicence[]): readonly string[] =>
  licences.flatMap(({ name, licence }) => {
    if (licence === "") return name in unnamed ? [] : [`${name} names no licence.`];
    const parts = licence.replace(/^\(|\)$/g, "").split(/ AND /);
    return parts.every((part) => allowed.includes(part)) ? [] : [`${name} is under ${licence}, which is not allowed.`];
  });
