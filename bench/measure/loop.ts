/** Warm code in this process: what it costs once it has run often. */
import { median, type Paired, paired } from "./statistics.ts";

/** Something to do again and again; what it gives is only kept so that it is not optimized away. */
export type Work = () => unknown;

/** The milliseconds of one call, each round long enough for the clock. */
export const milliseconds = async (work: Work, rounds = 15): Promise<number> => {
  const count = await callsPerRound(work);
  const rows: number[] = [];
  for (let round = 0; round < rounds; round++) rows.push(await oneRound(work, count));
  return median(rows);
};

/** Both in turn, round by round, in milliseconds of one call. */
export const pairedLoops = async (ours: Work, theirs: Work, rounds = 15): Promise<Paired> => {
  const counts = [await callsPerRound(ours), await callsPerRound(theirs)] as const;
  const rows: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    rows.push([await oneRound(ours, counts[0]), await oneRound(theirs, counts[1])]);
  }
  return paired(
    rows.map(([a]) => a),
    rows.map(([, b]) => b),
  );
};

const roundMilliseconds = 50;
const warmUpMilliseconds = 500;

/** Warms the code up, and gives how many calls make a round. */
const callsPerRound = async (work: Work): Promise<number> => {
  const started = performance.now();
  let calls = 0;
  while (performance.now() - started < warmUpMilliseconds) {
    kept = await work();
    calls++;
  }
  return Math.max(1, Math.ceil((calls * roundMilliseconds) / (performance.now() - started)));
};

const oneRound = async (work: Work, count: number): Promise<number> => {
  const started = performance.now();
  for (let call = 0; call < count; call++) {
    const result = work();
    kept = result instanceof Promise ? await result : result;
  }
  return (performance.now() - started) / count;
};

/** The last result of all; nothing reads it. */
export let kept: unknown;
