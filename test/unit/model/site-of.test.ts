import { expect, test } from "vitest";
import { siteOf } from "../../../lib/model/site-of.ts";
import type { ChannelKind } from "../../../lib/model/channel-kind.ts";

test.each<[key: string, name: string, site: string | undefined, kind?: ChannelKind]>([
  ["reddit.com/r/running", "r/running", "reddit.com"],
  ["forum.trailrunners.example/c/shoes", "shoes", "forum.trailrunners.example"],
  ["t.me/abc", "abc", "t.me"],
  ["bbs.xn--fiq228c.example/forum-12", "航母讨论区", undefined],
  // The name has only what any site may be called.
  ["forum.dji.com/c/off", "Off-topic forum", "forum.dji.com"],
  ["community.hp.com/t5/x", "Printer community", "community.hp.com"],
  ["groups.io/g/x", "Runners groups", "groups.io"],
  // The name says it.
  ["weekdaymiles.example/c/shoes", "Weekday Miles: training shoes", undefined],
  ["facebook.com/groups/12345", "Facebook group 12345", undefined],
  ["boards.4chan.org/fit", "/fit/ (4chan.org)", undefined],
  // A whole site, and places without an address.
  ["strava.com", "Strava", undefined],
  ["venue:park-dance-square", "Park dance square", undefined],
  ["app:a.b/c", "a.b/c", undefined],
  // An app is itself, not a part of the shop that sells it.
  ["play.google.com/store/apps/details?id=com.strava", "Strava", undefined, "app"],
])("%s named %s is of the site %s", (key, name, site, kind = "section") => {
  expect(siteOf({ key, name, kind })).toBe(site);
});
