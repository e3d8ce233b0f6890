import { type Budget, BudgetSpent } from "../budget.ts";
import { advance, isAnyEnd, isAtEnd, isFree, type Positions, positionsAt, type Token } from "./tokens.ts";

/** A state of a deterministic automaton; its successors are made when they are first asked for. */
export interface State {
  /** Different for all states of one `Automata`. */
  readonly id: number;
  /** The same for the states of one automaton. */
  readonly automaton: object;
  readonly accepts: boolean;
  /** Accepts nothing, whatever follows. */
  readonly dead: boolean;
  /** Accepts everything, whatever follows. */
  readonly universal: boolean;
  /** What a step from here costs, in steps of a budget. */
  readonly weight: number;
  /** The code units that lead elsewhere than `other`. */
  readonly explicit: readonly number[];
  /** Where every code unit leads that is not explicit. */
  readonly other: State;
  readonly step: (code: number) => State;
  /** Whether another state of the same automaton accepts all that this one does; false where that is not plain. */
  readonly within: (other: State) => boolean;
}

/** A set of texts. */
export interface Language {
  /** The automaton's first state. */
  readonly start: State;
  /** The literal text that every text of it begins with. */
  readonly prefix: string;
  /** The pattern with `*` and `?`, to make a likely member of. */
  readonly hint: string;
  /** Whether it holds a text; takes its steps off a budget where one is given, and throws BudgetSpent. */
  readonly has: (text: string, budget?: Budget) => boolean;
}

/** How many states one comparison may make, at some 300 bytes each. */
const heldStates = 1_000_000;

/** Makes languages; the same pattern is made only once. */
export class Automata {
  private readonly languages = new Map<string, Language>();
  private states = 0;
  private tokens = 0;
  private limit = heldStates;

  /** Another comparison begins: it may make as many states as the one before. */
  renew(): void {
    this.limit = this.states + heldStates;
  }

  /** How many states and tokens are kept. */
  get size(): number {
    return this.states + this.tokens;
  }

  /** Throws BudgetSpent when a comparison makes more states than it may. */
  nextId(): number {
    if (this.states >= this.limit) throw new BudgetSpent();
    return this.states++;
  }

  /** The language of a pattern; `name` must tell patterns apart. */
  language(name: string, tokens: () => readonly Token[]): Language {
    return this.remember(name, () => {
      const pattern = tokens();
      this.tokens += pattern.length;
      return new PatternLanguage(pattern, this);
    });
  }

  /** A language that is no pattern's; `name` must tell it apart from all others. */
  remember(name: string, make: () => Language): Language {
    const known = this.languages.get(name);
    if (known) return known;
    const language = make();
    this.languages.set(name, language);
    return language;
  }
}

/** The texts that a pattern matches. Its automaton is made for searches alone: one text is matched without it. */
class PatternLanguage implements Language {
  readonly prefix: string;
  readonly hint: string;
  private readonly tokens: readonly Token[];
  private readonly automata: Automata;
  private first: State | undefined;

  constructor(tokens: readonly Token[], automata: Automata) {
    this.tokens = tokens;
    this.automata = automata;
    this.prefix = prefixOf(tokens);
    this.hint = textOf(tokens);
  }

  get start(): State {
    this.first ??= new Determinised(this.tokens, this.automata).start;
    return this.first;
  }

  has(text: string, budget?: Budget): boolean {
    if (!text.startsWith(this.prefix)) return false;
    let positions = positionsAt(this.tokens, this.prefix.length);
    for (let index = this.prefix.length; index < text.length && positions.length > 0; index++) {
      if (isAnyEnd(this.tokens, positions)) return true;
      budget?.spend(positions.length);
      positions = advance(this.tokens, positions, text.charCodeAt(index));
    }
    return isAtEnd(this.tokens, positions);
  }
}

/** The subset construction over the positions in one pattern. */
class Determinised {
  readonly start: State;
  readonly tokens: readonly Token[];
  private readonly automata: Automata;
  private readonly known = new Map<string, PatternState>();

  constructor(tokens: readonly Token[], automata: Automata) {
    this.tokens = tokens;
    this.automata = automata;
    this.start = this.state(positionsAt(tokens, 0));
  }

  /** The state for positions that have been reached. */
  state(positions: Positions): PatternState {
    const key = positions.join();
    const known = this.known.get(key);
    if (known) return known;
    const made = new PatternState(this, positions, this.automata.nextId());
    this.known.set(key, made);
    return made;
  }
}

class PatternState implements State {
  readonly id: number;
  readonly accepts: boolean;
  readonly dead: boolean;
  readonly universal: boolean;
  readonly weight: number;
  readonly explicit: readonly number[];
  readonly automaton: Determinised;
  private readonly positions: Positions;
  private next: Map<number, State> | undefined;
  private rest: State | undefined;

  constructor(automaton: Determinised, positions: Positions, id: number) {
    const { tokens } = automaton;
    this.automaton = automaton;
    this.positions = positions;
    this.id = id;
    this.accepts = isAtEnd(tokens, positions);
    this.dead = positions.length === 0;
    this.weight = positions.length;
    this.universal = isAnyEnd(tokens, positions);
    const [first = 0] = positions;
    this.explicit =
      positions.length === 1
        ? (tokens[first]?.codes ?? [])
        : [...new Set(positions.flatMap((at) => tokens[at]?.codes ?? []))];
  }

  get other(): State {
    this.rest ??= this.automaton.state(advance(this.automaton.tokens, this.positions, undefined));
    return this.rest;
  }

  step(code: number): State {
    if (!this.explicit.includes(code)) return this.other;
    const known = this.next?.get(code);
    if (known) return known;
    const made = this.automaton.state(advance(this.automaton.tokens, this.positions, code));
    this.next = (this.next ?? new Map<number, State>()).set(code, made);
    return made;
  }

  /** From a later `*` without exceptions everything is accepted that is accepted from before it. */
  within(other: State): boolean {
    if (!(other instanceof PatternState)) return false;
    if (this.lastFree !== other.lastFree) return this.lastFree < other.lastFree;
    return this.positions.every((at) => other.positions.includes(at));
  }

  private get lastFree(): number {
    const [first = -1] = this.positions;
    return isFree(this.automaton.tokens[first]) ? first : -1;
  }
}

const prefixOf = (tokens: readonly Token[]): string => {
  const end = tokens.findIndex(({ kind, codes }) => kind !== "literal" || codes.length !== 1);
  return textOf(end < 0 ? tokens : tokens.slice(0, end));
};

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ kind, codes }) =>
      kind === "literal" ? String.fromCharCode(...codes.slice(0, 1)) : kind === "one" ? "?" : "*",
    )
    .join("");
