import * as z from "zod";
import { type Problem, UserError } from "../../errors.ts";

/** What the action can be asked to do; `auto` chooses by the event. */
export const modes = ["auto", "preview", "plan", "apply", "destroy", "drift", "matrix"] as const;
export type Mode = (typeof modes)[number];

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
  /** Empty for the one on the PATH. */
  readonly terraformBinary: string;
  readonly comment: "always" | "changes" | "never";
  readonly allowLocalState: boolean;
  readonly lockTimeout: string;
  readonly parallelism: number;
  readonly requireReview: boolean;
  /** By deployment; the key is "" where only one fingerprint was given. */
  readonly expectedFingerprints: ReadonlyMap<string, string>;
  readonly confirmDestroy: string;
}

const list = z.string().transform((text) =>
  text
    .split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== ""),
);

const flag = z.enum(["true", "false"], { error: "must be true or false" }).transform((text) => text === "true");

const fingerprints = list.transform((entries, context) => {
  const pairs = entries.map((entry): readonly [string, string] => {
    const at = entry.indexOf("=");
    return at < 0 ? ["", entry] : [entry.slice(0, at), entry.slice(at + 1)];
  });
  if (pairs.some(([, fingerprint]) => !/^[0-9a-f]{64}$/.test(fingerprint))) {
    context.addIssue({
      code: "custom",
      message: "must be a fingerprint of 64 hexadecimal digits, or name=fingerprint",
    });
  }
  return new Map(pairs);
});

const schema = z.object({
  mode: z.enum(modes, { error: `must be one of ${modes.join(", ")}` }),
  config: z.string().min(1, "must not be empty"),
  deployments: list,
  "working-directory": z.string().min(1, "must not be empty"),
  "github-token": z.string(),
  "databricks-hosts": list,
  "terraform-binary": z.string(),
  comment: z.enum(["always", "changes", "never"], { error: "must be always, changes or never" }),
  "allow-local-state": flag,
  "lock-timeout": z.string().regex(/^\d{1,5}[smh]$/, "must be a number and s, m or h, such as 5m"),
  parallelism: z
    .string()
    .regex(/^[1-9]\d?$/, "must be a whole number from 1 to 99")
    .transform(Number),
  "require-review": flag,
  "expected-fingerprint": fingerprints,
  "confirm-destroy": z.string(),
});

/** The names of the inputs, as action.yml has them. */
export const inputNames = Object.keys(schema.shape);

/** Checks the inputs' texts, read by their names. UserError with every input that is wrong. */
export const parseInputs = (read: (name: string) => string): Inputs => {
  const { data, error } = schema.safeParse(Object.fromEntries(inputNames.map((name) => [name, read(name)])));
  if (error) {
    throw new UserError(
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
    lockTimeout: data["lock-timeout"],
    parallelism: data.parallelism,
    requireReview: data["require-review"],
    expectedFingerprints: data["expected-fingerprint"],
    confirmDestroy: data["confirm-destroy"],
    terraformBinary: data["terraform-binary"],
  };
};

/** A token is never repeated, not even where it stands in the wrong input. */
const shown = (read: (name: string) => string, name: string): string => {
  const text = read(name);
  return name === "github-token" || text.includes(read("github-token") || "\u0000") ? "(not shown)" : text;
};
