/** Shows what two CloudFormation templates change of IAM. Arguments: the two files. */
import { readFileSync } from "node:fs";
import { formatSecurityChanges, fullDiff } from "@aws-cdk/cloudformation-diff";

const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
formatSecurityChanges(process.stdout, fullDiff(before, after));
