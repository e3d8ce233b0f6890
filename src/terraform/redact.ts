type Variables = Readonly<Record<string, string | undefined>>;

/** Names of variables whose values are secrets, whichever program they are for. */
const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|CREDENTIAL|^TF_ENCRYPTION$/i;

/** Not secret themselves although their names sound so: addresses, paths and kinds. */
const harmlessName = /(_URL|_URI|_FILE|_PATH|_TYPE|_ENDPOINT)$/i;

/**
 * The secrets in an environment, longest first, and each line of one that has several; what is too short to be one is left
 * out.
 */
export const secretValues = (env: Variables): readonly string[] =>
  Object.entries(env)
    .filter(([name]) => secretName.test(name) && !harmlessName.test(name))
    .flatMap(([, value = ""]) => [...new Set([value, ...value.split(/\r?\n/)])])
    .filter((secret) => secret.trim().length >= 8)
    .sort((one, other) => other.length - one.length);

/** What a `credential_process` answers: the AWS SDK repeats all of it in an error where it is no JSON. */
const processAnswer = /((?:SecretAccessKey|SessionToken)\W{1,9})[\w+/=]{16,}/g;

/** A password in an address: Terraform tells the whole address of a mirror of providers that does not answer. */
const inAddress = /(:\/\/[^\s/:@"]*:)[^\s/@"]+(?=@)/g;

/**
 * A text without the secrets of an environment, of a `credential_process` and of addresses. A provider may repeat its whole
 * configuration in an error: the Databricks SDK prints the runner's OIDC request token when its authentication is
 * ambiguous.
 */
export const redact = (text: string, env: Variables): string =>
  secretValues(env)
    .flatMap(spellingsOf)
    .reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text)
    .replaceAll(processAnswer, "$1***")
    .replaceAll(inAddress, "$1***");

/** As it is, as an address or a form has it, and as JSON has it, Go's too: Terraform's log is JSON. */
const spellingsOf = (secret: string): readonly string[] => {
  const json = JSON.stringify(secret).slice(1, -1);
  const ofGo = json.replaceAll("&", "\\u0026").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
  return [...new Set([secret, new URLSearchParams([["", secret]]).toString().slice(1), json, ofGo])];
};
