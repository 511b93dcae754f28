// About how many more finds would lift a channel over the one above it, from nothing but their two rows.
import { fewest } from "./fewest-looks.ts";
import type { Score } from "./score.ts";
import { FEWEST_CREDIT, JOINT_PRIOR, MOST_CREDIT } from "./weights.ts";

/** What of a row is read. */
export type GuessedRow = Pick<Score, "share" | "index" | "finds" | "looks" | "credit" | "parts">;

/**
 * Returns about how many further looks, each showing the persona in full, would lift `row` above `above` (a channel
 * ranked higher by share), or undefined where more than 50 would be needed. The looks also move the map's average, which
 * every channel starts from, and how much it counts; rows do not tell how many people a map has beside theirs, so that
 * it is taken to have none. That asks for some looks too many rather than too few, but for a row that starts from more
 * average people than the one above, as it reaches more.
 */
export function guessLooksToLift(row: GuessedRow, above: GuessedRow): number | undefined {
  const people = row.looks + above.looks;
  const average = averageOf(row);
  const own = leadOf(row, average.lead);
  const other = leadOf(above, average.lead);
  const [rest, otherRest] = [restOf(row, own), restOf(above, other)];
  return fewest((n) => {
    const moved = (share: number) => (share * people + n) / (people + n);
    const lead = moved(average.lead);
    const held = creditAt(row.credit, average.lead, lead);
    const heldAbove = creditAt(above.credit, average.lead, lead);
    // Of the people with the leading trait: n more have the others too, and channels' shares of these move.
    const size = row.finds + JOINT_PRIOR;
    const drift = (JOINT_PRIOR * (1 - rest.each) * n) / (row.looks + row.credit + n);
    const each = (rest.each * size + drift + n) / (size + n);
    const pull =
      (JOINT_PRIOR * above.credit) / ((above.finds + JOINT_PRIOR) * (above.looks + above.credit));
    const otherEach = otherRest.each + pull * (moved(average.each) - average.each);
    const lifted = ((row.finds + n + held * lead) / (row.looks + n + held)) * each ** rest.count;
    const left =
      ((above.finds + heldAbove * lead) / (above.looks + heldAbove)) * otherEach ** otherRest.count;
    return lifted > left;
  });
}

// A trait names its facet, which the average channel and the filter by role do not.
const wantedParts = ({ parts }: GuessedRow) =>
  parts.filter(({ name, unwanted }) => !unwanted && name.includes(":"));

// The map's share of the leading trait, by what it moves an average channel to, and of each of the others.
function averageOf(row: GuessedRow): { readonly lead: number; readonly each: number } {
  const { finds, looks, credit, parts, index, share } = row;
  const base = index ? (100 * share) / index : share;
  const others = wantedParts(row).length - 1;
  if (others < 1) return { lead: base, each: base };
  const prior = parts.find(({ name }) => name === "prior")?.value ?? 0;
  const times = prior > 0 ? 1 + parts[0]!.value / prior : 1;
  const lead = finds / (times * (looks + credit) - credit);
  const isShare = lead > 0 && lead < 1;
  const taken = isShare ? Math.max(lead, base) : base ** (1 / (others + 1));
  return { lead: taken, each: Math.min(1, base / taken) ** (1 / others) };
}

const leadOf = ({ finds, looks, credit }: GuessedRow, average: number): number =>
  (finds + credit * average) / (looks + credit);

// Each of the other traits' shares among the people with the leading one.
function restOf(row: GuessedRow, lead: number): { readonly count: number; readonly each: number } {
  const count = wantedParts(row).length - 1;
  return { count, each: count > 0 ? Math.min(1, row.share / lead) ** (1 / count) : 1 };
}

// κ + 1 goes by 1 ÷ base · (1 − base) (spread.ts); at a bound it is not known how far beyond it a map would go. What a
// channel's reach makes of κ is taken for κ.
function creditAt(credit: number, before: number, after: number): number {
  if (credit <= FEWEST_CREDIT || credit >= MOST_CREDIT) return credit;
  const times = (before * (1 - before)) / Math.max(1e-9, after * (1 - after));
  return Math.min(MOST_CREDIT, Math.max(FEWEST_CREDIT, (credit + 1) * times - 1));
}
