// How well a cohort matches a question.
import { overlap, parseBand } from "../model/band.ts";
import { facetOf } from "../model/facets.ts";
import { parseTrait } from "../model/trait.ts";
import type { Broader, Question, Wanted } from "./question.ts";

/** What a cohort covers: `s` (0 to 1) and, per wanted trait, how far it is covered (0 to 1). */
export type Match = { readonly s: number; readonly covered: readonly number[] };

const NO_MATCH: Match = { s: 0, covered: [] };

/**
 * Returns a cohort's match: s = Σ weight · covered over all wanted traits (weights sum to 1).
 * A must-not trait in the cohort, a must whose facet the cohort states with other values only, or a missing
 * decision role makes it 0. `traits` are trait keys.
 */
export function matchCohort(
  question: Question,
  traits: readonly string[],
  broader: Broader,
): Match {
  const { wanted, unwanted, roles } = question;
  if (roles && !traits.some((trait) => roles.includes(trait))) return NO_MATCH;
  if (unwanted.some((criterion) => coverage(criterion, traits, broader) > 0)) return NO_MATCH;
  let s = 0;
  const covered: number[] = [];
  for (const criterion of wanted) {
    const part = coverage(criterion, traits, broader);
    if (part === 0 && criterion.level === "must" && states(traits, criterion.facet)) {
      return NO_MATCH;
    }
    covered.push(part);
    s += criterion.weight * part;
  }
  return s > 0 ? { s: Math.min(s, 1), covered } : NO_MATCH;
}

function states(traits: readonly string[], facet: string): boolean {
  return traits.some((trait) => trait.startsWith(`${facet}:`));
}

function coverage(
  criterion: Pick<Wanted, "key" | "facet" | "band">,
  traits: readonly string[],
  broader: Broader,
): number {
  let best = 0;
  for (const trait of traits) {
    if (!trait.startsWith(criterion.facet)) continue;
    best = Math.max(best, coverageByTrait(criterion, trait, broader));
    if (best === 1) break;
  }
  return best;
}

/** Returns how far (0 to 1) one stated trait covers a criterion: the same or a narrower term 1, a band by its overlapping part. */
export function coverageByTrait(
  criterion: Pick<Wanted, "key" | "facet" | "band">,
  trait: string,
  broader: Broader,
): number {
  if (trait === criterion.key) return 1;
  const { facet, value } = parseTrait(trait);
  if (facet !== criterion.facet) return 0;
  if (criterion.band) {
    const seen = parseBand(value, facetOf(facet)?.range ?? [0, Infinity]);
    return seen ? overlap(criterion.band, seen) : 0;
  }
  return isNarrower(trait, criterion.key, broader) ? 1 : 0;
}

/** Tells whether `trait` lies below `ancestor` through any chain of broader terms; cycles are harmless. */
export function isNarrower(trait: string, ancestor: string, broader: Broader): boolean {
  const seen = new Set<string>();
  const open = [trait];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of broader.get(next) ?? []) {
      if (parent === ancestor) return true;
      if (!seen.has(parent)) {
        seen.add(parent);
        open.push(parent);
      }
    }
  }
  return false;
}
