// Ids from content, moments as text, sentences from catalogues, errors with codes.
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ERROR_CODES, ShoalError, toShoalError } from "../../../lib/base/errors.ts";
import { contentId, hashText, randomId } from "../../../lib/base/ids.ts";
import { translator, type Catalogue } from "../../../lib/base/messages.ts";
import { isInstant, toInstant, editedAt } from "../../../lib/base/time.ts";

test("hashes as SHA-256 does", async () => {
  expect(await hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a3");
});

test("gives the same id to the same content, whatever its order and its own id", async () => {
  const id = await contentId("s", { a: 1, b: "x" });
  expect(id).toMatch(/^s:[0-9a-f]{40}$/);
  expect(await contentId("s", { b: "x", a: 1, id: "s:other" })).toBe(id);
  expect(await contentId("s", { a: 2, b: "x" })).not.toBe(id);
});

test("makes random ids that differ", () => {
  expect(randomId("p")).toMatch(/^p:[0-9a-f]{20}$/);
  expect(randomId("p")).not.toBe(randomId("p"));
});

describe("isInstant", () => {
  test.each(["2026-11-23T08:30:00.000Z", "1970-01-01T00:00:00Z", toInstant(0)])(
    "takes %s",
    (text) => expect(isInstant(text)).toBe(true),
  );
  test.each([
    "yesterday",
    "2026-11-23",
    "2026-02-30T00:00:00.000Z",
    "+275761-01-01T00:00:00.000Z",
    "0000-00-00T00:00:00.000Z",
    "1969-12-31T23:59:59.000Z",
    "2026-11-23T08:30:00+02:00",
  ])("refuses %s", (text) => expect(isInstant(text)).toBe(false));
});

describe("translator", () => {
  const catalogue = {
    looks: {
      en: "{n} {n|look|looks} in {place}",
      zh_CN: "在{place}看了 {n} 次",
    },
  } satisfies Catalogue;

  test.each([
    ["en", 1, "1 look in r/running"],
    ["en", 1234, "1,234 looks in r/running"],
    ["zh_CN", 1, "在r/running看了 1 次"],
  ] as const)("speaks %s for %d", (locale, n, sentence) => {
    expect(translator(catalogue, locale)("looks", { n, place: "r/running" })).toBe(sentence);
  });

  test("inserts facts as they are, also those that look like patterns", () => {
    const t = translator(catalogue, "en");
    expect(t("looks", { n: 2, place: "$& {n}" })).toBe("2 looks in $& {n}");
  });
});

describe("toShoalError", () => {
  test.each([
    [new DOMException("full", "QuotaExceededError"), "QUOTA"],
    [new DOMException("closing", "InvalidStateError"), "DATABASE_CLOSED"],
    [new TypeError("x"), "UNKNOWN"],
    ["text", "UNKNOWN"],
  ])("names %s", (thrown, code) => expect(toShoalError(thrown).code).toBe(code));

  test("keeps one that already has a code", () => {
    const error = new ShoalError("FILE_NEWER", { version: 2 });
    expect(toShoalError(error)).toBe(error);
    expect(ERROR_CODES).toContain(error.code);
  });
});

test.each([
  ["Pacific/Auckland", "2026-11-23T20:00:00.000Z", "2026-11-24"],
  ["America/Los_Angeles", "2026-11-24T02:00:00.000Z", "2026-11-23"],
])("names the day where the user is, in %s", (zone, moment, day) => {
  // A process of its own: the time zone is read once.
  const code = `import { localDay } from "./lib/base/time.ts"; console.log(localDay(${Date.parse(moment)}))`;
  const env = { ...process.env, TZ: zone };
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", code], { env })).toEqual(
    Buffer.from(`${day}\n`),
  );
});

test.each([
  ["2026-11-01T08:30:00.000Z", undefined, "2026-11-01T08:30:00.000Z"],
  ["2026-11-01T08:30:00.000Z", "2026-10-01T00:00:00.000Z", "2026-11-01T08:30:00.000Z"],
  ["2026-11-01T08:30:00.000Z", "2027-01-01T00:00:00Z", "2027-01-01T00:00:00.001Z"],
  ["2026-11-01T08:30:00.000Z", "2026-11-01T08:30:00.000Z", "2026-11-01T08:30:00.001Z"],
  ["2026-11-01T08:30:00.000Z", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ["2026-11-01T08:30:00.000Z", "soon", "2026-11-01T08:30:00.000Z"],
])("dates an edit of %s after one of %s at %s", (now, before, at) => {
  expect(editedAt(Date.parse(now), before)).toBe(at);
});
