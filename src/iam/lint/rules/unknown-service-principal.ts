import type { Rule, Subject, Violation } from "../model.ts";
import { nearest } from "../nearest.ts";
import { principalItems } from "../places.ts";
import { createServicesNamed, type ServicesByWord } from "../service-finder.ts";

/** A service principal that is written as none of AWS's is, or nearly as a known one. */
export const unknownServicePrincipal: Rule = {
  code: "unknown-service-principal",
  *check(subject) {
    const servicesNamed = createServicesNamed(subject.catalogue);
    for (const statement of subject.policy.statements) {
      for (const { who, place } of principalItems(statement)) {
        const slip = who.type === "Service" ? findSlip(who.value, subject, servicesNamed) : undefined;
        if (slip) yield { severity: "warning", ...place(), ...slip };
      }
    }
  },
};

/**
 * What service principals end in, in every partition; some have the name of the company instead.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
 */
const SUFFIXES = [
  "amazonaws.com",
  "amazonaws.com.cn",
  "amazon.com",
  "amazonaws.eu",
  "c2s.ic.gov",
  "sc2s.sgov.gov",
  "cloud.adc-e.uk",
  "csp.hci.ic.gov",
];

/**
 * Principals that bear the name of no service's prefix: those in AWS's managed policies that are nearly one, and those
 * that are often named.
 */
const OTHER_NAMES = [
  "application-insights",
  "bcm",
  "ecs-tasks",
  "edgelambda",
  "ipam",
  "macie",
  "monitoring",
  "opensearchservice",
  "securityhubv2",
  "spotfleet",
  "vmie",
];

type Slip = Pick<Violation, "message" | "suggestion">;

/** Of a name that resembles no known one nothing is said: AWS has more service principals than it lists. */
const findSlip = (written: string, { catalogue, budget }: Subject, servicesNamed: ServicesByWord): Slip | undefined => {
  const principal = written.toLowerCase();
  const suffix = SUFFIXES.find((known) => principal.endsWith(`.${known}`));
  if (suffix === undefined) return malformed(written, nearSuffix(principal, budget));
  const labels = principal.slice(0, -suffix.length - 1).split(".");
  const at = labels.findLastIndex((label) => !REGION.test(label));
  const name = labels[at] ?? "";
  if (name === "") return malformed(written, undefined);
  const names = [...catalogue.services(), ...OTHER_NAMES];
  const near = names.includes(name) ? name : nearest(name, names, budget, name.length > SHORT ? 2 : 1);
  if (near !== undefined && near !== name) {
    // What is nearly one service's prefix can be another one's name: emr is not ecr.
    const [meant = near] = servicesNamed(name);
    return {
      message: `"${written}" names a service "${name}", which AWS was not known to have on ${catalogue.source.date}.`,
      suggestion: suggest([...labels.with(at, meant), suffix].join(".")),
    };
  }
  if (written === principal) return undefined;
  return {
    message: `"${written}" has capital letters, and the case of a service principal counts.`,
    suggestion: suggest(principal),
  };
};

/** Of a service in a region: `logs.us-east-1.amazonaws.com`. */
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/** A name of so few letters is another one when two of them change. */
const SHORT = 6;

const malformed = (written: string, meant: string | undefined): Slip => ({
  message: `"${written}" is not written as the service principals of AWS are, such as "ec2.amazonaws.com".`,
  suggestion: meant ? suggest(meant) : "Look the service principal up in the service's documentation.",
});

/** The principal with the suffix that its last labels are nearly. */
const nearSuffix = (principal: string, budget: Subject["budget"]): string | undefined => {
  const labels = principal.split(".");
  for (const count of [2, 3]) {
    const suffix = nearest(labels.slice(-count).join("."), SUFFIXES, budget, 2);
    if (suffix && labels.length > count) return [...labels.slice(0, -count), suffix].join(".");
  }
  return undefined;
};

const suggest = (principal: string): string => `Write "${principal}" if that is the service that was meant.`;
