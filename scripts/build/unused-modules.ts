/** The files of a bundle: names and texts, as ncc writes them. */
export type Bundle = ReadonlyMap<string, string>;

/** A module of a chunk begins with its number between two comments, and ends before the next one. */
export const moduleText = /^\/\*{3}\/ (\d+):\n.*?^\/\*{3}\/ \}\),?\n\n/gms;
const mentioned = /_require__(?:\(|, )(\d+)/g;

/** The text of a chunk without the modules that nothing in the bundle leads to. */
export const withoutUnusedModules = (bundle: Bundle, chunk: string): string => {
  const text = bundle.get(chunk) ?? "";
  const modules = new Map([...text.matchAll(moduleText)].map(([body, id = ""]) => [id, body]));
  const used = new Set<string>();
  const use = (by: string): void => {
    for (const [, id = ""] of by.matchAll(mentioned)) {
      const body = modules.get(id);
      if (body === undefined || used.has(id)) continue;
      used.add(id);
      use(body);
    }
  };
  for (const [name, other] of bundle) if (name !== chunk) use(other);
  return text.replaceAll(moduleText, (body, id: string) => (used.has(id) ? body : ""));
};
