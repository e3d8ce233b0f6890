import { expect, it } from "vitest";
import { errorText } from "../../../src/cli/error-text.ts";

it("shows what a name in an error would tell the terminal", () => {
  const location = { file: "a\u001b[2J.yaml", line: 3 };
  expect(
    errorText([
      { message: "There is no “é\u202e”.\nLook.", location },
      { message: "No.", suggestion: "Go" },
    ]),
  ).toBe("error: a\\u{1B}[2J.yaml:3: There is no “é\\u{202E}”.\nLook.\nerror: No. (Go)\n");
});
