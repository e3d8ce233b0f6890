/**
 * What makes ncc's bundle load in little more than half the time, done to its text. Nothing here changes what the code
 * does, and it stays as readable as ncc writes it.
 */
import { withJsonFiles } from "./json-files.ts";
import { type Bundle, moduleText, withoutUnusedModules } from "./unused-modules.ts";

/** The bundle, quicker to load. Throws where it is not what this knows to change. */
export const loadQuickly = (bundle: Bundle): Bundle => {
  const plain = mapTexts(withJsonFiles(bundle), (text) => withOwnUrl(withoutSourceMaps(text)));
  const needed = withoutSubcommandPrograms(withLateLoads(withoutAssetPacker(plain)));
  return mapTexts(needed, (text) => inAscii(compiledAtOnce(text)));
};

const mapTexts = (bundle: Bundle, change: (text: string) => string): Bundle =>
  new Map([...bundle].map(([name, text]) => [name, change(text)]));

/** Packages bring source maps inside of comments, half of CDKTF's text, and Node does not use them. */
const withoutSourceMaps = (text: string): string => text.replace(/^\/\/# sourceMappingURL=data:.*\n/gm, "");

/**
 * ncc writes `import.meta.url` as the URL of `__filename`. Where a module has variables named `require` and `__filename`
 * itself, webpack renames them, and ncc's along with them.
 */
const withOwnUrl = (text: string): string =>
  text.replaceAll(
    /\b\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)\.href/g,
    'require("url").pathToFileURL(__filename).href',
  );

/**
 * V8 reads a function in parentheses once and compiles it; an arrow function it reads once to skip it, and again when it
 * is called. Of the modules of a chunk nearly all are called at once.
 */
const compiledAtOnce = (text: string): string =>
  text.replace(/^(\/\*{3}\/ \()(\([^()]*\)) => \{$/gm, "$1function $2 {");

/**
 * A single character beyond ASCII, in a comment of a megabyte too, makes V8 keep and read two bytes for each. Only the raw
 * text of a template would not be the same with an escape in its place, and a space may stand where no escape can.
 */
const inAscii = (text: string): string => {
  if (/(?![\0-\x7f])\s/.test(text)) return text;
  if (/\braw`[^`]*[\u0080-\uffff]/.test(text)) throw new Error("A raw template holds a character beyond ASCII.");
  return text.replace(/(\\*)([\u0080-\uffff])/g, (_, slashes: string, character: string) => {
    const isEscaped = slashes.length % 2 === 1;
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `${isEscaped ? slashes.slice(1) : slashes}\\u${code}`;
  });
};

/** CDKTF loads a packer of assets, half of all its code, and no stack here has assets. */
const withoutAssetPacker = (bundle: Bundle): Bundle => {
  const chunk = [...bundle].find(([, text]) => assetPacker.test(text))?.[0];
  if (chunk === undefined) throw new Error("CDKTF does not load its asset packer where it did.");
  const changed = mapTexts(bundle, (text) => text.replace(assetPacker, "const archiver = undefined;"));
  return new Map(changed).set(chunk, withoutUnusedModules(changed, chunk));
};

/**
 * CDKTF loads what starts programs, and semver, for its tests' matchers and for a check of Terraform's version, and what
 * computes digests for assets and the like; no stack here asks for any of it but for the names of some resources. They
 * are loaded where they are used.
 */
const withLateLoads = (bundle: Bundle): Bundle => {
  for (const load of lateLoads) {
    if (![...bundle.values()].some((text) => load.test(text)))
      throw new Error(`The bundle does not load where it did what is to be loaded later: ${load}`);
  }
  return mapTexts(bundle, (text) => text.replaceAll(moduleText, (body) => lateLoads.reduce(loadedWhereUsed, body)));
};

/** Puts the loading in the place of the name that it was given; a member of that name stays. */
const loadedWhereUsed = (body: string, load: RegExp): string => {
  const [, name, loading] = load.exec(body) ?? [];
  if (name === undefined) return body;
  return body.replace(load, "").replaceAll(new RegExp(`(?<![.\\w])${name}\\.`, "g"), `${loading}.`);
};

const lateLoads = [
  /^const (crypto) = (__webpack_require__\(\d+\));\n/m,
  /^var (external_node_crypto_) = (__webpack_require__\(\d+\));\n/m,
  /^const (child_process_1) = (__webpack_require__\(\d+\));\n/m,
  /^const (semver) = (__webpack_require__\(\d+\));\n/m,
];

/** Commander loads what starts subcommands that are programs of their own, and none here is one. */
const withoutSubcommandPrograms = (bundle: Bundle): Bundle => {
  if (![...bundle.values()].some((text) => subcommandPrograms.test(text))) {
    throw new Error("Commander does not load what starts subcommands where it did.");
  }
  return mapTexts(bundle, (text) => text.replace(subcommandPrograms, "const childProcess = undefined;"));
};

const subcommandPrograms = /^const childProcess = __webpack_require__\(\d+\);$/m;
const assetPacker = /^const archiver = __webpack_require__\(\d+\);$/m;
