/** Runs work one piece after the other, in the order in which it was asked for. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Gives a queue. All inits of a process go through one, whether or not a plugin cache is known: it can be set in
 * Terraform's CLI configuration too, and parallel inits corrupt it (hashicorp/terraform#31964).
 */
export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
};

/**
 * Does `work` for every item, at most `limit` (1 or more) at the same time, and gives the results in the items' order.
 * One that fails does not stop the others: the results say which did.
 */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly PromiseSettledResult<Result>[]> => {
  const results: Promise<Result>[] = [];
  const running = new Set<Promise<unknown>>();
  for (const item of items) {
    while (running.size >= limit) await Promise.race(running);
    const result = work(item);
    const settled = result
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => running.delete(settled));
    running.add(settled);
    results.push(result);
  }
  return Promise.allSettled(results);
};
