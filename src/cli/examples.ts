/** Calls to start from, by the verb whose `--help` ends with them; each is complete without what a shell would add. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  synth: ["synth", "synth prod --output build"],
  preview: ["preview --base empty", "preview --base origin/main", "preview --base before.yaml --markdown review.md"],
  plan: ["plan", "plan prod --detailed-exitcode --html review.html"],
  apply: ["apply", "apply prod --yes"],
  destroy: ["destroy prod"],
  lock: ["lock --platform linux_amd64 --platform darwin_arm64"],
  bootstrap: ["bootstrap prod", "bootstrap prod --apply"],
  review: ["review plan.json --html review.html"],
  check: [
    "check --policy policy.json --action s3:GetObject --resource arn:aws:s3:::bucket/key",
    "check --policy policy.json --resource-policy key.json --scp root.json --scp account.json --principal arn:aws:iam::123456789012:role/deploy --action kms:Decrypt --resource arn:aws:kms:us-east-1:123456789012:key/1234abcd",
  ],
  compare: ["compare before.json after.json --fail-on broader,incomparable,unknown"],
  lint: ["lint trust.json --kind trust --fail-on error"],
  schema: ["schema"],
};

/** What a verb's `--help` ends with. */
export const exampleText = (verb: string): string =>
  ["", "Examples:", ...(examples[verb] ?? []).map((example) => `  $ sagemaker-auth ${example}`)].join("\n");
