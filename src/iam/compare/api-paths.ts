import { serviceOf } from "./actions.ts";
import type { Automata } from "./automaton.ts";
import type { BothSides, Guard } from "./guard.ts";
import { anything, literal } from "./pattern.ts";
import type { Scope } from "./problem.ts";
import { likelyResources } from "./universe.ts";

/**
 * Reads `execute-api:/stage/GET/pets` as it is written where all statements name resources so, or all of them: each is a
 * path of the one API that the policies are on, whichever that is. Undefined where there is nothing to be read so, or
 * where an ARN stands beside it, of which nobody knows whether it is of that API.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
export const inApiPaths = (
  { before, after }: BothSides,
  action: string,
  automata: Automata,
): (BothSides & { readonly scope: Scope }) | undefined => {
  if (serviceOf(action.toLowerCase()) !== "execute-api") return undefined;
  const texts = [...before, ...after].flatMap(({ resources }) => resources.map(({ text }) => text));
  if (!texts.some(isPath) || !texts.every((text) => isPath(text) || text === "*")) return undefined;
  return { before: before.map(asWritten), after: after.map(asWritten), scope: pathsOf(automata) };
};

const start = "execute-api:/";

const isPath = (text: string): boolean => text.startsWith(start);

const asWritten = (guard: Guard): Guard => ({
  ...guard,
  resources: guard.resources.map((resource) => ({ ...resource, isForeign: false })),
});

const pathsOf = (automata: Automata): Scope => ({
  resources: { languages: [automata.language("paths of an API", () => [...literal(start), anything])], except: [] },
  likelyResources: (wanted) => likelyResources({ samples }, wanted, undefined),
});

const samples = [["execute-api", "/prod/GET/example"]];
