// Identity with page facts: what a page may add, and what it may never claim.
import { describe, expect, test } from "vitest";
import { identifyChannel } from "../../../lib/channel/identify.ts";
import type { PageFacts } from "../../../lib/channel/page-facts.ts";
import { PAGE_MARKS } from "../../../lib/channel/page-marks.ts";

const keyWith = (address: string, page: PageFacts): string | null =>
  identifyChannel(address, page)?.key ?? null;

describe("identifyChannel with page facts", () => {
  test("finds the owner of an item page in its metadata", () => {
    const author = {
      "@type": "VideoObject",
      author: { "@type": "Person", url: "https://www.youtube.com/@SomeOne" },
    };
    expect(
      identifyChannel("https://www.youtube.com/watch?v=abc", { jsonLd: [author] }),
    ).toMatchObject({ key: "youtube.com/@someone", kind: "video" });
    const crumbs = {
      "@type": "BreadcrumbList",
      itemListElement: [{ item: { "@id": "http://www.youtube.com/@SomeOne" } }],
    };
    expect(keyWith("https://www.youtube.com/watch?v=abc", { jsonLd: [crumbs] })).toBe(
      "youtube.com/@someone",
    );
    expect(
      keyWith("https://www.instagram.com/p/abc/", {
        canonical: "https://www.instagram.com/someone/p/abc/",
      }),
    ).toBe("instagram.com/someone");
  });

  test("knows a forum by its engine's marks where the address does not tell", () => {
    const page = { marks: ["xenforo"], siteName: "Anglers" };
    expect(
      identifyChannel("https://www.anglers.example/ams/some-article.434/", page),
    ).toMatchObject({ key: "anglers.example", kind: "forum", name: "Anglers" });
    expect(
      keyWith("http://cars.example/comedy/", { marks: ["vbulletin", "vbulletin:board"] }),
    ).toBe("cars.example/comedy");
    expect(keyWith("http://forums.cars.example/103-929/", { generator: "vBulletin 4.2.2" })).toBe(
      "forums.cars.example/forumdisplay.php?f=103",
    );
  });

  test("takes the name a page tells where the address has only a number", () => {
    const page = { title: "Baking for beginners | Facebook", siteName: "Facebook" };
    expect(identifyChannel("https://www.facebook.com/groups/403305889834821/", page)?.name).toBe(
      "Baking for beginners",
    );
    expect(
      identifyChannel("https://www.facebook.com/groups/403305889834821/posts/1/", page)?.name,
    ).toBe("Facebook group 403305889834821");
    expect(identifyChannel("https://www.reddit.com/r/Bread/", { title: "Whatever" })?.name).toBe(
      "r/Bread",
    );
    expect(
      identifyChannel("https://forum.example.org/viewforum.php?f=3", {
        title: "Rye - Bakers",
        siteName: "Bakers",
      })?.name,
    ).toBe("Rye");
    expect(
      identifyChannel("https://example.org/", { siteName: "Example \u202EMagazine" })?.name,
    ).toBe("Example Magazine");
  });

  test("follows a canonical link to the main host of the same site", () => {
    expect(keyWith("https://amp-cdn.example.org/x", { canonical: "https://example.org/x" })).toBe(
      "example.org",
    );
    expect(
      keyWith("https://forum.example.org/rye/", {
        canonical: "https://forum.example.org/viewforum.php?f=3",
      }),
    ).toBe("forum.example.org/viewforum.php?f=3");
  });

  test.each<[string, PageFacts, string]>([
    ["https://evil.example/x", { canonical: "https://www.reddit.com/r/bread/" }, "evil.example"],
    [
      "https://evil.example/x",
      { og: { "og:url": "https://www.reddit.com/r/bread/" } },
      "evil.example",
    ],
    ["https://evil.github.io/", { canonical: "https://victim.github.io/" }, "evil.github.io"],
    ["https://evil.github.io/x", { canonical: "https://github.io/x" }, "evil.github.io"],
    ["https://evil.example.org/", { canonical: "https://victim.example.org/" }, "evil.example.org"],
    [
      "https://evil.substack.com/",
      { canonical: "https://victim.substack.com/" },
      "evil.substack.com",
    ],
    [
      "https://www.youtube.com/watch?v=a",
      { jsonLd: [{ author: { url: "https://x.com/victim" } }] },
      "youtube.com",
    ],
    [
      "https://www.reddit.com/r/bread/",
      { canonical: "https://www.reddit.com/r/cakes/" },
      "reddit.com/r/bread",
    ],
    ["https://example.org:8443/", { canonical: "https://example.org/" }, "example.org:8443"],
  ])("does not let %s claim another place", (address, page, key) => {
    expect(keyWith(address, page)).toBe(key);
  });

  test("never makes a channel of a page that is none", () => {
    const page = { canonical: "https://example.org/", siteName: "Example", marks: ["phpbb"] };
    expect(identifyChannel("http://localhost/forum/", page)).toBeNull();
    expect(identifyChannel("https://example.org/login", page)).toBeNull();
  });

  test("survives metadata of any shape", () => {
    const loop: Record<string, unknown> = { "@type": "Blog" };
    loop["author"] = loop;
    const page = {
      jsonLd: [null, 1, "x", [[]], loop],
      canonical: "::",
      title: "",
      og: {},
      marks: [":", ""],
    };
    expect(identifyChannel("https://example.org/x", page)?.key).toBe("example.org");
    expect(identifyChannel("https://www.youtube.com/watch?v=abc", page)?.key).toBe("youtube.com");
  });

  test("gives the same key again for the address it found", () => {
    const page = { marks: ["vbulletin", "vbulletin:board"] };
    const found = identifyChannel("http://cars.example/comedy/", page);
    expect(found && identifyChannel(found.url, page)?.key).toBe(found?.key);
  });

  test("marks engines with selectors, one mark per name", () => {
    const names = PAGE_MARKS.map(({ engine }) => engine);
    expect(new Set(names).size).toBe(names.length);
    for (const { engine, selector } of PAGE_MARKS) {
      expect(engine).toMatch(/^[a-z]+(?::(?:board|thread))?$/);
      expect(selector.trim()).not.toBe("");
    }
  });
});
