// Sites for reviews and comparisons.
import { expect, test } from "vitest";
import { readAddress } from "../../../lib/channel/address.ts";
import { findPlatform } from "../../../lib/channel/identify-platform.ts";
import { identifyChannel } from "../../../lib/channel/identify.ts";
import { REVIEW_SITES } from "../../../lib/channel/rules/review-sites.ts";

test.each([
  ["https://www.testberichte.de/p/some-shoe.html", "testberichte.de"],
  ["https://www.idealo.de/preisvergleich/OffersOfProduct/1.html", "idealo.de"],
  ["https://m.idealo.at/", "idealo.at"],
  ["https://www.idealo.co.uk/", "idealo.co.uk"],
  ["https://www.dianping.com/shop/12", "dianping.com"],
  ["https://post.smzdm.com/p/1/", "post.smzdm.com"],
  ["https://kakaku.com/item/K1/", "kakaku.com"],
  ["https://my-best.com/1", "my-best.com"],
  ["https://www.rtings.com/tv/reviews/x", "rtings.com"],
  ["https://www.dxomark.cn/", "dxomark.cn"],
  ["https://www.gsmarena.com/x-1.php", "gsmarena.com"],
  ["https://runrepeat.com/some-shoe", "runrepeat.com"],
  ["https://www.consumerreports.org/cars/", "consumerreports.org"],
  ["https://www.test.de/Laufschuhe-im-Test-1-0/", "test.de"],
  ["https://www.notebookcheck.net/x.1.0.html", "notebookcheck.net"],
  ["https://www.kununu.com/de/some-firm", "kununu.com"],
  ["https://www.holidaycheck.ch/hi/some-hotel/1", "holidaycheck.ch"],
  ["https://www.which.co.uk/reviews/tvs", "which.co.uk"],
  ["https://www.cosme.net/products/1/", "cosme.net"],
  ["https://www.reclameaqui.com.br/empresa/x/", "reclameaqui.com.br"],
  ["https://www.reviews.io/company-reviews/store/x", "reviews.io"],
  ["https://www.sitejabber.com/reviews/x.com", "sitejabber.com"],
  ["https://www.resellerratings.com/store/x", "resellerratings.com"],
  ["https://www.tripadvisor.de/", "tripadvisor.com"],
  ["https://www.tripadvisor.co.uk/Tourism-g1-Berlin.html", "tripadvisor.com"],
  ["https://tabelog.com/tokyo/A1/", "tabelog.com"],
  ["https://www.goodreads.com/book/show/1", "goodreads.com"],
  ["https://www.trustpilot.com/", "trustpilot.com"],
  ["https://www.yelp.de/", "yelp.com"],
])("tells by %s the review site %s", (address, key) => {
  expect(identifyChannel(address)).toMatchObject({ key, kind: "review" });
});

test.each([
  ["https://forum.rtings.com/", "forum"],
  ["https://blog.kununu.com/", "blog"],
  ["https://www.rtings.com/blog/x", "blog"],
  ["https://help.idealo.de/", "site"],
  ["https://idealo.github.io/", "site"],
  ["https://my-test.de/", "site"],
  ["https://test.com/", "site"],
  ["https://test.de.example.org/", "site"],
])("takes %s for no review site", (address, kind) => {
  expect(identifyChannel(address)?.kind).toBe(kind);
});

test("names each review site once, and none that a platform answers for", () => {
  const sites = REVIEW_SITES.map((site) => site.replace(/\*$/, "com"));
  expect(new Set(sites).size).toBe(sites.length);
  const answered = sites.filter((site) => findPlatform(readAddress(`https://${site}/`)!));
  expect(answered, 'give the platform `kind: "review"` instead').toEqual([]);
  const unheard = sites.filter((site) => identifyChannel(`https://${site}/`)?.kind !== "review");
  expect(unheard, "write a registrable domain in lower case").toEqual([]);
});
