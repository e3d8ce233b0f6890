import compareVersions from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";

/** Which versions of Terraform or OpenTofu may run. */
export interface VersionConstraint {
  /** As the user wrote it. */
  readonly text: string;
  /** The one version that fits, where the constraint names just one. */
  readonly exact?: string;
  readonly allows: (version: string) => boolean;
}

/**
 * Reads a version such as `1.11.4`, or a constraint in Terraform's own syntax: `~> 1.11`, `>= 1.10, < 1.12`. Undefined
 * for anything else, and for `1.11` alone, which would be 1.11.0 to Terraform and any 1.11 to most people. As in
 * Terraform, a pre-release fits only where it is named.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export const parseConstraint = (text: string): VersionConstraint | undefined => {
  const parts = text.split(",").map(parsePart);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const named = parts.filter(({ operator }) => operator === "=").map(({ version }) => version);
  const [exact] = parts.length === 1 ? named : [];
  return {
    text: text.trim(),
    ...(exact === undefined ? {} : { exact }),
    allows: (version) =>
      isVersion(version) &&
      (!version.includes("-") || named.includes(version)) &&
      parts.every((part) => orders[part.operator](version, part)),
  };
};

/** The constraint that one version alone fits. */
export const onlyVersion = (version: string): VersionConstraint => ({
  text: version,
  exact: version,
  allows: (other) => other === version,
});

/** The newest of the versions that a constraint allows, if there is one. */
export const newestAllowed = (versions: readonly string[], { allows }: VersionConstraint): string | undefined =>
  versions.filter(allows).toSorted(compareVersions).at(-1);

/** Whether a version is this one or a newer one; a pre-release counts as the version that it leads to. */
export const isAtLeast = (version: string, least: string): boolean => (parse(version)?.compareMain(least) ?? -1) >= 0;

/** Also what may stand in an address and a path, wherever the text came from. */
const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(text) && parse(text) !== null;

/** An operator and a version, `>= 1.10`; numbers that are left out are zeros. */
interface Part {
  readonly operator: keyof typeof orders;
  readonly version: string;
  /** How many numbers were written, 1 to 3. */
  readonly numbers: number;
}

const parsePart = (text: string): Part | undefined => {
  const part = /^(=|!=|>=?|<=?|~>|)\s*(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?$/.exec(text.trim());
  const [, operator = "", digits = "", prerelease = ""] = part ?? [];
  const written = digits.split(".");
  const version = `${[...written, "0", "0"].slice(0, 3).join(".")}${prerelease}`;
  if (part === null || !isVersion(version)) return undefined;
  if (operator === "") return written.length === 3 ? { operator: "=", version, numbers: 3 } : undefined;
  return isOperator(operator) ? { operator, version, numbers: written.length } : undefined;
};

type Order = (version: string, part: { readonly version: string; readonly numbers: number }) => boolean;

const orders = {
  "=": (version, part) => compareVersions(version, part.version) === 0,
  "!=": (version, part) => compareVersions(version, part.version) !== 0,
  ">": (version, part) => compareVersions(version, part.version) > 0,
  ">=": (version, part) => compareVersions(version, part.version) >= 0,
  "<": (version, part) => compareVersions(version, part.version) < 0,
  "<=": (version, part) => compareVersions(version, part.version) <= 0,
  /** The last number that is written may grow, and what follows it. */
  "~>": (version, part) => {
    const fixed = part.version.split(".").slice(0, part.numbers - 1);
    return (
      compareVersions(version, part.version) >= 0 && fixed.every((number, at) => version.split(".")[at] === number)
    );
  },
} as const satisfies Readonly<Record<string, Order>>;

const isOperator = (text: string): text is keyof typeof orders => Object.hasOwn(orders, text);
