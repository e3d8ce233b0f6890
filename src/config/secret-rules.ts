/** Secrets that are written down where only their names belong. */
import { isSecretReference } from "./cluster.ts";
import { at, type BrokenRule, keys } from "./rule.ts";

/** What a variable is called that holds a secret, such as AWS_SECRET_ACCESS_KEY, DATABRICKS_TOKEN or DB_PASSWORD. */
const secretName = /(^|_)(PASSWORD|SECRET|TOKEN|SECRET_ACCESS_KEY)$/i;

/** Nothing at all, or another variable's name, which the shell of a node puts its value in the place of. */
const withoutSecret = /^(\$\w+|\$\{\w+\})?$/;

/**
 * Gives the environment variables of the cluster that are called like a secret and hold a text of the file: it would
 * stand in git, in Terraform's state and for everybody who may look at the cluster. The text itself is in no message.
 * https://docs.databricks.com/aws/en/security/secrets/secrets-spark-conf-env-var
 */
export const secretRules = (deployment: unknown): readonly BrokenRule[] =>
  keys(deployment, "cluster", "spark_env_vars").flatMap((name): BrokenRule[] => {
    const path = ["cluster", "spark_env_vars", name];
    const value = at(deployment, ...path);
    if (typeof value !== "string" || !secretName.test(name)) return [];
    return withoutSecret.test(value) || isSecretReference(value)
      ? []
      : [
          {
            path,
            message: "is called like a secret, and must be one of the workspace, as {{secrets/SCOPE/KEY}}",
            suggestion:
              "Put the secret into the workspace, `databricks secrets put-secret SCOPE KEY`; call a variable that holds none by another name",
          },
        ];
  });
