import { type Problem, UserError } from "../../common/errors.ts";
import { type ParsedPolicy, parsePolicy } from "../../iam/language/parse.ts";
import type { NamedPolicy, PolicyKind } from "../../iam/model.ts";

/** A policy document as it was read; `name` is the file's, or what stands for standard input. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/** Reads one document. UserError with every mistake of grammar and its line. */
export const readPolicy = ({ name, text }: PolicyFile, kind: PolicyKind): NamedPolicy =>
  requirePolicy(name, parsePolicy(text, kind));

/** Gives the policy of a document that has been parsed. UserError as `readPolicy` has it. */
export const requirePolicy = (name: string, parsed: ParsedPolicy): NamedPolicy => {
  if (parsed.ok) return { name, policy: parsed.policy };
  throw new UserError(
    parsed.problems.map(
      ({ message, pointer, line, suggestion }): Problem => ({
        message: pointer === "" ? message : `${message} It stands at ${pointer}.`,
        location: { file: name, line },
        ...(suggestion !== undefined && { suggestion }),
      }),
    ),
  );
};

/** Reads all documents that are not empty; an empty file is a side without any policy. */
export const readPolicies = (files: readonly PolicyFile[], kind: PolicyKind): readonly NamedPolicy[] =>
  files.filter(({ text }) => text.trim() !== "").map((file) => readPolicy(file, kind));

/** Gives the word that an option has; UserError for any other. */
export const oneOf = <Word extends string>(option: string, words: readonly Word[], given: string): Word => {
  const word = words.find((candidate) => candidate === given);
  if (word !== undefined) return word;
  throw new UserError({
    message: `${option} is "${given}"`,
    suggestion: `use one of ${words.join(", ")}`,
  });
};
