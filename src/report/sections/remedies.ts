/**
 * Statements, each as JSON text, on one line each; those that differ in nothing but their action become one. What is
 * no JSON object stays as it is.
 */
export const mergeRemedies = (remedies: readonly string[]): readonly string[] => {
  const merged = new Map<string, { readonly statement: object; readonly actions: unknown[] }>();
  const others: string[] = [];
  for (const remedy of new Set(remedies)) {
    const statement = readObject(remedy);
    if (statement === undefined || !("Action" in statement)) {
      others.push(remedy);
      continue;
    }
    const key = JSON.stringify({ ...statement, Action: "" });
    const group = merged.get(key);
    const actions = [statement.Action].flat();
    if (group === undefined) merged.set(key, { statement, actions });
    else group.actions.push(...actions);
  }
  return [...[...merged.values()].map(print), ...others];
};

const print = ({ statement, actions }: { readonly statement: object; readonly actions: readonly unknown[] }): string =>
  JSON.stringify({ ...statement, Action: actions.length === 1 ? actions[0] : actions });

const readObject = (json: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};
