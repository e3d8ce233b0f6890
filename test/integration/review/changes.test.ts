import { expect, it } from "vitest";
import { plan, resource } from "./builders.ts";
import { review } from "./reviewing.ts";

it("what is imported or moved as it is counts as a change, since it is only done by an apply", () => {
  const values = { name: "r" };
  const { changes, counts } = review(
    plan([
      resource("aws_iam_role.imported", [values, values], [], { action: "no-op", importingId: "r" }),
      resource("aws_iam_role.moved", [values, values], [], { action: "no-op", previousAddress: "aws_iam_role.old" }),
      resource("aws_iam_role.resting", [values, values], [], { action: "no-op" }),
    ]),
  );
  expect(changes.map(({ address }) => address)).toEqual(["aws_iam_role.imported", "aws_iam_role.moved"]);
  expect(counts.import).toBe(1);
});
