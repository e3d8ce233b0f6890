import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/data.ts";
import { lintText } from "../../../src/iam/lint/lint-text.ts";
import { rules } from "../../../src/iam/lint/rules.ts";
import type { PolicyKind } from "../../../src/iam/model.ts";

const folder = "docs/findings";
const catalogue = await loadCatalogue();

const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ code: name.slice(0, -".md".length), text: readFileSync(`${folder}/${name}`, "utf8") }));

const lintPages = pages.filter(({ text }) => text.includes("Found by `sagemaker-auth lint`"));

const kinds: readonly PolicyKind[] = ["identity", "trust", "resource", "boundary"];

/** The policies under a heading, as the page shows them. */
const examples = (text: string, heading: string): { kind: PolicyKind; policy: string }[] => {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^```json (\w+)\n([\s\S]*?)^```/gm)].map(([, word, policy = ""]) => ({
    kind: kinds.find((kind) => kind === word) ?? "identity",
    policy,
  }));
};

/** Codes whose finding no page can show: their own tests are in length.test.ts, test/e2e/iam/lint-fuzz.test.ts and malformed.test.ts. */
const withoutExample = ["lint-incomplete", "malformed-policy", "policy-too-long"];

describe("docs/findings", () => {
  it("has one page for every code of the linter", () => {
    const codes = [...rules.map(({ code }) => code), "lint-incomplete", "malformed-policy"].sort();
    expect(lintPages.map(({ code }) => code).sort()).toEqual(codes);
  });

  it("lists every page in its index", () => {
    const index = readFileSync(`${folder}/README.md`, "utf8");
    const linked = [...index.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, code]) => code);
    expect(linked.sort()).toEqual(pages.map(({ code }) => code).sort());
  });

  it.each(lintPages)("$code says what to avoid, what to prefer, why, and the source", ({ code, text }) => {
    expect(text.split("\n")[0]).toBe(`# ${code}`);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["Avoid", "Prefer", "Why", "Source"]);
    expect(examples(text, "Avoid").length > 0).toBe(!withoutExample.includes(code));
  });
});

describe("the rule of each page", () => {
  const shown = lintPages.filter(({ code }) => !withoutExample.includes(code));

  it.each(shown)("$code is found in what the page says to avoid", ({ code, text }) => {
    for (const { kind, policy } of examples(text, "Avoid")) {
      const found = lintText(policy, kind, { catalogue }).find((finding) => finding.code === code);
      expect(found).toMatchObject({ code, docs: `docs/findings/${code}.md` });
      expect(found?.suggestion).toMatch(/^[A-Z].*\.$/);
      expect(found?.message).toMatch(/\.$/);
      expect(text).toContain(found?.severity);
    }
  });

  it.each(shown)("$code finds nothing, nor does any other rule, in what the page prefers", ({ text }) => {
    const preferred = examples(text, "Prefer");
    expect(preferred).not.toEqual([]);
    for (const { kind, policy } of preferred) expect(lintText(policy, kind, { catalogue })).toEqual([]);
  });
});
