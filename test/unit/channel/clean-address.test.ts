// Addresses made safe to store and link.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../fixtures/any-text.ts";
import { cleanAddress } from "../../../lib/channel/clean-address.ts";

describe("cleanAddress", () => {
  test.each([
    ["https://example.org/x?utm_source=a&id=1&fbclid=b", "https://example.org/x?id=1"],
    ["https://user:pass@example.org/", "https://example.org/"],
    ["HTTPS://Example.ORG/Path", "https://example.org/Path"],
    ["https://example.org/?a=1#utm_source=x", "https://example.org/?a=1"],
    ["https://example.org/#:~:text=bread", "https://example.org/"],
    ["https://example.org/#top", "https://example.org/#top"],
    ["http://example.org:8080/a?b#c", "http://example.org:8080/a?b#c"],
    [
      "https://forum.example.org/viewforum.php?f=1&sid=9c",
      "https://forum.example.org/viewforum.php?f=1",
    ],
    [
      "http://forum.example.org/forumdisplay.php?7-Dies",
      "http://forum.example.org/forumdisplay.php?7-Dies",
    ],
  ])("cleans %s", (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///x",
    "ftp://example.org/",
    "example.org",
    "",
    "https://",
    `https://example.org/${"a".repeat(9_000)}`,
  ])("refuses %j", (address) => {
    expect(cleanAddress(address)).toBeNull();
  });

  test("cleans once: what is clean stays as it is", () => {
    const texts = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), anyText);
    const isClean = (text: string): boolean => {
      const clean = cleanAddress(text);
      return clean === null || cleanAddress(clean) === clean;
    };
    expect(fc.check(fc.property(texts, isClean)).counterexample).toBeNull();
  });
});
