/** All mistakes of a configuration file → the one error that tells of them. */
import { type Problem, UserError } from "../common/errors.ts";

/** Nobody mends more at once, while two megabytes of `]` are two million mistakes. */
export const mostMistakes = 1_000;

/** In the file's order, and none twice; of more than a thousand the first thousand, and that there are others. */
export const fileError = (file: string, mistakes: readonly Problem[]): UserError => {
  const all = inOrder(mistakes);
  if (all.length <= mostMistakes) return new UserError(all);
  const more = { message: "More mistakes are not told of.", location: { file } };
  return new UserError([...all.slice(0, mostMistakes), more]);
};

/** What the defaults have wrong shows in every deployment, whose schema may suggest something else. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.map((problem) => [JSON.stringify([problem.message, problem.location]), problem])).values()].sort(
    (a, b) =>
      (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
