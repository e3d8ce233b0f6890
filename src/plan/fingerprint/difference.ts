import type { ChangeDelta, DigestComparison } from "./compare-digests.ts";

/** What a plan does that was not reviewed, and the reverse, a line each; empty where `comparison.same`. */
export const differenceLines = ({
  added,
  missing,
  changed,
  policies,
  providers,
}: DigestComparison): readonly string[] => [
  ...added.map(({ address, now }) => `not reviewed: ${now} of ${address}`),
  ...changed.map(changedLine),
  ...missing.map(
    ({ address, reviewed, attributes }) =>
      `reviewed, but no longer planned: ${reviewed} of ${address}${attributeList(attributes)}`,
  ),
  ...policies.map(policyLine),
  ...providers.map((key) => `the provider ${key} works in another account, region or workspace than was reviewed`),
];

const policyLine = (arn: string): string =>
  arn.includes(":role/")
    ? `the existing role ${arn} has other policies than those reviewed, or they could be read only once`
    : `the managed policy ${arn} is another document than the one reviewed`;

const changedLine = ({ address, reviewed, now, attributes }: ChangeDelta): string =>
  reviewed === now
    ? `not as reviewed: ${now} of ${address}${attributeList(attributes)}`
    : `not as reviewed: ${now} of ${address}, reviewed was ${reviewed}${attributeList(attributes)}`;

const attributeList = (attributes: readonly string[]): string =>
  attributes.length === 0 ? "" : ` (${attributes.join(", ")})`;
