import { IAMClient } from "@aws-sdk/client-iam";
import { S3Client } from "@aws-sdk/client-s3";
import { STSClient } from "@aws-sdk/client-sts";
import { tools } from "./prepare.ts";
import { startProgram } from "./processes.ts";

/** The account that moto takes its default credentials for. */
export const accountId = "123456789012";
export const region = "us-east-1";

/** What makes an AWS program talk to `endpoint`; credentials and profiles of the machine stay out of it. */
export const awsEnvironment = (endpoint: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  AWS_REGION: region,
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
});

/** An AWS of one's own: moto's server, and clients to look into it. */
export interface Aws {
  readonly endpoint: string;
  readonly iam: IAMClient;
  readonly s3: S3Client;
  readonly sts: STSClient;
  stop(): Promise<void>;
}

/** Starts moto with AWS's managed policies on a free port. */
export const startMoto = async (): Promise<Aws> => {
  const { motoServer } = await tools();
  const env = { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: "true" };
  const server = await startProgram(motoServer, ["-H", "127.0.0.1", "-p", "0"], env, /Running on (http:\S+)/);
  const clients = clientsFor(server.match);
  const stop = async (): Promise<void> => {
    for (const client of Object.values(clients)) client.destroy();
    await server.stop();
  };
  return { endpoint: server.match, ...clients, stop };
};

const clientsFor = (endpoint: string): Pick<Aws, "iam" | "s3" | "sts"> => {
  const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = awsEnvironment(endpoint);
  const settings = { endpoint, region, credentials: { accessKeyId, secretAccessKey } };
  return {
    iam: new IAMClient(settings),
    s3: new S3Client({ ...settings, forcePathStyle: true }),
    sts: new STSClient(settings),
  };
};
