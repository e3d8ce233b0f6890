import { describe, expect, it } from "vitest";
import { ONE, readAddressRange, readBoolean, readDate, readNumber } from "../../../src/iam/language/literals.ts";

describe("readDate", () => {
  const noon = Date.UTC(2030, 0, 31, 12);
  it.each([
    ["2030-01-31T12:00:00Z", noon],
    ["2030-01-31T12:00Z", noon],
    ["2030-01-31t12:00:00z", noon],
    ["2030-01-31T12:00:00", noon],
    ["2030-01-31T12:00:00.25Z", noon + 250],
    ["2030-01-31T14:30:00+02:30", noon],
    ["2030-01-31T04:00:00-0800", noon],
    ["20300131T120000Z", noon],
    ["2030-01-31", Date.UTC(2030, 0, 31)],
    ["2030-01", Date.UTC(2030, 0)],
    ["1893456000", Date.UTC(2030, 0)],
    ["2030", 2030_000],
    ["-1", -1000],
    ["0099-01-01", new Date("0099-01-01T00:00:00Z").getTime()],
    ["2028-02-29", Date.UTC(2028, 1, 29)],
  ])("reads %s", (text, milliseconds) => {
    expect(readDate(text)).toBe(BigInt(milliseconds) * 1_000_000n);
  });

  it("reads the nanosecond, and seconds that no double keeps", () => {
    expect(readDate("1970-01-01T00:00:00.000000001Z")).toBe(1n);
    expect(readDate("9007199254740993")).toBe(9007199254740993_000_000_000n);
  });

  it.each([
    "",
    "soon",
    "2030-02-29",
    "2030-13-01",
    "2030-00-01",
    "2030-01-32",
    "2030-01-01T24:00Z",
    "2030-01-01T12:60Z",
    "2030-01-01T12:00:00+24:00",
    "2030-01-01 12:00",
    "1.5",
  ])("does not read %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe("readNumber", () => {
  it.each([
    ["0", 0n],
    ["-0.0", 0n],
    ["10", 10n * ONE],
    ["-2.50", (-5n * ONE) / 2n],
    ["+.5", ONE / 2n],
    ["5.", 5n * ONE],
    ["1e3", 1000n * ONE],
    ["12e-1", (12n * ONE) / 10n],
    ["000000000000000000001", ONE],
    ["9007199254740993", 9007199254740993n * ONE],
    ["1e99", 10n ** 99n * ONE],
    ["1e-99", 10n],
  ])("reads %s", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(["", ".", "ten", "1,000", "0x10", " 1", "1e", "Infinity", "1e100", "1e-100", "1".repeat(101)])(
    "does not read %j",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  it("takes no longer for a long text", () => {
    for (const text of ["1".repeat(1_000_000), `1.${"0".repeat(1_000_000)}1`]) expect(readNumber(text)).toBeUndefined();
  });
});

describe("readBoolean", () => {
  it.each([
    ["true", true],
    ["False", false],
    ["yes", undefined],
    ["", undefined],
  ])("%s: %s", (text, truth) => {
    expect(readBoolean(text)).toBe(truth);
  });
});

describe("readAddressRange", () => {
  it.each([
    ["203.0.113.5", 4, 0xcb007105n, 0xcb007105n],
    ["203.0.113.5/24", 4, 0xcb007100n, 0xcb0071ffn],
    ["0.0.0.0/0", 4, 0n, 0xffffffffn],
    ["::1", 6, 1n, 1n],
    ["2001:DB8:1234:5678::/64", 6, 0x20010db8123456780000000000000000n, 0x20010db812345678ffffffffffffffffn],
    ["1:2:3:4:5:6:7:8", 6, 0x00010002000300040005000600070008n, 0x00010002000300040005000600070008n],
    ["1::", 6, 1n << 112n, 1n << 112n],
    ["::ffff:192.0.2.1", 6, 0xffffc0000201n, 0xffffc0000201n],
  ])("reads %s", (text, version, first, last) => {
    expect(readAddressRange(text)).toEqual({ version, first, last });
  });

  it.each([
    "",
    "1.2.3",
    "1.2.3.256",
    "1.2.3.4/33",
    "1.2.3.4/",
    "::1/129",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "g::",
    "::1.2.3",
    "1:2:3:4:5:6:7::8",
  ])("does not read %j", (text) => {
    expect(readAddressRange(text)).toBeUndefined();
  });
});
