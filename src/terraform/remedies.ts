import type { Diagnostic } from "./messages.ts";

/**
 * What to do about the errors that people meet; the texts are those of Terraform 1.6 to 1.15 and AWS provider 5 and 6. What
 * stands between two words has a longest length, for else an error of a megabyte could take hours to be searched.
 */
const remedies: readonly { readonly text: RegExp; readonly remedy: string }[] = [
  {
    text: /AWS account ID not allowed|AWS Account ID not allowed/,
    remedy:
      "The credentials belong to that account, which is not this deployment's: use the credentials of aws.account_id.",
  },
  {
    text: /SSO (session|token)/,
    remedy: "Sign in again: `aws sso login`, with the profile that AWS_PROFILE names.",
  },
  {
    text: /failed to get shared config profile/,
    remedy:
      "AWS_PROFILE names that profile, and AWS's configuration files have none of that name: correct it, or unset it.",
  },
  {
    text: /No valid credential sources found|failed to refresh cached credentials/,
    remedy: "Give AWS credentials, in GitHub Actions with aws-actions/configure-aws-credentials before this step.",
  },
  {
    text: /no space left on device/,
    remedy: "The disk is full: make room for Terraform's providers and its plan, and run again.",
  },
  {
    // Only of a lock that somebody holds Terraform has the particulars; else it may not, or cannot, write its own.
    text: /Error acquiring the state lock.{0,5000} Lock Info: ID: /,
    remedy:
      "Another run holds the lock: wait for it, or raise the lock timeout. If that run is dead, `terraform force-unlock` with the ID above releases the lock; docs/reliability.md tells where to run it.",
  },
  {
    text: /Error releasing the state lock/,
    remedy: "The next run will find the state locked: docs/reliability.md tells how to release the lock.",
  },
  { text: /ExpiredToken/, remedy: "The AWS credentials have expired: get new ones and run again." },
  {
    text: /EntityAlreadyExists|cannot create instance profile: .{0,700}already/,
    remedy:
      "It exists already, made by hand or by a run that died: take it over with `adopt: true`, or with a list of what is there, or choose another name. After a change of the backend move the state instead, as docs/configuration.md tells.",
  },
  {
    text: /Cannot import non-existent remote object/,
    remedy:
      "What is not there cannot be adopted: name what is, such as `adopt: [role, instance_profile]`. An inline policy is there by its own name alone: give it as deploy_role.inline_policy_name or workspace.pass_role_policy_name.",
  },
  {
    text: /reading IAM (Role|Instance Profile) .{0,700}couldn't find resource/,
    remedy:
      "With `deploy_role.existing` the role and an instance profile of its name must be there already: have their owner make them, or correct deploy_role.name.",
  },
  {
    text: /reading IAM Policy .{0,3000}couldn't find resource|does not exist or is not attachable/,
    remedy:
      "AWS has no policy of that ARN: correct deploy_role.managed_policies or deploy_role.permissions_boundary, or have the policy made first.",
  },
  {
    text: /putting IAM Role .{0,700}NoSuchEntity/,
    remedy:
      "AWS has no role of that name: where it is the workspace's, correct workspace.aws_role, the role that Databricks assumes to start clusters; otherwise plan again.",
  },
  {
    text: /cannot configure default credentials|Invalid access token|Credential was not sent or was of an unsupported type/,
    remedy:
      "Give credentials of the workspace that have not expired: DATABRICKS_TOKEN, or those of a service principal; docs/ci.md tells which it needs.",
  },
  {
    text: /cannot find (group:|user|SP with) /,
    remedy:
      "The workspace has nobody of that name, or the principal of this run may not see it: correct grant_to, where a service principal goes by its application id, or have an admin add it to the workspace.",
  },
  { text: /Saved plan is stale/, remedy: "The state changed since the plan was made: plan again." },
  {
    text: /S3 bucket "[^"]*" does not exist|NoSuchBucket/,
    remedy: "Make the state bucket first, or correct backend.s3.bucket.",
  },
  {
    text: /state file uses format version \d+, which is not supported/,
    remedy: "A newer Terraform wrote the state: use that version or a newer one.",
  },
  {
    text: /Unsupported state file format|Invalid state file format/,
    remedy:
      "What lies in the state's place is no state of Terraform's: put its last good version back, as docs/reliability.md tells.",
  },
  {
    text: /state data in S3 does not have the expected content/,
    remedy:
      "Wait a minute and run again. Where it stays so, put the state's last good version back, as docs/reliability.md tells: with another digest in the table Terraform takes for the state whatever lies in its place.",
  },
  {
    // A call to a provider that dies ends in either of the first two, whichever of its ends Terraform notices first.
    text: /Plugin did not respond|Request cancelled: The plugin|was ended by signal/,
    remedy:
      "It died, often for want of memory: run again. If the state is locked then, docs/reliability.md tells how to go on.",
  },
  {
    text: /exceeded maximum number of attempts/,
    remedy: "AWS did not answer, or asked for patience each time: run again later.",
  },
  {
    text: /Provider dependency changes detected|dependency lock file|locked provider|previously-selected version/,
    remedy:
      "The providers are locked, and this run needs or gets others: write .terraform.lock.hcl anew with `sagemaker-auth lock`, for the platforms of all machines, and look at what changes in it.",
  },
  {
    text: /Could not retrieve providers for locking/,
    remedy: "Ask for other platforms, or read the providers from a mirror that has them: --fs-mirror or --net-mirror.",
  },
  {
    text: /Failed to query available provider packages|Failed to install provider/,
    remedy: "Let this machine reach the provider registry, or a mirror named in Terraform's CLI configuration.",
  },
  {
    text: /(Verification of the instance profile failed|failed to reach RUNNING).{0,2000}not authorized to perform/,
    remedy:
      "The workspace's role must be allowed to pass the deploy role to EC2. With `pass_role: external` hand the policy in the report, which is the output pass_role_policy too, to the owner of the workspace's role, and run again when it is there. Where a service control policy stops the dry run, set workspace.skip_validation.",
  },
  {
    text: /Verification of the instance profile failed/,
    remedy:
      "The workspace's role must be allowed to pass the deploy role to EC2. Where a service control policy stops the dry run, set workspace.skip_validation.",
  },
  {
    text: /dial tcp: lookup .{0,700}no such host/,
    remedy:
      "Nothing of that name is found from here: where it is the workspace's, correct workspace.host; otherwise let this machine reach it.",
  },
  {
    text: /AccessDenied|UnauthorizedOperation|is not authorized to perform/,
    remedy: "The credentials lack that permission; docs/ci.md lists what plan and apply need.",
  },
];

/**
 * Gives what to do about an error, in one sentence; nothing for one that explains itself. Where its lines end makes no
 * difference, for Terraform and OpenTofu break the same text at other words.
 */
export const remedyFor = ({ summary, detail }: Diagnostic): string | undefined => {
  const words = `${summary}: ${detail}`.replace(/\s+/g, " ");
  return remedies.find(({ text }) => text.test(words))?.remedy;
};
