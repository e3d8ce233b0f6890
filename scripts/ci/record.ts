/**
 * Records the AWS calls that the real provider and the S3 backend make for a deployment with every setting: those of a
 * plan, and those of apply, update and destroy. `npm run data:ci` writes them to data/ci-calls.json.
 */
import { writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { CreatePolicyCommand } from "@aws-sdk/client-iam";
import { callName } from "../../test/harness/call-name.ts";
import { startGround } from "../../test/harness/ground.ts";
import { startProxy } from "../../test/harness/proxy.ts";
import { synthesized } from "../../test/harness/synthesized.ts";
import { terraformIn } from "../../test/harness/terraform.ts";
import { recordedConfiguration } from "./configuration.ts";

/** One kind of call: the IAM action's service and API name, and the ARN that it is about. */
export interface RecordedCall {
  readonly call: string;
  readonly resource: string;
}

/** Each sorted and without repetitions. */
export interface RecordedCalls {
  readonly plan: readonly RecordedCall[];
  readonly apply: readonly RecordedCall[];
}

/** Runs terraform against moto, through a proxy that writes the calls down. */
export const recordCalls = async (): Promise<RecordedCalls> => {
  const ground = await startGround();
  let seen: RecordedCall[] = [];
  const proxy = await startProxy(ground.aws.endpoint, (request, body) => {
    seen.push({ call: callName(request, body), resource: resourceOf(request, body) });
  });
  try {
    const boundary = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
    await ground.aws.iam.send(
      new CreatePolicyCommand({ PolicyName: "boundary", PolicyDocument: JSON.stringify(boundary) }),
    );
    const terraform = terraformIn(ground.folder(), { ...ground.env, AWS_ENDPOINT_URL: proxy.url });
    const configure = (variant: "first" | "second"): Promise<void> =>
      terraform.configure(synthesized(recordedConfiguration(ground.workspace.url, variant), "prod"));
    const plan: RecordedCall[] = [];
    const apply: RecordedCall[] = [];
    const during = async (calls: RecordedCall[], work: () => Promise<unknown>): Promise<void> => {
      seen = [];
      await work();
      calls.push(...seen);
    };
    await during(plan, async () => {
      await configure("first");
      await terraform.plan();
    });
    await during(apply, () => terraform.apply());
    await configure("second");
    await during(plan, () => terraform.plan());
    await during(apply, () => terraform.apply());
    await configure("first");
    await during(apply, () => terraform.apply());
    await during(apply, () => terraform.destroy());
    return { plan: sorted(plan), apply: sorted(apply) };
  } finally {
    await proxy.stop();
    await ground.dispose();
  }
};

const account = "123456789012";

/** The ARN that IAM checks the call against; `*` for one that takes none. */
const resourceOf = (request: IncomingMessage, body: Buffer): string => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const parameters = new URLSearchParams(body.toString());
  if (!parameters.has("Action")) return `arn:aws:s3:::${decodeURIComponent(url.pathname.slice(1))}`;
  const [role, profile] = [parameters.get("RoleName"), parameters.get("InstanceProfileName")];
  const policy = parameters.get("PolicyArn");
  if (profile !== null) return `arn:aws:iam::${account}:instance-profile/${profile}`;
  if (role !== null) return `arn:aws:iam::${account}:role/${role === "databricks-sagemaker" ? "ml/" : ""}${role}`;
  return policy ?? "*";
};

const sorted = (calls: readonly RecordedCall[]): readonly RecordedCall[] =>
  [...new Map(calls.map((each) => [`${each.call} ${each.resource}`, each]))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) => each);

if (process.argv[1]?.endsWith("scripts/ci/record.ts")) {
  writeFileSync("data/ci-calls.json", `${JSON.stringify(await recordCalls(), undefined, 2)}\n`);
}
