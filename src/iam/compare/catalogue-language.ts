import type { Catalogue } from "../catalogue/model.ts";
import type { Automata, Language, State } from "./automaton.ts";

/** All actions of the catalogue, in lower case: a tree of their characters that grows where it is entered. */
export const catalogueLanguage = (catalogue: Catalogue, automata: Automata): Language => {
  const services = catalogue.services().map((service) => `${service.toLowerCase()}:`);
  const actionsOf = (service: string) => (catalogue.actionsOf(service) ?? []).map((action) => action.toLowerCase());
  return {
    start: new TreeState("", services, new Tree(automata, actionsOf)),
    prefix: "",
    hint: "",
    has: (text) => text === text.toLowerCase() && catalogue.action(text) !== undefined,
  };
};

class Tree {
  readonly automata: Automata;
  readonly actionsOf: (service: string) => readonly string[];
  readonly nowhere: State;

  constructor(automata: Automata, actionsOf: (service: string) => readonly string[]) {
    this.automata = automata;
    this.actionsOf = actionsOf;
    this.nowhere = new TreeState("", [], this);
  }
}

/** The texts that begin with what has been read: names of services, and after the colon the service's actions. */
class TreeState implements State {
  readonly id: number;
  readonly automaton: Tree;
  readonly accepts: boolean;
  readonly dead: boolean;
  readonly universal = false;
  readonly weight = 1;
  readonly explicit: readonly number[];
  private readonly read: string;
  private readonly texts: readonly string[];
  private readonly next = new Map<number, State>();

  constructor(read: string, texts: readonly string[], tree: Tree) {
    this.id = tree.automata.nextId();
    this.automaton = tree;
    this.read = read;
    this.texts = read.endsWith(":") ? tree.actionsOf(read.slice(0, -1)) : texts;
    this.dead = this.texts.length === 0;
    this.accepts = read.includes(":") && this.texts.includes(read);
    this.explicit = [
      ...new Set(this.texts.filter(({ length }) => length > read.length).map((text) => text.charCodeAt(read.length))),
    ];
  }

  get other(): State {
    return this.automaton.nowhere;
  }

  step(code: number): State {
    if (!this.explicit.includes(code)) return this.other;
    const known = this.next.get(code);
    if (known) return known;
    const read = this.read + String.fromCharCode(code);
    const made = new TreeState(
      read,
      this.texts.filter((text) => text.startsWith(read)),
      this.automaton,
    );
    this.next.set(code, made);
    return made;
  }

  within(other: State): boolean {
    return other === this || this.dead;
  }
}
