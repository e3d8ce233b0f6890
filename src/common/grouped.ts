/** Items with the same key, in the order in which the keys first come; Node 20 has no Map.groupBy. */
export const grouped = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

/** The first of the items with each key, in their order. */
export const firstOfEach = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): readonly T[] =>
  [...grouped(items, keyOf).values()].flatMap((group) => group.slice(0, 1));
