/** Counts steps, never time, so that the same comparison always ends the same way. */
export class Budget {
  private left: number;

  constructor(steps: number) {
    this.left = steps;
  }

  /** Takes steps off; throws BudgetSpent when there are not enough. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new BudgetSpent();
  }

  /** Runs a part under at most half of what is left, so that one hard part leaves steps for the others. */
  part<T>(run: (budget: Budget) => T): T {
    const share = new Budget(Math.floor(this.left / 2));
    const before = share.left;
    try {
      return run(share);
    } finally {
      this.left -= before - Math.max(share.left, 0);
    }
  }
}

/** Thrown by `Budget.spend`; whoever gave the budget catches it and answers "unknown". */
export class BudgetSpent extends Error {}
