// Which channels a table shows, and in which order: search, filters and sorting as one pure function.
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import { languageTag, type Locale } from "../../../lib/base/messages.ts";
import { compareText, fold } from "../../../lib/base/text.ts";
import type { ChannelKind } from "../../../lib/model/channel-kind.ts";
import { STATUSES, type Status } from "../../../lib/model/choices.ts";

/** The columns that a table of channels can be sorted by. */
export const COLUMNS = ["name", "kind", "traits", "sightings", "read", "lastAt", "status"] as const;
export type Column = (typeof COLUMNS)[number];

export type Order = { readonly column: Column; readonly descending: boolean };

/** What is asked of the table. An empty `kind` or `status` means any; status `none` means not set. */
export type ChannelView = {
  readonly search: string;
  readonly kind: ChannelKind | "";
  readonly status: Status | "none" | "";
  readonly order: Order;
};

/** The view that the table opens with: everything, latest look first. */
export const FIRST_VIEW: ChannelView = {
  search: "",
  kind: "",
  status: "",
  order: { column: "lastAt", descending: true },
};

/** What a row is called on screen, in the reader's language: searched and sorted by. */
export type RowWords = {
  readonly kind: (kind: ChannelKind) => string;
  readonly trait: (trait: string) => string;
};

/** Returns the spelling under which a search finds a text: case, width and accents do not matter. */
export function searchable(text: string): string {
  return fold(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** Returns the rows that a view shows, in its order. Every word of the search must be in a row; ties go by name, then key. */
export function viewChannels(
  rows: readonly ChannelRow[],
  view: ChannelView,
  words: RowWords,
  locale: Locale,
): ChannelRow[] {
  const wanted = searchable(view.search).split(" ").filter(Boolean);
  const shown = rows.filter(
    (row) =>
      (view.kind === "" || row.channel.kind === view.kind) &&
      (view.status === "" || (row.channel.status ?? "none") === view.status) &&
      hasWords(row, wanted, words),
  );
  const collator = new Intl.Collator(languageTag(locale), { numeric: true, sensitivity: "base" });
  const compare = comparison(view.order.column, words, collator);
  const sign = view.order.descending ? -1 : 1;
  return shown.sort(
    (a, b) =>
      sign * compare(a, b) ||
      collator.compare(a.channel.name, b.channel.name) ||
      compareText(a.channel.key, b.channel.key),
  );
}

function hasWords(row: ChannelRow, wanted: readonly string[], words: RowWords): boolean {
  if (wanted.length === 0) return true;
  const { name, key, kind, note = "" } = row.channel;
  const text = searchable(
    [name, key, note, words.kind(kind), ...row.traits, ...row.traits.map(words.trait)].join("\n"),
  );
  return wanted.every((word) => text.includes(word));
}

type Compare = (a: ChannelRow, b: ChannelRow) => number;

function comparison(column: Column, words: RowWords, collator: Intl.Collator): Compare {
  switch (column) {
    case "name":
      return (a, b) => collator.compare(a.channel.name, b.channel.name);
    case "kind":
      return (a, b) => collator.compare(words.kind(a.channel.kind), words.kind(b.channel.kind));
    case "traits":
      return (a, b) => collator.compare(firstTrait(a, words), firstTrait(b, words));
    case "sightings":
      return (a, b) => a.sightings - b.sightings;
    case "read":
      return (a, b) => a.read - b.read;
    case "lastAt":
      return (a, b) => compareText(a.lastAt, b.lastAt);
    case "status":
      return (a, b) => statusRank(a) - statusRank(b);
  }
}

function firstTrait({ traits }: ChannelRow, words: RowWords): string {
  return traits[0] === undefined ? "" : words.trait(traits[0]);
}

function statusRank({ channel }: ChannelRow): number {
  return channel.status === undefined ? STATUSES.length : STATUSES.indexOf(channel.status);
}

/** Returns the order after a column's head was pressed: the same column turns round, another starts its natural way. */
export function pressColumn(order: Order, column: Column): Order {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: ["sightings", "read", "lastAt"].includes(column) };
}
