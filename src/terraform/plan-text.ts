import { UserError } from "../common/errors.ts";

/**
 * Gives a plan file's content as text, without a byte order mark. UserError when it is no text that JSON could be in:
 * empty, a binary plan, UTF-16, or not UTF-8.
 */
export const textOfPlan = (content: string | Uint8Array, name: string): string => {
  const text = typeof content === "string" ? content : decode(content, name);
  const trimmed = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (trimmed.trim() === "") throw new UserError({ message: `${name} is empty.`, suggestion: howToMake });
  return trimmed;
};

const howToMake = "Make it with `terraform show -json tfplan`.";

const decode = (bytes: Uint8Array, name: string): string => {
  if (startsWith(bytes, zipSignature)) {
    throw new UserError({ message: `${name} is Terraform's binary plan, not its JSON.`, suggestion: howToMake });
  }
  if (isUtf16(bytes)) {
    throw new UserError({
      message: `${name} is encoded as UTF-16, as Windows PowerShell's > writes it.`,
      suggestion: "Write it as UTF-8: `terraform show -json tfplan | Out-File -Encoding utf8 plan.json`.",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError({ message: `${name} is not encoded as UTF-8.`, suggestion: howToMake }, { cause: error });
  }
};

/** A binary plan is a zip archive. */
const zipSignature = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** By its mark, or by the zero that every second byte of ASCII in UTF-16 is. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) ||
  startsWith(bytes, [0xfe, 0xff]) ||
  (bytes.length >= 2 && (bytes[0] === 0) !== (bytes[1] === 0));
