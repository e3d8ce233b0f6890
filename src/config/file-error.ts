/** All mistakes of a configuration file → the one error that tells of them. */
import { type Problem, UserError } from "../errors.ts";
import { withCommas } from "../with-commas.ts";

/** Nobody mends more at once, while two megabytes of `]` are two million mistakes. */
const mostMistakes = 1_000;

/** In the file's order, and none twice; of more than a thousand the first thousand, and how many others there are. */
export const fileError = (file: string, mistakes: readonly Problem[]): UserError => {
  const all = inOrder(mistakes);
  const left = all.length - mostMistakes;
  if (left <= 0) return new UserError(all);
  const more = { message: `${withCommas(left)} more mistakes are not told of.`, location: { file } };
  return new UserError([...all.slice(0, mostMistakes), more]);
};

/** What the defaults have wrong shows in every deployment. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].sort(
    (a, b) =>
      (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
