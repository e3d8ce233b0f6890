import { describe, expect, it } from "vitest";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { renderTerminal } from "../../../src/report/terminal/report.ts";
import type { AccessGroup } from "../../../src/review/model.ts";
import { context, principal, report, review, witness } from "./builders.ts";

const whole = Array.from({ length: 30 }, (_, index): AccessGroup[] =>
  (["Read", "Write"] as const).map((level) => ({
    service: `service${index}`,
    level,
    actions: [`service${index}:${level}One`, `service${index}:${level}Two`],
    isWholeService: true,
  })),
).flat();
const iam = (count: number): AccessGroup => ({
  service: "iam",
  level: "Permissions management",
  actions: Array.from({ length: count }, (_, index) => `iam:Put${index}`),
});
const some: AccessGroup = { service: "s3", level: "Write", actions: ["s3:PutObject"] };
const witnesses = Array.from({ length: 10 }, (_, index) =>
  witness({ direction: "added", action: `service${index}:WriteOne` }),
);

const administrator = (...more: readonly AccessGroup[]) =>
  report(
    review({
      relation: "broader",
      principals: [principal("admin", "broader", { added: [...whole, ...more], witnesses })],
      resources: [],
    }),
  );
const terminal = (verbose: boolean, ...more: readonly AccessGroup[]): string =>
  renderTerminal([administrator(...more)], context, { width: 5000, color: false, verbose });

describe("an administrator's access at the terminal", () => {
  it("is one row for all services of which it has every action, and a row for the weightiest witnesses left out", () => {
    const shown = terminal(false);
    expect(shown).toMatch(/^\+ added +every level +every action of 30 services \(120\)$/m);
    expect(shown).not.toContain("service7");
    expect(shown.match(/\(witness: service\d:WriteOne, denied → allowed\) by/g)).toHaveLength(6);
    expect(shown).toContain("• 4 more witnesses\n");
    expect(shown).toMatch(/Not shown here: the other witnesses and each action by its name/);
  });

  it("names what is weighty beside these, and counts it where it is much", () => {
    const few = terminal(false, iam(3), some);
    expect(few).toMatch(/^\+ added +Permissions management +iam:Put0 iam:Put1 iam:Put2$/m);
    expect(few).toMatch(/^\+ added +Write +s3 1$/m);
    const many = terminal(false, iam(41), some);
    expect(many).toMatch(/^\+ added +beside these +42 actions of 2 services \(41 Permissions management, 1 Write\)$/m);
    expect(many).not.toContain("iam:Put0");
  });

  it("is whole where all is asked for, and in the comment", () => {
    for (const shown of [terminal(true, iam(41)), renderComment([administrator(iam(41))], context).body]) {
      expect(shown).toContain("service7 ");
      expect(shown).toContain("Put0 Put1");
      expect(shown).toContain("service9:WriteOne");
      expect(shown).not.toContain("more witnesses");
    }
  });

  it("is told in short in a comment that has no room for it, which says so", () => {
    const much = Array.from(
      { length: 30 },
      (_, index): AccessGroup => ({
        service: `other${index}`,
        level: "Write",
        actions: Array.from({ length: 200 }, (_, number) => `other${index}:DoThisOrThat${number}`),
      }),
    );
    const { body, cut } = renderComment([administrator(...much)], context);
    expect(body).toContain("| every level | every action of 30 services (120) |");
    expect(body).toContain("`other7` 200");
    expect(body).not.toContain("DoThisOrThat7");
    expect(body).toContain("**⚠ NOT EVERYTHING IS SHOWN HERE**");
    expect(cut).toMatchObject([{ kind: "access", sections: 1 }]);
    expect(renderComment([administrator()], context).body).not.toContain("4 more witnesses");
  });
});
