import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Automata, type Language } from "../../../src/iam/compare/automaton.ts";
import type { Token } from "../../../src/iam/compare/tokens.ts";

const codes = (most: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.constantFrom(97, 98, 58), { minLength: 0, maxLength: most });

const token: fc.Arbitrary<Token> = fc.oneof(
  fc.record({ kind: fc.constant("literal" as const), codes: fc.constantFrom([97], [98], [97, 65], [58]) }),
  fc.record({ kind: fc.constantFrom("one" as const, "many" as const), codes: codes(2) }),
);

const accepts = ({ start }: Language, text: string): boolean => {
  let state = start;
  for (let index = 0; index < text.length; index++) state = state.step(text.charCodeAt(index));
  return state.accepts;
};

/** The same pattern for JavaScript's own engine. */
const regExp = (tokens: readonly Token[]): RegExp => {
  const piece = ({ kind, codes }: Token): string => {
    const set = String.fromCharCode(...codes);
    return kind === "literal" ? `[${set}]` : `${set === "" ? "." : `[^${set}]`}${kind === "many" ? "*" : ""}`;
  };
  return new RegExp(`^${tokens.map(piece).join("")}$`, "s");
};

describe("a language", () => {
  it("has the texts that its pattern matches, and so does its automaton", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "A", ":", "x"), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 7 }),
        fc.array(text, { minLength: 10, maxLength: 10 }),
        (tokens, texts) => {
          const language = new Automata().language("it", () => tokens);
          for (const each of texts) {
            const matches = regExp(tokens).test(each);
            expect([each, language.has(each), accepts(language, each)]).toEqual([each, matches, matches]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("counts as what is kept, before any state of it is made", () => {
    const automata = new Automata();
    automata.language("ten", () => Array.from({ length: 10 }, () => ({ kind: "literal", codes: [97] })));
    expect(automata.size).toBe(10);
  });
});
