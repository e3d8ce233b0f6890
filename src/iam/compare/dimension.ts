/**
 * A request varies along dimensions: its action, its resource, its principal, each of its context keys. What a
 * statement asks for is a conjunction of predicates, each about one dimension, so the dimensions can be reasoned about
 * one at a time and put together.
 */
export interface Dimension {
  /** Whether one value of this dimension can be all that is wanted. Throws BudgetSpent. */
  readonly satisfiable: (wanted: readonly Wanted[]) => boolean;
  /** The same where whatever AWS leaves open may be either; `satisfiable` says it where this is absent. */
  readonly conceivable?: (wanted: readonly Wanted[]) => boolean;
}

/** Something that holds for some values of its dimension; equal predicates are the same object. */
export interface Predicate {
  readonly dimension: Dimension;
  /** Counts the dimension's predicates. */
  readonly index: number;
}

/** A predicate that has to hold or, where `holds` is false, must not. */
export interface Wanted {
  readonly predicate: Predicate;
  readonly holds: boolean;
}

/** What must hold together. */
export type Conjunction = readonly Wanted[];

/** Answers each question once: the same wants come back in every branch of a search. */
export const remembering = <Answer>(answer: (wanted: readonly Wanted[]) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>();
  return (wanted: readonly Wanted[]): Answer => {
    const key = wanted
      .map(({ predicate, holds }) => (holds ? predicate.index : -1 - predicate.index))
      .sort((a, b) => a - b)
      .join();
    const found = known.get(key) ?? { answer: answer(wanted) };
    known.set(key, found);
    return found.answer;
  };
};

/** Makes the predicates of one dimension, each once, and keeps what each of them tests. */
export class Predicates<Test> {
  private readonly dimension: Dimension;
  private readonly byName = new Map<string, Predicate>();
  private readonly tests: Test[] = [];

  constructor(dimension: Dimension) {
    this.dimension = dimension;
  }

  /** `name` must tell tests apart. */
  add(name: string, test: () => Test): Predicate {
    const known = this.byName.get(name);
    if (known) return known;
    const made = { dimension: this.dimension, index: this.tests.push(test()) - 1 };
    this.byName.set(name, made);
    return made;
  }

  test({ index }: Predicate): Test {
    const test = this.tests[index];
    if (test === undefined) throw new Error("A predicate was asked about a dimension that is not its own");
    return test;
  }
}
