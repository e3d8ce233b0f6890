import { unzipSync } from "fflate";
import { UserError } from "../errors.ts";

/**
 * The text of the one file in a zip archive. Nothing is written to disk, so no name in it can lead anywhere. UserError
 * where there is another file beside it or in its place, where it is longer than `limit` bytes however small it was
 * packed, or where it is no UTF-8.
 */
export const readOnlyEntry = (archive: Uint8Array, name: string, limit: number): string => {
  const names: string[] = [];
  const entries = unpack(archive, (file) => {
    names.push(file.name);
    return file.name === name && file.originalSize <= limit;
  });
  if (names.length !== 1 || names[0] !== name) throw new UserError(`The archive must hold ${name} alone.`);
  const content = entries[name];
  if (content === undefined) throw new UserError(`${name} in the archive is longer than ${limit} bytes.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError(`${name} in the archive is no UTF-8.`, { cause });
  }
};

/** fflate unpacks into a buffer of the announced size, so that an entry that lies about it fails. */
const unpack = (
  archive: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> => {
  try {
    return unzipSync(archive, { filter });
  } catch (cause) {
    throw new UserError("The archive is no zip file, or is damaged.", { cause });
  }
};
