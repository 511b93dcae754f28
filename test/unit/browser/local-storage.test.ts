// The id of one run of the browser.
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { browserSession } from "../../../lib/browser/local-storage.ts";

beforeEach(() => fakeBrowser.reset());

test("is the same for pages that ask at once, and stays", async () => {
  let made = 0;
  const ask = () => browserSession(() => `b:${++made}`);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(["b:1", "b:1", "b:1"]);
  expect(await ask()).toBe("b:1");
});
