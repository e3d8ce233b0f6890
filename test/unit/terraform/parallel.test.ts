import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createQueue, inParallel } from "../../../src/terraform/parallel.ts";

/** Work that counts how much of it runs at the same time. */
const counted = () => {
  const seen = { running: 0, most: 0 };
  const work = async <T>(result: () => T): Promise<T> => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    for (let turns = 0; turns < 5; turns += 1) await turn();
    seen.running -= 1;
    return result();
  };
  return { seen, work };
};

describe("doing work side by side", () => {
  it.each([1, 2, 3, 10])("does at most %i pieces at a time, and gives the results in order", async (limit) => {
    const { seen, work } = counted();
    const results = await inParallel([1, 2, 3, 4, 5, 6], limit, (item) => work(() => item * 10));
    expect(results.map((result) => result.status === "fulfilled" && result.value)).toEqual([10, 20, 30, 40, 50, 60]);
    expect(seen.most).toBe(Math.min(limit, 6));
  });

  it("goes on after a failure, and says which it was", async () => {
    const { work } = counted();
    const results = await inParallel([1, 2, 3], 2, (item) =>
      work(() => {
        if (item === 2) throw new Error("two");
        return item;
      }),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  it("runs a queue's work one after the other, after failures too", async () => {
    const { seen, work } = counted();
    const queue = createQueue();
    const failing = queue(() => work(() => Promise.reject(new Error("first"))));
    const others = [1, 2, 3].map((item) => queue(() => work(() => item)));
    await expect(failing).rejects.toThrow("first");
    expect(await Promise.all(others)).toEqual([1, 2, 3]);
    expect(seen.most).toBe(1);
  });
});
