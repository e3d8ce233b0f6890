import fc from "fast-check";
import { hostileNames } from "./scenarios/limits.ts";

/** Any text at all, lone surrogates included, and texts made of what means something to one of the renderers. */
export const anyText = fc.oneof(
  // fast-check's own string of any code points takes a second to be made.
  fc.array(fc.nat({ max: 0x10ffff }), { maxLength: 40 }).map((codePoints) => String.fromCodePoint(...codePoints)),
  fc.string({
    unit: fc.constantFrom(
      ..."`|\\<>&\"'@#*_~[]()!:;$-+=.0aA \n\r\t\u200B\u202E\u00A0\u001B",
      "```",
      "\\|",
      "::",
      "##[",
    ),
    maxLength: 20,
  }),
  fc.array(fc.constantFrom(...hostileNames), { maxLength: 3 }).map((names) => names.join(" ")),
);
