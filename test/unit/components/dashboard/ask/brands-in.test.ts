// The brands of one channel, in the order of that channel.
import { expect, test } from "vitest";
import {
  brandsIn,
  channelsWith,
} from "../../../../../components/dashboard/ask/insights/brands-in.ts";
import type { Rival } from "../../../../../lib/app/insight-verbs.ts";

const brand = (name: string, place: number, seen: Record<string, number>): Rival => ({
  name,
  ours: false,
  place,
  seen: Object.values(seen).reduce((sum, n) => sum + n, 0),
  channels: Object.entries(seen).map(([key, n]) => ({ key, seen: n })),
  looks: [],
});

const ALL = [
  brand("Hoppecke", 1, { forum: 4, blog: 20 }),
  brand("EnerSys", 2, { forum: 9 }),
  brand("Saft", 3, { forum: 4 }),
  brand("VARTA", 4, { forum: 1 }),
];

test("orders the brands of a channel by the people there, of whom as many share a place", () => {
  expect(brandsIn(ALL, "forum").map(({ place, name, seen }) => [place, name, seen])).toEqual([
    [1, "EnerSys", 9],
    [2, "Hoppecke", 4],
    [2, "Saft", 4],
    [4, "VARTA", 1],
  ]);
  expect(brandsIn(ALL, "blog").map(({ place, name }) => [place, name])).toEqual([[1, "Hoppecke"]]);
});

test("lists the channels with brands, those with most people first", () => {
  expect(channelsWith(ALL)).toEqual(["blog", "forum"]);
});
