import { once } from "../../common/once.ts";
import { isAccount, parseArn } from "../catalogue/arn.ts";
import { ownedByAws } from "../catalogue/aws-owned.ts";
import type { ArnPart, CatalogueAction, ResourceArn } from "../catalogue/model.ts";
import { withAndWithoutPath } from "../catalogue/paths.ts";
import { unlistedArns } from "../catalogue/unlisted.ts";
import type { Automata } from "./automaton.ts";
import { fieldsOf, isForeign, type ResourcePattern } from "./guard.ts";
import { anything, digits, literal, without } from "./pattern.ts";
import { fillings, placeholderSample, regionSample } from "./samples.ts";
import type { Membership, TextUniverse } from "./strings.ts";
import type { Token } from "./tokens.ts";

/** The resources that an action is asked about. */
export interface ResourceUniverse {
  /** The same for actions with the same resources. */
  readonly name: string;
  readonly arns: readonly ResourceArn[];
  /** Whether every request names a resource of one of these types. */
  readonly isRequired: boolean;
  /** Whether names may be empty and hold colons, and regions and accounts may be left out. */
  readonly isLoose?: boolean;
  /** These ARNs with a star in the place of all that varies, in fields. */
  readonly globs: readonly (readonly string[])[];
  /** Some of the resources, in the fields of an ARN, the likeliest first. */
  readonly samples: readonly (readonly string[])[];
}

/**
 * The resources of an action: the ARNs of its resource types, the likeliest first, or `*` where it takes none; only those
 * of a partition where one is given.
 */
export const resourcesOf = (
  { resourceTypes }: Pick<CatalogueAction, "resourceTypes">,
  partition: string | undefined,
): ResourceUniverse => {
  const arns = [...resourceTypes]
    .sort((a, b) => Number(b.required) - Number(a.required))
    .flatMap(({ type }) => type.arns)
    .filter((arn, index, all) => all.findIndex(({ template }) => template === arn.template) === index)
    .map((arn) => inPartition(arn, partition))
    .flatMap(withAndWithoutPath);
  const samples = once(() => samplesOf(arns));
  return {
    name: arns.map(({ template }) => template).join("\n") || "*",
    arns,
    isRequired: resourceTypes.some(({ required }) => required),
    globs: arns.map(({ glob }) => fieldsOf(glob)),
    get samples() {
      return samples();
    },
  };
};

/**
 * What the action's resources may be besides, in every form that AWS might give them: documents that AWS owns have no
 * account (`arn:aws:ssm:us-east-1::document/AWS-RunShellScript`), a model's name has a colon.
 */
export const loosened = (
  universe: ResourceUniverse,
  service: string,
  partition: string | undefined,
): ResourceUniverse => {
  const more = unlistedArns(service).map((arn) => inPartition(arn, partition));
  const globs = [...universe.globs, ...more.map(({ glob }) => fieldsOf(glob))];
  return {
    name: universe.name,
    isRequired: universe.isRequired,
    arns: [...universe.arns, ...more],
    globs,
    get samples() {
      return universe.samples;
    },
    isLoose: true,
  };
};

const inPartition = (arn: ResourceArn, partition: string | undefined): ResourceArn =>
  partition === undefined ? arn : parseArn(arn.template.replace("${Partition}", partition));

/** The resource of an action that takes none: `*`. */
export const noResource: ResourceUniverse = {
  name: "*",
  arns: [],
  isRequired: false,
  globs: [],
  samples: [],
};

const samplesOf = (arns: readonly ResourceArn[]): readonly (readonly string[])[] => {
  const shortestFirst = arns.toSorted((a, b) => a.parts.length - b.parts.length);
  return ([0, 1] as const).flatMap((choice) =>
    shortestFirst.map(({ parts }) => inOneRegion(fieldsOf(parts.map((part) => sampleOf(part, choice)).join("")))),
  );
};

/**
 * Whether a resource pattern could match something in a universe, by the text that it begins with. Saves looking closer
 * at most of what a statement about all actions of a service is about.
 */
export const couldMatch = ({ text, start }: ResourcePattern, { globs }: ResourceUniverse): boolean => {
  if (isForeign(text)) return true;
  if (globs.length === 0) return text.startsWith("*");
  return globs.some((glob) => couldBegin(glob, start));
};

/** Whether some ARN of a form could begin with these fields, the last of which may go on. */
const couldBegin = (glob: readonly string[], start: readonly string[]): boolean =>
  start.every((text, index) => {
    const field = glob[index] ?? "";
    const end = field.indexOf("*");
    const fixed = end < 0 ? field : field.slice(0, end);
    if (index === start.length - 1) return fixed.startsWith(text) || (end >= 0 && text.startsWith(fixed));
    return end < 0 ? text === field : text.startsWith(fixed);
  });

/** The languages of a universe's resources. */
export const resourceLanguages = ({ arns, isLoose }: ResourceUniverse, automata: Automata): TextUniverse => {
  if (arns.length === 0) return { languages: [automata.language("resource *", () => literal("*"))], except: [] };
  const inForms = (of: readonly ResourceArn[], ...forms: readonly ArnForm[]) =>
    of.flatMap(({ template, parts }) =>
      forms.map((form) => automata.language(`arn ${template} ${form}`, () => arnTokens(parts, form))),
    );
  if (isLoose) return { languages: inForms(arns, "with empty fields", "with colons"), except: [] };
  const wider = once(() => ({ languages: inForms(arns, "with any account"), narrowed: inSampleAccount }));
  return {
    languages: inForms([...arns, ...arns.flatMap(ownedByAws)], "with accounts"),
    get wider() {
      return wider();
    },
    except: [],
  };
};

const inSampleAccount = (arn: string): string =>
  fieldsOf(arn)
    .map((field, index) => (index === accountField ? placeholderSample("Account", 0) : field))
    .join(":");

const partitionField = 1;
const regionField = 3;
const accountField = 4;

/** The resource of an action that nobody knows can be anything. */
export const anyResource = (automata: Automata): TextUniverse => ({
  languages: [automata.language("any text", () => [anything])],
  except: [],
});

/**
 * How much an ARN's form leaves open: names alone, also what stands for the account, also regions and accounts that are
 * left out, or also colons in names and nothing in their place.
 */
type ArnForm = "with accounts" | "with any account" | "with empty fields" | "with colons";

const arnTokens = (parts: readonly ArnPart[], form: ArnForm): readonly Token[] =>
  parts.flatMap((part, index) => {
    if ("literal" in part) return literal(part.literal);
    const { placeholder, not } = part;
    if (isFixed(placeholder)) return without(not);
    if (form === "with accounts" && isAccount(part)) return digits(12);
    const isLoose = form === "with empty fields" || form === "with colons";
    if (isLoose && not === ":") return mayBeEmpty(not);
    // A slash that follows a colon begins no name: else most ARNs of one type would be some of another type too.
    if (form === "with colons") return [...mayBeEmpty(":"), ...mayBeEmpty("/")];
    const tokens = without(mayHoldColon(placeholder, parts[index - 1]) ? not : `${not}:`);
    return placeholder === "LogStreamName" ? tokens.slice(1) : tokens;
  });

/** A bucket's name alone keeps the bucket apart from its objects. */
const isFixed = (placeholder: string): boolean => placeholder === "Partition" || placeholder === "BucketName";

const mayBeEmpty = (characters: string): readonly Token[] => without(characters).slice(1);

/**
 * A name that follows a slash has no colon, save where AWS takes any text: keys of objects and paths. After a colon
 * there can be more of them (`function:name:alias`). No name is empty, but for that of a log stream, which the ARN of a
 * log group leaves out.
 */
const mayHoldColon = (name: string, before: ArnPart | undefined): boolean =>
  before === undefined ||
  !("literal" in before) ||
  !before.literal.endsWith("/") ||
  /(?:ObjectName|Path|Uri|ARN|TopicName|TopicFilter)$/.test(name);

/**
 * Likely resources of a universe, made from its templates and from the patterns that they are to match; those of a partition
 * first where one is given.
 */
export function* likelyResources(
  { samples }: Pick<ResourceUniverse, "samples">,
  wanted: readonly Membership[],
  partition: string | undefined,
): Generator<string> {
  const hints = wanted.flatMap(({ inside, languages }) => (inside ? languages.map(({ hint }) => hint.split(":")) : []));
  for (const sample of partition === undefined ? samples : inPartitionFirst(partition, samples)) {
    const text = sample.join(":");
    const parts = text.split(":");
    for (const filling of fillings) for (const hint of hints) yield fillPattern(hint, filling, parts);
    yield text;
  }
}

const inPartitionFirst = (partition: string, samples: ResourceUniverse["samples"]): ResourceUniverse["samples"] => [
  ...samples.map((sample) => inOneRegion(sample.with(partitionField, partition))),
  ...samples.filter((sample) => sample[partitionField] !== partition),
];

const sampleOf = (part: ArnPart, choice: 0 | 1): string =>
  "literal" in part ? part.literal : placeholderSample(part.placeholder, choice);

/** Takes what stands between colons from the pattern, and from the sample where the pattern leaves it open, as a star at its end does. */
export const fillPattern = (begun: readonly string[], filling: string, sample: readonly string[]): string => {
  if (begun.length < sample.length && begun.at(-1) !== "*") return sample.join(":");
  const pattern = [...begun, ...sample.slice(begun.length).map(() => "*")];
  const isOpen = (field: string | undefined): boolean => /^(?:\*|\?+)$/.test(field ?? "");
  const filled = pattern.map((field, index) =>
    isOpen(field) && sample[index] !== undefined ? sample[index] : fillWildcards(field, filling),
  );
  return (isOpen(pattern[regionField]) ? inOneRegion(filled) : filled).join(":");
};

/** With a region of the ARN's own partition. */
const inOneRegion = (fields: readonly string[]): readonly string[] =>
  fields.map((field, index) => (index === regionField ? regionSample(field, fields[partitionField]) : field));

/** Puts a text in the place of every `*`, and a letter in the place of every `?`. */
export const fillWildcards = (pattern: string, filling: string): string =>
  pattern.replaceAll("*", filling).replaceAll("?", "x");
