import * as z from "zod/mini";
import type { Problem } from "../../common/errors.ts";
import { withoutTrailing } from "../../common/without-trailing.ts";
import type { Product } from "../../terraform/product.ts";
import { parseConstraint, type VersionConstraint } from "../../terraform/version.ts";
import { durationForm, durationSeconds } from "../duration.ts";
import { InputError } from "../input-error.ts";
import { parallelismForm, parallelismOf } from "../parallelism.ts";

/** What the action can be asked to do; `auto` chooses by the event. */
export const modes = ["auto", "preview", "plan", "apply", "destroy", "drift", "matrix"] as const;
/** The input `mode` as it was given: `auto` is still `auto`, and `chooseTask` tells by the event what that comes to. */
export type Mode = (typeof modes)[number];

/** Which program runs: what is on the PATH, a file, or versions of one product. */
export type ChosenTerraform =
  | { readonly kind: "path" }
  | { readonly kind: "file"; readonly file: string }
  | {
      readonly kind: "version";
      readonly product: Product;
      readonly constraint: VersionConstraint;
      /** Where it is downloaded from instead of the product's own releases, without a slash at the end. */
      readonly mirror?: string;
    };

/** The inputs of action.yml, checked. */
export interface Inputs {
  readonly mode: Mode;
  readonly config: string;
  /** Empty for all. */
  readonly deployments: readonly string[];
  readonly workingDirectory: string;
  readonly githubToken: string;
  /** The only hosts that credentials may be sent to; empty for DATABRICKS_HOST alone. */
  readonly databricksHosts: readonly string[];
  readonly terraform: ChosenTerraform;
  readonly comment: "always" | "changes" | "never";
  readonly allowLocalState: boolean;
  readonly lockTimeoutSeconds: number;
  readonly parallelism: number;
  readonly requireReview: boolean;
  /** By deployment; the key is "" where only one fingerprint was given. */
  readonly expectedFingerprints: ReadonlyMap<string, string>;
  readonly confirmDestroy: string;
}

const list = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(/[\s,]+/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  ),
);

const flag = z.pipe(
  z.enum(["true", "false"], { error: "must be true or false" }),
  z.transform((text) => text === "true"),
);

const fingerprints = z.pipe(
  list,
  z.transform((entries, context) => {
    const pairs = entries.map((entry): readonly [string, string] => {
      const at = entry.indexOf("=");
      return at < 0 ? ["", entry] : [entry.slice(0, at), entry.slice(at + 1)];
    });
    const byName = new Map(pairs);
    const isWhole = pairs.every(([, fingerprint]) => /^[0-9a-f]{64}$/.test(fingerprint));
    if (!isWhole || byName.size < pairs.length) {
      context.issues.push({
        code: "custom",
        input: entries,
        message: isWhole
          ? "must be one fingerprint, or one name=fingerprint for each deployment"
          : "must be a fingerprint of 64 hexadecimal digits, or name=fingerprint",
      });
    }
    return byName;
  }),
);

const version = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const constraint = text === "" ? undefined : parseConstraint(text);
    if (text !== "" && constraint === undefined) {
      context.issues.push({
        code: "custom",
        input: text,
        message: "must be a whole version such as 1.11.4, or a constraint as Terraform has them, such as ~> 1.11.0",
      });
    }
    return constraint;
  }),
);

const numberIn = (form: string, read: (text: string) => number | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text, context) => {
      const number = read(text);
      if (number === undefined) context.issues.push({ code: "custom", input: text, message: `must be ${form}` });
      return number ?? z.NEVER;
    }),
  );

/** Plain http is for the machine itself: with no TLS, whoever changes the archive on its way changes its sum, too. */
const mirror = z.pipe(
  z.string(),
  z.transform((text, context) => {
    if (text === "") return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
    if (!url || !isPrivate || url.username || url.password || url.search || url.hash) {
      context.issues.push({
        code: "custom",
        input: text,
        message: "must be an https address without credentials, query and fragment",
      });
    }
    return withoutTrailing(text, "/");
  }),
);

const isLoopback = (host: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(host);

const schema = z.object({
  mode: z.enum(modes, { error: `must be one of ${modes.join(", ")}` }),
  config: z.string().check(z.minLength(1, "must not be empty")),
  deployments: list,
  "working-directory": z.string().check(z.minLength(1, "must not be empty")),
  "github-token": z.string(),
  "databricks-hosts": list,
  "terraform-binary": z.string(),
  "terraform-version": version,
  "tofu-version": version,
  "terraform-mirror": mirror,
  comment: z.enum(["always", "changes", "never"], { error: "must be always, changes or never" }),
  "allow-local-state": flag,
  "lock-timeout": numberIn(durationForm, durationSeconds),
  parallelism: numberIn(parallelismForm, parallelismOf),
  "require-review": flag,
  "expected-fingerprint": fingerprints,
  "confirm-destroy": z.string(),
});

/** The names of the inputs, as action.yml has them. */
export const inputNames = Object.keys(schema.shape);

/** Checks the inputs' texts, read by their names. InputError with every input that is wrong. */
export const parseInputs = (read: (name: string) => string): Inputs => {
  const { data, error } = schema.safeParse(Object.fromEntries(inputNames.map((name) => [name, read(name)])));
  if (error) {
    throw new InputError(
      error.issues.map(
        ({ path, message }): Problem => ({
          message: `The input ${String(path[0])} ${message}; it is "${shown(read, String(path[0]))}".`,
        }),
      ),
    );
  }
  return {
    mode: data.mode,
    config: data.config,
    deployments: data.deployments,
    workingDirectory: data["working-directory"],
    githubToken: data["github-token"],
    databricksHosts: data["databricks-hosts"],
    comment: data.comment,
    allowLocalState: data["allow-local-state"],
    lockTimeoutSeconds: data["lock-timeout"],
    parallelism: data.parallelism,
    requireReview: data["require-review"],
    expectedFingerprints: data["expected-fingerprint"],
    confirmDestroy: data["confirm-destroy"],
    terraform: chosenTerraform(data),
  };
};

const chosenTerraform = (data: z.output<typeof schema>): ChosenTerraform => {
  const named = (["terraform-binary", "terraform-version", "tofu-version"] as const).filter((name) => data[name]);
  if (named.length > 1) {
    throw new InputError({
      message: `The inputs ${named.join(" and ")} are given, and each says which program to run.`,
      suggestion: "give one of them",
    });
  }
  const file = data["terraform-binary"];
  if (file !== "") return { kind: "file", file };
  const constraint = data["terraform-version"] ?? data["tofu-version"];
  if (constraint === undefined) return { kind: "path" };
  const mirror = data["terraform-mirror"];
  const product = data["terraform-version"] === undefined ? "OpenTofu" : "Terraform";
  return { kind: "version", product, constraint, ...(mirror === undefined ? {} : { mirror }) };
};

/** A token is never repeated, not even where it stands in the wrong input. */
const shown = (read: (name: string) => string, name: string): string => {
  const text = read(name);
  return name === "github-token" || text.includes(read("github-token") || "\u0000") ? "(not shown)" : text;
};
