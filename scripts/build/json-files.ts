import { runInNewContext } from "node:vm";
import type { Bundle } from "./unused-modules.ts";

/** What is smaller is loaded sooner as a part of its chunk. In characters. */
const leastSize = 10_000;

const jsonModule = /JSON\.parse\(('(?:[^'\\\n]|\\.)*')\)/g;

/**
 * The bundle with its large JSON in files of its own, as ncc would keep it in the strings of a program: V8 has to scan,
 * hash and parse such a string, which takes four times as long as parsing a file, and a file can be read and compared.
 */
export const withJsonFiles = (bundle: Bundle): Bundle =>
  new Map(
    [...bundle].flatMap(([chunk, text]) => {
      const files: [string, string][] = [];
      const program = text.replace(jsonModule, (parsing, literal: string) => {
        if (literal.length < leastSize) return parsing;
        const name = `${chunk.replace(/\.index\.js$/, "")}${files.length === 0 ? "" : `-${files.length}`}.json`;
        files.push([name, `${JSON.stringify(JSON.parse(String(runInNewContext(literal))), undefined, 1)}\n`]);
        return `require("./${name}")`;
      });
      return [[chunk, program] as const, ...files];
    }),
  );
