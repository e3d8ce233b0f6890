import { unzipSync } from "fflate";
import { UserError } from "../common/errors.ts";

/**
 * The text of the one file in a zip archive. Nothing is written to disk, so no name in it can lead anywhere. UserError
 * where there is another file beside it or in its place, where it is longer than `limit` bytes however small it was
 * packed, or where it is no UTF-8.
 */
export const readOnlyEntry = (archive: Uint8Array, name: string, limit: number): string => {
  const { names, content } = unpack(archive, name, limit);
  if (names.length !== 1 || names[0] !== name) throw new UserError(`The archive must hold ${name} alone.`);
  if (content === undefined) throw new UserError(`${name} in the archive is longer than ${limit} bytes.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError(`${name} in the archive is no UTF-8.`, { cause });
  }
};

/** The bytes of one file among others in a zip archive; undefined where there is none, or it is longer than `limit`. */
export const readEntry = (archive: Uint8Array, name: string, limit: number): Uint8Array | undefined =>
  unpack(archive, name, limit).content;

/** fflate unpacks into a buffer of the announced size, so that an entry that lies about it fails. */
const unpack = (
  archive: Uint8Array,
  name: string,
  limit: number,
): { readonly names: readonly string[]; readonly content: Uint8Array | undefined } => {
  const names: string[] = [];
  try {
    const entries = unzipSync(archive, {
      filter: (file) => {
        names.push(file.name);
        return file.name === name && file.originalSize <= limit;
      },
    });
    return { names, content: entries[name] };
  } catch (cause) {
    throw new UserError("The archive is no zip file, or is damaged.", { cause });
  }
};
