import type { ConditionKeyType } from "../../catalogue/model.ts";
import { type OperatorFamily, operatorOf } from "../../language/operators.ts";
import { printOperator } from "../../language/print.ts";
import type { Rule } from "../model.ts";
import { conditionPlace } from "../places.ts";

/**
 * The operators that compare a key of each type as what it is; Null asks about any key.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const FAMILIES: Readonly<Record<ConditionKeyType, readonly OperatorFamily[]>> = {
  String: ["string", "binary"],
  ARN: ["arn", "string"],
  Bool: ["bool"],
  Date: ["date", "numeric"],
  IPAddress: ["ip"],
  Numeric: ["numeric"],
};

const WRITTEN: Readonly<Record<ConditionKeyType, string>> = {
  String: "StringEquals or StringLike",
  ARN: "ArnEquals or ArnLike",
  Bool: "Bool",
  Date: "DateLessThan or another Date operator",
  IPAddress: "IpAddress or NotIpAddress",
  Numeric: "NumericEquals or another Numeric operator",
};

/** An operator that compares something else than what the key holds. */
export const operatorKeyMismatch: Rule = {
  code: "operator-key-mismatch",
  *check({ policy, catalogue }) {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        const key = catalogue.conditionKey(condition.key);
        const { family } = operatorOf(condition);
        // The value of a tag is whatever its owner wrote, a number or a date too; keys named …Arn hold ARNs.
        if (key === undefined || family === "null" || key.key.includes("${")) continue;
        if (FAMILIES[key.type].includes(family) || (family === "arn" && key.key.endsWith("Arn"))) continue;
        if (family === "string" && condition.values.every(isVariable)) continue;
        yield {
          // A Boolean is the text true or false, so comparing it as text works as long as the case is right.
          severity: key.type === "Bool" && family === "string" ? "info" : "warning",
          ...conditionPlace(statement, condition),
          message: `"${key.key}" holds ${describe(key.type)}, but ${printOperator(condition)} compares ${OF_FAMILY[family]}.`,
          suggestion: `Use ${WRITTEN[key.type]}.`,
        };
      }
    }
  },
};

/** Only a text can be compared with the value of another key: AWS itself compares addresses so. */
const isVariable = (value: string): boolean => /^\$\{[^}]*\}$/.test(value);

const describe = (type: ConditionKeyType): string =>
  ({
    String: "a text",
    ARN: "an ARN",
    Bool: "true or false",
    Date: "a date",
    IPAddress: "an IP address",
    Numeric: "a number",
  })[type];

const OF_FAMILY: Readonly<Record<OperatorFamily, string>> = {
  string: "texts",
  numeric: "numbers",
  date: "dates",
  bool: "true and false",
  binary: "bytes",
  ip: "IP addresses",
  arn: "ARNs",
  null: "nothing",
};
