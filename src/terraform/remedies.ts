import type { Diagnostic } from "./messages.ts";

/** What to do about the errors that people meet; the texts are those of Terraform 1.6 to 1.14 and AWS provider 5 and 6. */
const remedies: readonly { readonly text: RegExp; readonly remedy: string }[] = [
  {
    text: /AWS account ID not allowed|AWS Account ID not allowed/,
    remedy:
      "The credentials belong to that account, which is not this deployment's: use the credentials of aws.account_id.",
  },
  {
    text: /No valid credential sources found|failed to refresh cached credentials/,
    remedy: "Give AWS credentials, in GitHub Actions with aws-actions/configure-aws-credentials before this step.",
  },
  { text: /ExpiredToken/, remedy: "The AWS credentials have expired: get new ones and run again." },
  {
    text: /Error acquiring the state lock/,
    remedy:
      "Another run holds the lock: wait for it, or raise the lock timeout. If that run is dead, `terraform force-unlock` with the ID above releases the lock.",
  },
  {
    text: /EntityAlreadyExists/,
    remedy: "It exists already, perhaps made by hand: set `adopt: true` to take it over, or choose another name.",
  },
  { text: /Saved plan is stale/, remedy: "The state changed since the plan was made: plan again." },
  {
    text: /S3 bucket "[^"]*" does not exist|NoSuchBucket/,
    remedy: "Make the state bucket first, or correct backend.s3.bucket.",
  },
  {
    text: /created by Terraform v\S+, which is newer than/,
    remedy: "A newer Terraform wrote the state: use that version or a newer one.",
  },
  {
    text: /Failed to query available provider packages|Failed to install provider/,
    remedy: "Let this machine reach the provider registry, or a mirror named in Terraform's CLI configuration.",
  },
  {
    text: /Verification of the instance profile failed/,
    remedy:
      "The workspace's role must be allowed to pass the deploy role to EC2. Where a service control policy stops the dry run, set workspace.skip_validation.",
  },
  {
    text: /AccessDenied|UnauthorizedOperation|is not authorized to perform/,
    remedy: "The credentials lack that permission; docs/ci.md lists what plan and apply need.",
  },
];

/** Gives what to do about an error, in one sentence; nothing for one that explains itself. */
export const remedyFor = ({ summary, detail }: Diagnostic): string | undefined =>
  remedies.find(({ text }) => text.test(`${summary}\n${detail}`))?.remedy;
