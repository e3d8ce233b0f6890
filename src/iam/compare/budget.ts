/** Counts steps, never time, so that the same comparison always ends the same way. */
export class Budget {
  private left: number;
  private readonly share: number;

  constructor(steps: number) {
    this.left = steps;
    this.share = Math.ceil(steps / 3);
  }

  /** Whether nothing is left, so that whatever is begun now is not finished. */
  get isSpent(): boolean {
    return this.left <= 0;
  }

  /** Takes steps off; throws BudgetSpent when there are not enough. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new BudgetSpent();
  }

  /** Runs a part under at most a third of all steps, so that one hard part leaves some for the others. */
  part<T>(run: (budget: Budget) => T): T {
    const given = Math.min(this.left, this.share);
    const part = new Budget(given);
    try {
      return run(part);
    } finally {
      this.left -= given - Math.max(part.left, 0);
    }
  }
}

/** Thrown by `Budget.spend`; whoever gave the budget catches it and answers "unknown". */
export class BudgetSpent extends Error {}
