import { grouped } from "../../common/grouped.ts";

/**
 * Statements, each as JSON text, on one line each, that together allow exactly the same: those that differ in nothing
 * but their action become one, and then those that differ in nothing but their resource. What is no JSON object stays as
 * it is.
 */
export const mergeRemedies = (remedies: readonly string[]): readonly string[] => {
  const statements: Statement[] = [];
  const others: string[] = [];
  for (const remedy of new Set(remedies)) {
    const statement = readObject(remedy);
    if (statement !== undefined && "Action" in statement) statements.push(statement);
    else others.push(remedy);
  }
  const merged = mergedBy("Resource", mergedBy("Action", statements));
  return [...merged.map((each) => JSON.stringify(each)), ...others];
};

type Statement = Readonly<Record<string, unknown>>;

const mergedBy = (element: string, statements: readonly Statement[]): readonly Statement[] =>
  [...grouped(statements, (each) => JSON.stringify({ ...each, [element]: "" })).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || !(element in first)) return group;
    const values = [...new Set(group.flatMap((each) => each[element]))];
    return [{ ...first, [element]: values.length === 1 ? values[0] : values }];
  });

const readObject = (json: string): Statement | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};
