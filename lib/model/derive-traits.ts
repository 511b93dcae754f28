// Derived traits: what stated ones say of purchasing power and need without its having been seen itself.
import { compareText } from "../base/text.ts";
import type { Lexicon } from "./lexicon.ts";
import { levelOfIncome } from "./purchasing-power.ts";
import { qualifiersOf } from "./qualifiers.ts";
import { parseTrait, splitKey, traitKey } from "./trait.ts";

/** The facet of derived traits: `derived:spend:high` is never taken for the stated `spend:high`. */
export const DERIVED = "derived";

/** The facets that something is derived for. */
export const DERIVED_FOR: readonly string[] = ["spend", "need"];

/** A derived trait as its key and the stated traits that it follows from. */
export type DerivedTrait = { readonly trait: string; readonly because: readonly string[] };

/** Things that cost about a month's income or more; buying or owning one shows the power to buy (FEATURES C5–C6). */
const BIG_TICKET: ReadonlySet<string> = new Set([
  "apartment",
  "boat",
  "camper",
  "car",
  "high-end-phone",
  "holiday-home",
  "house",
  "jewellery",
  "luxury-watch",
  "motorcycle",
  "piano",
  "property",
]);

/** Tells whether a good tells nothing, though what it is a kind of does. */
export const isModest = (base: string): boolean => MODEST.has(base);

const MODEST: ReadonlySet<string> = new Set(["owns:old-car", "purchase:used-car"]);

const TIERS = qualifiersOf("owns").flatMap(({ values }) => values.map(([id]) => id));

/**
 * Returns what follows from stated traits (FEATURES C5–C6, C10): the spend level of the best good owned and of the
 * income, a high one from big-ticket purchases, and needs from what was bought of a rival or as a substitute: the one that
 * goes by the item's name, and those that product cards in the lexicon name; these also where no relation was noted, as the card tells it. What is stated is not derived again. Each
 * trait once, in order of its text. With `asRead` a need that cards name goes by their names alone.
 */
export function deriveTraits(
  traits: readonly string[],
  lexicon: Pick<Lexicon, "get"> = new Map(),
  { asRead = false } = {},
): readonly DerivedTrait[] {
  const keys = traits.map(traitKey);
  const derived = [...needs(keys, lexicon, asRead), ...spend(keys)];
  return derived.sort((a, b) => compareText(a.trait, b.trait));
}

function spend(keys: readonly string[]): DerivedTrait[] {
  if (keys.some((key) => key.startsWith("spend:"))) return [];
  let best = -1;
  let because: string[] = [];
  for (const key of keys) {
    const level = spendShown(key);
    if (level < 0 || level < best) continue;
    because = level > best ? [key] : [...because, key];
    best = level;
  }
  return best < 0 ? [] : [{ trait: `${DERIVED}:spend:${TIERS[best]!}`, because }];
}

// Place in TIERS, whose names are the spend levels' too.
function spendShown(key: string): number {
  const { facet, value, qualifiers } = parseTrait(key);
  if (facet === "owns") {
    const tier = qualifiers.get("tier");
    if (tier !== undefined) return TIERS.indexOf(tier.replace(">=", "")); // at least high is high, as far as is known
  }
  if (facet === "income") return TIERS.indexOf(incomeLevel(value) ?? "");
  const shows = (facet === "owns" || facet === "purchase") && BIG_TICKET.has(value);
  return shows ? TIERS.indexOf("high") : -1;
}

/** Incomes remembered: the same few bands come in every sighting. */
const MOST_KNOWN = 1_000;
const known = new Map<string, ReturnType<typeof levelOfIncome>>();

function incomeLevel(value: string): ReturnType<typeof levelOfIncome> {
  if (known.has(value)) return known.get(value);
  if (known.size >= MOST_KNOWN) known.clear();
  const level = levelOfIncome(value);
  known.set(value, level);
  return level;
}

function needs(
  keys: readonly string[],
  lexicon: Pick<Lexicon, "get">,
  asRead: boolean,
): DerivedTrait[] {
  const stated = new Set(keys.map((key) => splitKey(key)[0]));
  const because = new Map<string, Set<string>>();
  for (const key of keys) {
    const { facet, value, qualifiers } = parseTrait(key);
    const relation = qualifiers.get("relation");
    if (facet !== "purchase") continue;
    const own = `${DERIVED}:need:${value}`;
    const named = lexicon.get(own) ?? [];
    // What was noted without its relation to us is what a card says that it is.
    const listed = relation === undefined && named.length > 0;
    if (!listed && relation !== "rival" && relation !== "substitute") continue;
    for (const need of asRead && named.length > 0 ? named : [own, ...named]) {
      if (stated.has(need.slice(DERIVED.length + 1))) continue;
      const reasons = because.get(need) ?? new Set();
      because.set(need, reasons.add(key));
    }
  }
  return [...because].map(([trait, from]) => ({ trait, because: [...from] }));
}
