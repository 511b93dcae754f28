import { afterEach, expect, test, vi } from "vitest";
import { isWebAddress } from "../../../lib/base/web-address.ts";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["https://www.reddit.com/r/running", true],
  ["HTTP://例子.中国/a b", true],
  ["http://[::1]:8080/", true],
  ["https://www.re dit.com/", false],
  ["https://a%20b.com/", false],
  ["https:///", false],
  ["javascript:alert(1)", false],
  ["reddit.com", false],
])("takes %s for an address: %s", (text, wanted) => {
  expect(isWebAddress(text)).toBe(wanted);
});

test("refuses a blank in a host where the browser would escape it", () => {
  vi.stubGlobal(
    "URL",
    Object.assign(
      function () {
        return { hostname: "www.re%20dit.com" };
      },
      { canParse: () => true },
    ),
  );
  expect(isWebAddress("https://www.re dit.com/")).toBe(false);
});
