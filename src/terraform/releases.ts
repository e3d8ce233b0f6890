import * as z from "zod/mini";
import { jsonIn } from "../common/json.ts";
import { type Product, programName } from "./product.ts";

/** Where a version is published, and what its files are called. */
export interface Release {
  readonly product: Product;
  readonly version: string;
  /** The address of the file with the SHA-256 sums of all the version's files. */
  readonly sums: string;
  /** The zip file for a platform, as the sums name it, and its address. */
  readonly archiveName: string;
  readonly archive: string;
}

const sources = {
  Terraform: {
    releases: "https://releases.hashicorp.com/terraform",
    folder: (version: string) => version,
    index: "https://releases.hashicorp.com/terraform/index.json",
  },
  OpenTofu: {
    releases: "https://github.com/opentofu/opentofu/releases/download",
    folder: (version: string) => `v${version}`,
    index: "https://get.opentofu.org/tofu/api.json",
  },
};

/**
 * Where to find a version for a platform (`linux_amd64`). A mirror takes the place of the address that the versions'
 * folders are in.
 */
export const releaseOf = (product: Product, version: string, platform: string, mirror?: string): Release => {
  const { releases, folder } = sources[product];
  const name = `${programName(product)}_${version}`;
  const address = `${mirror ?? releases}/${folder(version)}`;
  const archiveName = `${name}_${platform}.zip`;
  return { product, version, sums: `${address}/${name}_SHA256SUMS`, archiveName, archive: `${address}/${archiveName}` };
};

/** The address of the list of versions: of a mirror, the file of the same name beside the versions' folders. */
export const indexOf = (product: Product, mirror?: string): string => {
  const { index } = sources[product];
  return mirror === undefined ? index : `${mirror}/${index.slice(index.lastIndexOf("/") + 1)}`;
};

/** HashiCorp's list maps versions to what they hold; OpenTofu's is an array. */
const listSchema = z.object({
  versions: z.union([
    z.pipe(
      z.array(z.object({ id: z.string() })),
      z.transform((versions) => versions.map(({ id }) => id)),
    ),
    z.pipe(z.record(z.string(), z.unknown()), z.transform(Object.keys)),
  ]),
});

/** The versions in a list of either product; undefined where it is none. */
export const versionsIn = (text: string): readonly string[] | undefined =>
  listSchema.safeParse(jsonIn(text)).data?.versions;

/** The SHA-256 of a file, in lower-case hexadecimal digits, from a file of sums; undefined where it has none. */
export const sumOf = (sums: string, file: string): string | undefined =>
  sums
    .split("\n")
    .map((line) => /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line))
    .find((match) => match?.[2] === file)?.[1]
    ?.toLowerCase();
