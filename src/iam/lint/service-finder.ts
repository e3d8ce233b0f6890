import { grouped } from "../../common/grouped.ts";
import { once } from "../../common/once.ts";
import type { Catalogue } from "../catalogue/model.ts";
import type { Facts } from "./facts.ts";
import { isPattern } from "./glob.ts";
import { nearest } from "./nearest.ts";

/** Gives the prefixes of the services that a word may mean before an action, which may have wildcards; at most three. */
export type ServiceFinder = (word: string, action: string) => readonly string[];

/** A longer list helps nobody. */
const MOST = 3;

/** A slip in a shorter word makes another service of it too easily, unless that one has the action. */
const LONG = 6;

/** Gives the prefixes of the services that a word, in any case and with any hyphens, is found for. */
export type ServicesByWord = (word: string) => readonly string[];

/** Gives the services that are called or abbreviated as the word is: `elasticmapreduce`, Amazon Elastic MapReduce, by `emr`. */
export const createServicesNamed = (catalogue: Catalogue): ServicesByWord => servicesBy(catalogue, fullNames);

/**
 * Gives a finder. What has the action comes first: the service of that name or abbreviation, those with the word in their
 * names, the one whose prefix is nearly the word, and the only one with such an action.
 */
export const createServiceFinder = ({ catalogue, actions, budget }: Facts): ServiceFinder => {
  const servicesNamed = createServicesNamed(catalogue);
  const servicesWith = servicesBy(catalogue, wordsOf);
  const others = catalogue.services();

  return (word, action) => {
    budget.spend(others.length);
    const near = [nearest(word, others, budget) ?? []].flat();
    const named = servicesNamed(word);
    const has = (prefix: string): boolean => actions.matching(`${prefix}:${action}`).length > 0;
    for (const candidates of [named, servicesWith(word), near]) {
      const fitting = candidates.filter(has);
      if (fitting.length > 0 && fitting.length <= MOST) return fitting;
    }
    const owners = isPattern(action) ? [] : catalogue.servicesWith(action);
    if (owners.length === 1) return owners;
    return [...named, ...(word.length < LONG ? [] : near)].slice(0, 1);
  };
};

const servicesBy = (catalogue: Catalogue, wordsIn: (name: string) => readonly string[]): ServicesByWord => {
  const byWord = once(() => {
    const entries = catalogue
      .services()
      .flatMap((prefix) => wordsIn(catalogue.serviceName(prefix) ?? "").map((word) => ({ word, prefix })));
    return grouped(entries, ({ word }) => word);
  });
  return (word) => (byWord().get(squeeze(word)) ?? []).map(({ prefix }) => prefix);
};

/** The name in one word, with and without what it may end in, and its capital letters and digits: `emr`. */
const fullNames = (name: string): readonly string[] => {
  const own = ownName(name);
  const short = own.replace(/ (?:Service|V2)$/, "");
  return [
    ...new Set([own, short].flatMap((text) => [squeeze(text), ...[text, text.replace("Apache ", "")].map(initials)])),
  ];
};

/** Every word of the name that is long enough to tell it. */
const wordsOf = (name: string): readonly string[] => [
  ...new Set(
    ownName(name)
      .split(" ")
      .map(squeeze)
      .filter((word) => word.length > 2),
  ),
];

/** Without the company, and without the explanation in brackets. */
const ownName = (name: string): string => name.replace(/^(?:Amazon|AWS) /, "").replace(/ \(.*\)/, "");

const initials = (text: string): string => text.replace(/[^A-Z0-9]/g, "").toLowerCase();

const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
