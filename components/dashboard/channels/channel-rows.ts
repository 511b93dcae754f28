// Which channels a table shows, and in which order: search, filters and sorting as one pure function.
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import { languageTag, type Locale } from "../../../lib/base/messages.ts";
import { once } from "../../../lib/base/once.ts";
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
export type ViewChannels = (view: ChannelView) => ChannelRow[];

/**
 * Returns the function for some rows. It remembers what rows are searched and sorted by: of ten thousand, putting names in
 * order takes a tenth of a second, and each key that is typed asks again.
 */
export function channelViews(
  rows: readonly ChannelRow[],
  words: RowWords,
  locale: Locale,
): ViewChannels {
  const { compare: compareLabels } = new Intl.Collator(languageTag(locale), {
    numeric: true,
    sensitivity: "base",
  });
  const ranked = (labelOf: (row: ChannelRow) => string, compare = compareLabels) =>
    once(() => ranksOf(rows.map(labelOf), compare));
  const numbers = (of: (row: ChannelRow) => number) => once(() => Float64Array.from(rows, of));
  const names = ranked(({ channel }) => channel.name);
  const ranks: Record<Column, () => Float64Array> = {
    name: names,
    kind: ranked(({ channel }) => words.kind(channel.kind)),
    traits: ranked((row) => firstTrait(row, words)),
    sightings: numbers(({ sightings }) => sightings),
    read: numbers(({ read }) => read),
    lastAt: ranked(({ lastAt }) => lastAt, compareText),
    status: numbers(statusRank),
  };
  const places = once(() => {
    const byName = names();
    const inOrder = [...rows.keys()].sort(
      (a, b) => byName[a]! - byName[b]! || compareText(rows[a]!.channel.key, rows[b]!.channel.key),
    );
    const place = new Float64Array(rows.length);
    inOrder.forEach((row, i) => (place[row] = i));
    return place;
  });
  const texts: string[] = [];
  const hasWord = (i: number, word: string) =>
    (texts[i] ??= searchText(rows[i]!, words)).includes(word);
  return ({ search, kind, status, order }) => {
    const wanted = searchable(search).split(" ").filter(Boolean);
    const shown = [...rows.keys()].filter((i) => {
      const { channel } = rows[i]!;
      return (
        (kind === "" || channel.kind === kind) &&
        (status === "" || (channel.status ?? "none") === status) &&
        wanted.every((word) => hasWord(i, word))
      );
    });
    const rank = ranks[order.column]();
    const place = places();
    const sign = order.descending ? -1 : 1;
    shown.sort((a, b) => sign * (rank[a]! - rank[b]!) || place[a]! - place[b]!);
    return shown.map((i) => rows[i]!);
  };
}

function searchText(row: ChannelRow, words: RowWords): string {
  const { name, key, kind, note = "" } = row.channel;
  const labels = row.traits.map(words.trait);
  return searchable([name, key, note, words.kind(kind), ...row.traits, ...labels].join("\n"));
}

// The rank of each label among all of them, the same where they compare as equal: each different one is compared once.
function ranksOf(
  labels: readonly string[],
  compare: (a: string, b: string) => number,
): Float64Array {
  const rankOf = new Map<string, number>();
  let last: string | undefined;
  let rank = 0;
  for (const label of [...new Set(labels)].sort(compare)) {
    if (last !== undefined && compare(last, label) !== 0) rank++;
    rankOf.set(label, rank);
    last = label;
  }
  return Float64Array.from(labels, (label) => rankOf.get(label)!);
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
