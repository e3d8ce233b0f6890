import type { NearMiss } from "../../iam/model.ts";
import { type Block, code, heading, join, type Line, line, listing, paragraph, strong, text } from "../blocks.ts";
import { prose } from "../words/prose.ts";
import { principalWords, statementWords } from "../words/witness.ts";
import type { CheckResult, ConsideredPolicy } from "./model.ts";

/** What `check` says: the decision, what decided it or what was nearly enough, and what the answer rests on. */
export const checkBlocks = (result: CheckResult): readonly Block[] => [
  heading(2, line`${strong(VERDICTS[result.decision])}: ${requestWords(result)}`),
  paragraph(reasonWords(result)),
  ...unknownActionBlocks(result),
  ...nearBlocks(result.near),
  ...takenBlocks("the principal", result.takenFromPrincipal ?? [], result.request),
  ...takenBlocks("the resource's account", result.takenFromResource ?? [], result.request),
  ...absentBlocks(result.assumedAbsent),
  paragraph(
    line`Considered: ${result.considered.length === 0 ? "no policy" : listing(result.considered.map(consideredWords))}.`,
  ),
  paragraph(line`Not considered: ${text(result.notConsidered.join("; "))}.`),
];

const VERDICTS = {
  allowed: "✓ ALLOWED",
  explicitDeny: "✗ DENIED by a Deny statement",
  implicitDeny: "✗ DENIED, for nothing allows it",
} as const;

const PLURALS = {
  policy: "policies",
  boundary: "boundary",
  "session policy": "session policy",
  SCP: "SCPs",
  "trust policy": "trust policy",
  "resource policy": "resource policy",
  RCP: "RCPs",
} as const;

const requestWords = ({ request }: CheckResult): Line => {
  const who = request.principal ? line` by ${principalWords(request.principal)}` : [];
  return line`${request.action} on ${request.resource}${who}`;
};

const reasonWords = ({ decision, by, silent, considered }: CheckResult): Line => {
  if (by === undefined) return silentWords(silent, considered);
  return decision === "allowed"
    ? line`It is allowed by ${statementWords(by)}.`
    : line`It is denied by ${statementWords(by)}; a Deny wins over every Allow.`;
};

/** A resource's policy may be one of two that can allow it, so where there is one, nothing is said of who must. */
const silentWords = (silent: CheckResult["silent"], considered: CheckResult["considered"]): Line => {
  const roles = [...new Set(considered.map(({ role }) => role))].filter((role) => role !== "RCP");
  if (silent.length === 0) return line`The policies of who asks must allow it, and there are none.`;
  if (roles.length < 2) return line`No statement allows this request.`;
  const levels = considered.filter((one) => one.role === "SCP" && one.silent).map(({ name }) => [code(name)]);
  const lacking = listing(
    silent.map((role) =>
      role === "SCP" ? line`${text(levels.length > 1 ? "SCPs" : "SCP")} ${listing(levels)}` : [text(PLURALS[role])],
    ),
  );
  const isPlural = silent.length > 1 || silent.includes("policy") || levels.length > 1;
  return roles.includes("resource policy")
    ? line`No statement of the ${lacking} allows it.`
    : line`The ${rolesWords(roles)} must each allow it, and the ${lacking} ${text(isPlural ? "do" : "does")} not.`;
};

const unknownActionBlocks = ({ request, unknownAction }: CheckResult): readonly Block[] => {
  if (unknownAction === undefined) return [];
  const { meant, catalogue } = unknownAction;
  const names = join(
    meant.map((id) => [code(id)]),
    text(" or "),
  );
  const perhaps = meant.length === 0 ? [] : line`; perhaps ${names} is meant`;
  return [paragraph(line`AWS had no action ${code(request.action)} on ${catalogue.date}${perhaps}.`)];
};

const rolesWords = (roles: readonly ConsideredPolicy["role"][]): Line =>
  listing(roles.map((role) => [text(PLURALS[role])]));

const nearBlocks = (near: readonly NearMiss[]): readonly Block[] =>
  near.length === 0
    ? []
    : [
        paragraph(line`Nearest, with the one thing in each that does not match:`),
        {
          kind: "list",
          items: near.map((miss) => line`${statementWords(miss)}, its ${text(miss.element)}: ${prose(miss.reason)}`),
        },
      ];

const takenBlocks = (from: string, keys: readonly string[], { context }: CheckResult["request"]): readonly Block[] =>
  keys.length === 0
    ? []
    : [
        paragraph(
          line`Taken from ${text(from)}, for it was not given: ${listing(
            keys.map((key) => line`${key} ${text("is")} ${context[key]?.join(" ") ?? ""}`),
          )}.`,
        ),
      ];

const absentBlocks = (keys: readonly string[]): readonly Block[] =>
  keys.length === 0
    ? []
    : [
        paragraph(
          line`Taken to be absent from the request, for it was not given: ${listing(keys.map((key) => [code(key)]))}. Give it with --context.`,
        ),
      ];

const consideredWords = ({ name, role }: ConsideredPolicy): Line =>
  role === "policy" ? line`${name}` : line`${name} (${text(role)})`;
