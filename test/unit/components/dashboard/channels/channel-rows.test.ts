// Search, filters and order of the channel table.
import { expect, test } from "vitest";
import {
  FIRST_VIEW,
  pressColumn,
  searchable,
  channelViews,
  type ChannelView,
  type Column,
} from "../../../../../components/dashboard/channels/channel-rows.ts";
import type { ChannelRow } from "../../../../../lib/app/edit-channel.ts";
import type { Channel } from "../../../../../lib/model/channel.ts";

type Given = Partial<Omit<ChannelRow, "channel">> & { readonly channel: Partial<Channel> };

function aRow({ channel, ...rest }: Given): ChannelRow {
  const name = channel.name ?? "Place";
  return {
    channel: { key: name.toLowerCase(), kind: "forum", name, ...channel },
    sightings: 1,
    read: 1,
    lastAt: "2026-11-01T08:00:00.000Z",
    traits: [],
    ...rest,
  };
}

const WORDS = {
  kind: (kind: string) => ({ qa: "questions", forum: "论坛" })[kind] ?? kind,
  trait: (trait: string) => ({ "interest:running": "跑步" })[trait] ?? trait,
};

const ROWS = [
  aRow({ channel: { name: "Zoë Café", kind: "site" }, sightings: 3, read: 9 }),
  aRow({ channel: { name: "Place 10" }, sightings: 1, read: 2, lastAt: "" }),
  aRow({ channel: { name: "Place 9", status: "working" }, sightings: 20, read: 40 }),
  aRow({
    channel: { name: "知乎", kind: "qa", status: "candidate", note: "ask Li first" },
    traits: ["interest:running"],
    lastAt: "2026-11-20T08:00:00.000Z",
  }),
];

const namesOf = (view: Partial<ChannelView>, rows = ROWS) =>
  channelViews(rows, WORDS, "en")({ ...FIRST_VIEW, ...view }).map(({ channel }) => channel.name);

test.each([
  ["zoe cafe", ["Zoë Café"]],
  ["ＣＡＦÉ", ["Zoë Café"]],
  ["乎", ["知乎"]],
  ["跑步", ["知乎"]],
  ["interest:running", ["知乎"]],
  ["questions", ["知乎"]],
  ["li ask", ["知乎"]],
  ["place 9", ["Place 9"]],
  ["place nowhere", []],
  ["  ", ["知乎", "Place 9", "Zoë Café", "Place 10"]],
])("finds by %j", (search, names) => {
  expect(namesOf({ search })).toEqual(names);
});

test.each([
  [{ kind: "site" }, ["Zoë Café"]],
  [{ status: "working" }, ["Place 9"]],
  [{ status: "none" }, ["Zoë Café", "Place 10"]],
  [{ kind: "forum", status: "none" }, ["Place 10"]],
] as const)("filters by %j", (filter, names) => {
  expect(namesOf(filter)).toEqual(names);
});

test.each([
  ["name", ["Place 9", "Place 10", "Zoë Café", "知乎"]],
  ["kind", ["知乎", "Zoë Café", "Place 9", "Place 10"]],
  ["sightings", ["Place 10", "知乎", "Zoë Café", "Place 9"]],
  ["read", ["知乎", "Place 10", "Zoë Café", "Place 9"]],
  ["lastAt", ["Place 10", "Place 9", "Zoë Café", "知乎"]],
  ["status", ["知乎", "Place 9", "Place 10", "Zoë Café"]],
] satisfies [Column, string[]][])("sorts by %s", (column, names) => {
  expect(namesOf({ order: { column, descending: false } })).toEqual(names);
});

test("orders ties by name and then key, whichever way the column goes", () => {
  const rows = [
    aRow({ channel: { name: "B", key: "1" } }),
    aRow({ channel: { name: "A", key: "3" } }),
    aRow({ channel: { name: "A", key: "2" } }),
  ];
  for (const descending of [true, false]) {
    const view = { ...FIRST_VIEW, order: { column: "read" as const, descending } };
    const keys = channelViews(rows, WORDS, "en")(view).map(({ channel }) => channel.key);
    expect(keys).toEqual(["2", "3", "1"]);
  }
});

test("leaves the rows that it was given as they were", () => {
  const rows = [...ROWS];
  namesOf({ order: { column: "name", descending: true } }, rows);
  expect(rows).toEqual(ROWS);
});

test("turns a column round, and starts another its natural way", () => {
  expect(pressColumn(FIRST_VIEW.order, "lastAt")).toEqual({ column: "lastAt", descending: false });
  expect(pressColumn(FIRST_VIEW.order, "name")).toEqual({ column: "name", descending: false });
  expect(pressColumn(FIRST_VIEW.order, "read")).toEqual({ column: "read", descending: true });
});

test("keeps the marks of scripts whose letters they tell apart", () => {
  expect(searchable("がくせい")).not.toBe(searchable("かくせい"));
  expect(searchable("Straße  ÅNGSTRÖM")).toBe("straße angstrom");
});
