import { CloudBackend, LocalBackend, NamedCloudWorkspace, S3Backend, type TerraformBackend } from "cdktf";
import type { Construct } from "constructs";
import type { Backend } from "../config/schema.ts";
import { camelCased } from "./camel-case.ts";

/** Where the state lives. */
export const makeBackend = (scope: Construct, backend: Backend): TerraformBackend => {
  switch (backend.type) {
    case "s3":
      return makeS3Backend(scope, backend);
    case "local":
      return new LocalBackend(scope, backend.path === undefined ? {} : { path: backend.path });
    case "cloud": {
      const { type: _, workspace, ...rest } = backend;
      return new CloudBackend(scope, { ...rest, workspaces: new NamedCloudWorkspace(workspace) });
    }
  }
};

const makeS3Backend = (scope: Construct, backend: Extract<Backend, { type: "s3" }>): S3Backend => {
  const { type: _, use_lockfile, assume_role_arn, ...rest } = backend;
  const s3 = new S3Backend(scope, {
    ...camelCased(rest),
    ...(assume_role_arn !== undefined && { assumeRole: { roleArn: assume_role_arn } }),
  });
  // CDKTF 0.21 does not know this argument of Terraform 1.10.
  if (use_lockfile) s3.addOverride("use_lockfile", true);
  return s3;
};
