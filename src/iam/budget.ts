/** Thrown by `Budget.spend`; whoever gave the budget catches it, and says that not everything was looked at. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/**
 * Counts steps, never time, so that a question ends the same way on every machine, and one about a hostile policy ends
 * at all.
 */
export class Budget {
  private left: number;
  private readonly steps: number;

  constructor(steps: number) {
    this.left = steps;
    this.steps = steps;
  }

  /** Whether nothing is left, so that whatever is begun now is not finished. */
  get isSpent(): boolean {
    return this.left <= 0;
  }

  /** Takes steps off; throws BudgetSpent when there are not enough. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new BudgetSpent(`More than ${this.steps} steps.`);
  }

  /** Runs a part under at most a third of all steps, so that one hard part leaves some for the others. */
  part<T>(run: (budget: Budget) => T): T {
    const given = Math.min(this.left, Math.ceil(this.steps / 3));
    const part = new Budget(given);
    try {
      return run(part);
    } finally {
      this.left -= given - Math.max(part.left, 0);
    }
  }

  /** Fills it up again. */
  renew(): void {
    this.left = this.steps;
  }
}
