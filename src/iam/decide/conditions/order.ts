type Holds = (value: bigint, bound: bigint) => boolean;

/** The comparison that the end of an operator's name says: `LessThanEquals`. */
export const orderOf = (name: string): Holds => {
  switch (name) {
    case "Equals":
      return (value, bound) => value === bound;
    case "LessThan":
      return (value, bound) => value < bound;
    case "LessThanEquals":
      return (value, bound) => value <= bound;
    case "GreaterThan":
      return (value, bound) => value > bound;
    case "GreaterThanEquals":
      return (value, bound) => value >= bound;
    default:
      throw new Error(`"${name}" is no comparison`);
  }
};

/** Compares the request's value, once it is read, with a bound of the condition. */
export const compareWith =
  (read: (text: string) => bigint | undefined, holds: Holds) =>
  (bound: bigint, value: string): boolean => {
    const literal = read(value);
    return literal !== undefined && holds(literal, bound);
  };
