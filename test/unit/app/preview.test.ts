import { describe, expect, it } from "vitest";
import { preview } from "../../../src/app/preview.ts";
import type { Configuration } from "../../../src/config/schema.ts";
import type { Review } from "../../../src/review/model.ts";
import { configuration } from "./sample.ts";

const backend = "{ s3: { bucket: tf-state, key: kept.tfstate, region: us-east-1 } }";

const countsOf = async (base: Configuration | undefined, head: Configuration): Promise<readonly Review["counts"][]> =>
  (await preview(base, head.deployments)).map(({ review }) => review.counts);

describe("a preview", () => {
  it("compares a deployment under a new name with the one whose state it takes over", async () => {
    const production = configuration({ names: ["production"], backend });
    const [renamed] = await countsOf(configuration({ backend }), production);
    const [made] = await countsOf(configuration(), production);
    // The role is named after the deployment in the sample, so it is replaced, with what hangs on it.
    expect(renamed).toMatchObject({ create: 0, destroy: 0 });
    expect(renamed?.replace).toBeGreaterThan(0);
    expect(made).toMatchObject({ replace: 0, destroy: 0 });
    expect(made?.create).toBeGreaterThan(0);
  });
});
