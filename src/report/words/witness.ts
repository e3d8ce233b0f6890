import type { Principal, StatementReference, Witness } from "../../iam/model.ts";
import { code, join, type Line, line, listing, text } from "../blocks.ts";

/** `may` for access that is there, `may no longer` for access that is taken away. */
export type Modal = "may" | "may no longer";

/**
 * One witness as a sentence without a full stop: `X may pass Y to ec2.amazonaws.com`. `who` is the principal whose
 * policies they are; a witness that names its own principal speaks of that one. It says what the witness shows, no more.
 */
export const witnessSentence = (who: Line, witness: Witness, modal: Modal): Line => {
  const actor = witness.principal === undefined ? who : principalWords(witness.principal);
  const { verb, used } = deed(witness);
  return line`${actor} ${text(modal)} ${verb}${contextWords(witness, used)}`;
};

const passedToService = "iam:passedtoservice";

/** What is done, in the words of IAM; and the context keys that these words already tell. */
const deed = ({ action, resource, context }: Witness): { readonly verb: Line; readonly used: readonly string[] } => {
  switch (action.toLowerCase()) {
    case "iam:passrole": {
      const services = valuesOf(context, passedToService);
      const to = services.length === 0 ? [] : line` to ${listing(services.map((each) => [code(each)]))}`;
      return { verb: line`pass ${roleName(resource)}${to}`, used: [passedToService] };
    }
    case "sts:assumerole":
      return { verb: line`assume ${roleName(resource)}`, used: [] };
    default:
      return { verb: resource === "*" ? line`call ${action}` : line`call ${action} on ${resource}`, used: [] };
  }
};

const valuesOf = (context: Witness["context"], key: string): readonly string[] =>
  Object.entries(context).flatMap(([name, values]) => (name.toLowerCase() === key ? values : []));

const contextWords = ({ context }: Witness, used: readonly string[]): Line => {
  const rest = Object.entries(context).filter(([key]) => !used.includes(key.toLowerCase()));
  if (rest.length === 0) return [];
  const keys = rest.map(
    ([key, values]) =>
      line`${key} is ${join(
        values.map((each) => [code(each)]),
        text(" or "),
      )}`,
  );
  return line` when ${listing(keys)}`;
};

/** The name of a role where an ARN is one role's; else the ARN or pattern as it stands. */
export const roleName = (arn: string): string =>
  /^arn:[^:]*:iam::[^:]*:role\/(?:[^*?]*\/)?([^/*?]+)$/.exec(arn)?.[1] ?? arn;

/** A principal of a request. */
export const principalWords = (principal: Principal): Line =>
  principal.type === "anonymous" ? line`anyone, without signing in,` : line`${principal.value}`;

/** Which statement it was: `statement 2 (Sid) of policy`; statements count from 1 for people. */
export const statementWords = ({ policy, statement, sid }: StatementReference): Line =>
  line`statement ${statement + 1}${sid === undefined ? [] : line` (${sid})`} of ${policy}`;
