// The dashboard's addresses.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../../fixtures/any-text.ts";
import { readRoute, SECTIONS, toHash } from "../../../../components/dashboard/route.ts";

test.each([
  ["", { section: "ask", open: "" }],
  ["#", { section: "ask", open: "" }],
  ["#nowhere", { section: "ask", open: "" }],
  ["#nowhere=x", { section: "ask", open: "" }],
  ["#channels", { section: "channels", open: "" }],
  ["#channels=", { section: "channels", open: "" }],
  ["#channels=reddit.com%2Fr%2Frunning", { section: "channels", open: "reddit.com/r/running" }],
  ["#channels=a=b", { section: "channels", open: "a=b" }],
  ["#ask=trail%20dad", { section: "ask", open: "trail dad" }],
  ["#ask=%E8%B7%91%E6%AD%A5", { section: "ask", open: "跑步" }],
  ["#ask=100%", { section: "ask", open: "100%" }],
  ["#data", { section: "data", open: "" }],
  ["#settings", { section: "settings", open: "" }],
])("reads %j", (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test("gives back every place that it wrote, in characters an address may hold", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SECTIONS), anyText, (section, open) => {
      const hash = toHash(section, open);
      expect(readRoute(hash)).toEqual({ section, open: open.toWellFormed() });
      expect(hash).toMatch(/^#[\w%=.!~*'()-]*$/);
    }),
  );
});

test("writes text with half a character without failing", () => {
  expect(readRoute(toHash("ask", "a\ud800"))).toEqual({ section: "ask", open: "a\ufffd" });
});
