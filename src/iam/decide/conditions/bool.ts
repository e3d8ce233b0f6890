import { readBoolean } from "../../language/literals.ts";
import { type ConditionValues, expand, type ValueTest } from "./test.ts";

/** Bool: `true` or `false`, in any case; AWS allows a variable here. */
export const boolTest = (_base: string, { templates }: ConditionValues): ValueTest => {
  return (value, variables) => {
    const wanted = readBoolean(value);
    return (
      wanted !== undefined && templates.some((template) => readBoolean(expand(template, variables) ?? "") === wanted)
    );
  };
};
