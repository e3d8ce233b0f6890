import { BudgetSpent } from "./budget.ts";

/**
 * One step of a pattern. `codes` are UTF-16 code units: for a literal those that it accepts (two where case does not
 * count), for the others those that it refuses.
 */
export interface Token {
  readonly kind: "literal" | "one" | "many";
  readonly codes: readonly number[];
}

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

/** A language: the automaton's first state, and the literal text that every string of it begins with. */
export interface Language {
  readonly start: State;
  readonly prefix: string;
  /** The pattern with `*` and `?`, to make a likely member of. */
  readonly hint: string;
}

/** Whether a language holds a text. */
export const holds = ({ start }: Language, text: string): boolean => {
  let state = start;
  for (let index = 0; index < text.length && !state.dead && !state.universal; index++) {
    state = state.step(text.charCodeAt(index));
  }
  return state.accepts;
};

/** How many states one comparison may make, at some 300 bytes each. */
const heldStates = 1_000_000;

/** Makes languages; the same pattern is made only once. */
export class Automata {
  private readonly languages = new Map<string, Language>();
  private states = 0;
  private limit = heldStates;

  /** Another comparison begins: it may make as many states as the one before. */
  renew(): void {
    this.limit = this.states + heldStates;
  }

  /** How many states there are. */
  get size(): number {
    return this.states;
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
      return { start: new Determinised(pattern, this).start, prefix: prefixOf(pattern), hint: hintOf(pattern) };
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

/** The subset construction over the positions in one pattern. */
class Determinised {
  readonly start: State;
  readonly tokens: readonly Token[];
  private readonly automata: Automata;
  private readonly known = new Map<string, PatternState>();

  constructor(tokens: readonly Token[], automata: Automata) {
    this.tokens = tokens;
    this.automata = automata;
    this.start = this.state([0]);
  }

  /** The state for positions that have been reached, in ascending order. */
  state(reached: readonly number[]): PatternState {
    const positions = this.close(reached);
    const key = positions.join();
    const known = this.known.get(key);
    if (known) return known;
    const made = new PatternState(this, positions, this.automata.nextId());
    this.known.set(key, made);
    return made;
  }

  /** A `*` may match nothing. One without exceptions makes all positions before it needless. */
  private close(reached: readonly number[]): readonly number[] {
    const closed = new Set<number>();
    for (let position of reached) {
      closed.add(position);
      while (this.tokens[position]?.kind === "many") closed.add(++position);
    }
    const positions = [...closed].sort((a, b) => a - b);
    const last = positions.findLastIndex((position) => isFree(this.tokens[position]));
    return last > 0 ? positions.slice(last) : positions;
  }
}

const isFree = (token: Token | undefined): boolean => token?.kind === "many" && token.codes.length === 0;

class PatternState implements State {
  readonly id: number;
  readonly accepts: boolean;
  readonly dead: boolean;
  readonly universal: boolean;
  readonly weight: number;
  readonly explicit: readonly number[];
  readonly automaton: Determinised;
  private readonly positions: readonly number[];
  private next: Map<number, State> | undefined;
  private rest: State | undefined;

  constructor(automaton: Determinised, positions: readonly number[], id: number) {
    const { tokens } = automaton;
    this.automaton = automaton;
    this.positions = positions;
    this.id = id;
    this.accepts = positions.includes(tokens.length);
    this.dead = positions.length === 0;
    this.weight = positions.length;
    this.universal = this.accepts && positions.some((at) => at === tokens.length - 1 && isFree(tokens[at]));
    this.explicit = [...new Set(positions.flatMap((at) => tokens[at]?.codes ?? []))];
  }

  get other(): State {
    this.rest ??= this.automaton.state(this.positions.flatMap((at) => this.advance(at, undefined)));
    return this.rest;
  }

  step(code: number): State {
    if (!this.explicit.includes(code)) return this.other;
    const known = this.next?.get(code);
    if (known) return known;
    const made = this.automaton.state(this.positions.flatMap((at) => this.advance(at, code)));
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

  /** Where a position leads; `code` is undefined for one that no token here names. */
  private advance(at: number, code: number | undefined): readonly number[] {
    const token = this.automaton.tokens[at];
    if (token === undefined) return [];
    const named = code !== undefined && token.codes.includes(code);
    if (token.kind === "literal") return named ? [at + 1] : [];
    if (named) return [];
    return token.kind === "one" ? [at + 1] : [at];
  }
}

const prefixOf = (tokens: readonly Token[]): string => {
  const end = tokens.findIndex(({ kind, codes }) => kind !== "literal" || codes.length !== 1);
  return textOf(end < 0 ? tokens : tokens.slice(0, end));
};

const hintOf = (tokens: readonly Token[]): string => textOf(tokens);

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ kind, codes }) =>
      kind === "literal" ? String.fromCharCode(...codes.slice(0, 1)) : kind === "one" ? "?" : "*",
    )
    .join("");
