import type { Catalogue } from "../../iam/catalogue/model.ts";
import { createLinter, type Linter } from "../../iam/lint/lint.ts";
import type { Finding } from "../../iam/lint/model.ts";
import type { Policy, PolicyKind } from "../../iam/model.ts";
import type { DocumentChange, Plan, ResourceChange } from "../../plan/model.ts";
import { mayChange, policyIn, stateAfter } from "../documents/state.ts";
import type { ReviewFinding } from "../model.ts";

/** What the linter finds in every document as it is after the plan; what the text before has too is not new. */
export const lintFindings = ({ changes }: Plan, catalogue: Catalogue): readonly ReviewFinding[] => {
  const lint = createLinter(catalogue);
  return changes.flatMap((change) => change.documents.flatMap((document) => findingsIn(change, document, lint)));
};

const findingsIn = (change: ResourceChange, document: DocumentChange, lint: Linter): readonly ReviewFinding[] => {
  const { address } = change;
  const { before, kind, onlyLimits } = document;
  const after = stateAfter(change, document);
  if (after.state === "malformed") {
    const isNew = before.state !== "malformed" || before.reason !== after.reason;
    return [{ code: "malformed-policy", severity: "error", message: after.reason, address, isNew }];
  }
  const policy = policyIn(after);
  if (policy === undefined) return [];
  const old = mayChange(change, document) ? messagesOf(policyIn(before), kind, lint) : undefined;
  const findings = lint(policy, kind).filter(({ code }) => !onlyLimits || !aboutWhatIsGiven.includes(code));
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    remedy: finding.suggestion,
    address,
    pointer: finding.pointer,
    isNew: old !== undefined && !old.has(keyOf(finding)),
  }));
};

/** What a document that only limits cannot do, however much it lets through. */
const aboutWhatIsGiven: readonly string[] = [
  "allow-not-action",
  "allow-not-principal",
  "allow-not-resource",
  "full-access",
  "pass-role-any-role",
  "pass-role-any-service",
  "privilege-escalation",
  "public-principal",
];

const messagesOf = (policy: Policy | undefined, kind: PolicyKind, lint: Linter): ReadonlySet<string> =>
  new Set(policy === undefined ? [] : lint(policy, kind).map(keyOf));

/** Without the place: a statement that moves within its document is none the newer. */
const keyOf = ({ code, message }: Finding): string => `${code} ${message}`;
