// Mentions: which cohorts of a channel state a trait, one per distinct cohort and week.
import { compareText } from "../base/text.ts";
import type { Evidence } from "../rank/evidence.ts";

/**
 * A trait's mention in a channel: `seen` people in a `week`. `sub` tells the cohorts of one week apart, so that two
 * traits with the same week and sub in the same channel were seen on the same people.
 */
export type Mention = { readonly week: number; readonly sub: number; readonly seen: number };

/** Cohorts of one week start at one of so many places; few meet in the same. */
const PLACES = 15;

/** Under a facet's id with this before it are the mentions of any of its traits; no trait key has a line end. */
const ANY = "\n";

/** Returns the key under which the mentions of any trait of a facet are found. */
export function anyTraitOf(facet: string): string {
  return ANY + facet;
}

/** Returns a channel's mentions by trait key and by facet (anyTraitOf), by week and sub; a pure function of the evidence, whatever its history. */
export function mentionsOf({ cohorts }: Pick<Evidence, "cohorts">): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const [week, met] of cohortsByWeek(cohorts)) {
    const taken = new Set<number>();
    met.sort((a, b) => a.place - b.place || compareText(a.name, b.name));
    for (const { place, traits, seen } of met) {
      let sub = place;
      while (taken.has(sub)) sub++;
      taken.add(sub);
      for (const key of withFacets(traits)) {
        const list = mentions.get(key);
        if (list) list.push({ week, sub, seen });
        else mentions.set(key, [{ week, sub, seen }]);
      }
    }
  }
  for (const list of mentions.values()) list.sort((a, b) => a.week - b.week || a.sub - b.sub);
  return mentions;
}

function withFacets(traits: readonly string[]): string[] {
  const facets = new Set<string>();
  for (const trait of traits) {
    const colon = trait.indexOf(":");
    if (colon >= 0) facets.add(anyTraitOf(trait.slice(0, colon)));
  }
  return [...traits, ...facets];
}

type Met = { place: number; name: string; traits: readonly string[]; seen: number };

function cohortsByWeek(cohorts: Evidence["cohorts"]): Map<number, Met[]> {
  const weeks = new Map<number, Met[]>();
  for (const { traits, seen } of cohorts) {
    if (traits.length === 0) continue;
    const name = traits.join("\n");
    const place = hash(name) % PLACES;
    for (let i = 0; i < seen.length; i += 2) {
      const met = { place, name, traits, seen: seen[i + 1]! };
      const week = weeks.get(seen[i]!);
      if (week) week.push(met);
      else weeks.set(seen[i]!, [met]);
    }
  }
  return weeks;
}

// FNV-1a, 32 bit.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/** Tells whether two lists of mentions are the same. */
export function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ week, sub, seen }, i) => {
      const other = b[i]!;
      return week === other.week && sub === other.sub && seen === other.seen;
    })
  );
}
