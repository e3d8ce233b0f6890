/**
 * Reads what condition values are written as. Only the reading is shared by decide and compare; what they do with it
 * is not. Everything here gives undefined for text that is no such literal.
 */

/** How many of `readDate`'s units a second has. */
export const SECOND = 1_000_000_000n;

/** An ISO 8601 date as the W3C note profiles it, also without separators, or epoch seconds; gives epoch nanoseconds. */
export const readDate = (text: string): bigint | undefined => {
  if (/^-?\d{1,100}$/.test(text)) return BigInt(text) * SECOND;
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "1", day = "1", hour = "0", minute = "0", second = "0", fraction = "0", zone] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!isReal || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = readZone(zone);
  if (offset === undefined) return undefined;
  const seconds = date.getTime() / 1000 + Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
  return BigInt(seconds) * SECOND + BigInt(fraction.padEnd(9, "0"));
};

/**
 * Whether a text can be read as ISO 8601's year, or day without separators, and as epoch seconds too. `readDate` takes it
 * for seconds; AWS does not say which it is.
 */
export const isYearOrSeconds = (text: string): boolean => /^(?:\d{4}|\d{8})$/.test(text);

const isoDate =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[Tt](\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d{1,9}))?)?([Zz]|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Minutes east of UTC; a time without a zone is UTC. */
const readZone = (zone: string | undefined): number | undefined => {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
};

const decimals = 100;

/** How many of `readNumber`'s units make 1. */
export const ONE = 10n ** BigInt(decimals);

/**
 * An integer or a decimal number in units of `ONE`, so that nothing is rounded: as a double 1e20 and 1e20 + 1 are the same.
 * What has more than 100 digits before the point, or 99 after it, is not read.
 */
export const readNumber = (text: string): bigint | undefined => {
  const [, sign, whole = "", fraction = "", exponent = "0"] = decimal.exec(text.slice(0, 1000)) ?? [];
  if (sign === undefined || whole + fraction === "" || text.length > 1000) return undefined;
  const digits = (whole + fraction).replace(/0+$/, "");
  const significant = digits.replace(/^0+/, "");
  const shift = decimals + Number(exponent) + whole.length - digits.length;
  if (significant === "") return 0n;
  if (shift < 1 || significant.length + shift > 2 * decimals) return undefined;
  return BigInt(`${sign}${significant}${"0".repeat(shift)}`);
};

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** `true` or `false`, in any case. */
export const readBoolean = (text: string): boolean | undefined => {
  const word = text.toLowerCase();
  return word === "true" || word === "false" ? word === "true" : undefined;
};

/** The addresses from `first` to `last`, both included, as numbers of 32 or 128 bits. */
export interface AddressRange {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** An IPv4 or IPv6 address, or a range of them in CIDR notation; bits after the prefix are disregarded. */
export const readAddressRange = (text: string): AddressRange | undefined => {
  const [, address = "", prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = address.includes(":") ? 6 : 4;
  const bits = version === 6 ? 128 : 32;
  const value = version === 6 ? readIpv6(address) : readIpv4(address);
  const length = prefix === undefined ? bits : Number(prefix);
  if (value === undefined || length > bits) return undefined;
  const host = BigInt(bits - length);
  const first = (value >> host) << host;
  return { version, first, last: first + (1n << host) - 1n };
};

const readIpv4 = (text: string): bigint | undefined => {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
};

const readIpv6 = (text: string): bigint | undefined => {
  const halves = withoutDottedEnd(text)?.split("::");
  if (halves === undefined || halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...tail];
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  return groups.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
};

/** `::ffff:192.0.2.1` is written with groups: `::ffff:c000:201`. */
const withoutDottedEnd = (text: string): string | undefined => {
  const [, head, dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
  if (head === undefined || dotted === undefined) return text;
  const value = readIpv4(dotted);
  return value === undefined ? undefined : `${head}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
};
