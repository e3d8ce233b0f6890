/** Thrown when a rule has used up its steps; the runner reports that the rule did not see everything. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/**
 * Counts steps, so that a hostile policy ends in a bounded time that does not depend on the machine. A step is about one
 * comparison of characters.
 */
export class Budget {
  readonly #steps: number;
  #left: number;

  constructor(steps: number) {
    this.#steps = steps;
    this.#left = steps;
  }

  /** Takes `steps` from what is left; throws `BudgetSpent` when there is not as much. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new BudgetSpent(`More than ${this.#steps} steps.`);
  }

  /** Fills it up again. */
  renew(): void {
    this.#left = this.#steps;
  }
}
