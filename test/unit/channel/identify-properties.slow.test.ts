// Properties of identity: it never throws, it is idempotent, and decoration of an address does not change it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../fixtures/any-text.ts";
import { identifyChannel } from "../../../lib/channel/identify.ts";
import { FORUM_SHAPES } from "../../../lib/channel/rules/forum-shapes.ts";
import { SPECIMENS } from "./specimens.ts";

const places = SPECIMENS.filter(({ key }) => key !== null).map(({ address }) => address);
const aPlace = fc.constantFrom(...places);
const aHost = fc.constantFrom(
  ...new Set(places.map((address) => new URL(address).host)),
  "forum.example.org",
  "example.co.uk",
  "xn--mgba3a4f16a.example",
);
const aPath = fc.oneof(
  fc.webPath(),
  fc
    .array(
      fc.oneof(
        anyText,
        fc.constantFrom("r", "forum", "c", "t", "@", "..", "%s", "%2F", "index.php", "user"),
      ),
      { maxLength: 5 },
    )
    .map((parts) => `/${parts.join("/")}`),
);
const anAddress = fc
  .tuple(aHost, aPath, fc.oneof(fc.webQueryParameters(), anyText), fc.webFragments())
  .map(([host, path, query, hash]) => `https://${host}${path}?${query}#${hash}`);

/** The arguments that break a property, null when none of `runs` does. */
function findCounterexample<Values extends unknown[]>(
  property: fc.IProperty<Values>,
  runs: number,
): Values | null {
  return fc.check(property, { numRuns: runs }).counterexample;
}

describe("identifyChannel", () => {
  test("never throws, whatever the text", () => {
    const texts = fc.oneof(anyText, fc.webUrl(), anAddress);
    const answers = fc.property(texts, (text) => {
      const found = identifyChannel(text);
      if (found === null) return true;
      return found.key !== "" && found.name !== "" && /^https:\/\/[^@/]+\//.test(found.url);
    });
    expect(findCounterexample(answers, 2_000)).toBeNull();
  });

  test("gives its own address the same key", () => {
    const isSettled = fc.property(anAddress, (address) => {
      const found = identifyChannel(address);
      return found === null || identifyChannel(found.url)?.key === found.key;
    });
    expect(findCounterexample(isSettled, 3_000)).toBeNull();
  });

  test("does not mind tracking, letter case of the host, http or a slash at the end", () => {
    const extras = fc.constantFrom("utm_source=x&utm_medium=y", "fbclid=IwAR0", "gclid=1");
    const isSame = fc.property(aPlace, extras, fc.boolean(), (address, extra, isPlain) => {
      const url = new URL(address);
      // A bare query such as `?7-slug` is an identity of its own form and takes no parameters.
      if (!/^\?[0-9]/.test(url.search)) url.search += url.search === "" ? `?${extra}` : `&${extra}`;
      if (isPlain && !/[./]/.test(url.pathname.split("/").at(-1) ?? "")) url.pathname += "/";
      const scheme = isPlain ? "http" : "https";
      const other = `${scheme}://${url.host.toUpperCase()}${url.pathname}${url.search}${url.hash}`;
      return identifyChannel(other)?.key === identifyChannel(address)?.key;
    });
    expect(findCounterexample(isSame, 2_000)).toBeNull();
  });

  test("finds a board in whatever folder the forum lives", () => {
    const boards = FORUM_SHAPES.filter(
      ({ kind, where }) => kind === "section" && where === undefined,
    );
    const folders = fc.stringMatching(/^[a-z]{3,8}x$/);
    const isBoard = fc.property(fc.constantFrom(...boards), folders, ({ like }, folder) => {
      const url = new URL(like.split(" → ")[0] ?? "");
      url.host = "example.org";
      url.pathname = `/${folder}${url.pathname}`;
      return identifyChannel(url.href)?.kind === "section";
    });
    expect(findCounterexample(isBoard, 500)).toBeNull();
  });

  test.each([
    ["slashes", `https://example.org/${"a/".repeat(5_000)}`],
    ["hyphens", `https://example.org/${"1-".repeat(5_000)}`],
    ["dots in a slug", `https://example.org/forums/${"a.1".repeat(3_300)}x`],
    ["labels", `https://${"a.".repeat(5_000)}com/`],
    ["ampersands", `https://www.facebook.com/x?${"a&".repeat(5_000)}`],
    ["escapes", `https://tieba.baidu.com/f?kw=${"%D3".repeat(3_300)}`],
    ["punycode", `https://xn--${"a".repeat(10_000)}.com/`],
    ["wrappers", "https://www.google.com/url?q=".repeat(350)],
    ["colons", `https://webcache.googleusercontent.com/search?q=cache:${":".repeat(10_000)}`],
    ["archives", `https://web.archive.org/web/${"1".repeat(10_000)}`],
    ["spaces", " ".repeat(10_000)],
  ])("answers 10 kB of %s at once", (_, address) => {
    identifyChannel(address);
    const start = performance.now();
    identifyChannel(address);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
