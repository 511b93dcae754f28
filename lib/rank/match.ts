// How well a cohort matches a question.
import { partialCoverage } from "../model/partial-coverage.ts";
import { parseTrait } from "../model/trait.ts";
import type { Question, Wanted } from "./question.ts";

/** What a cohort covers: `s` (0 to 1) and, per wanted trait, how far it is covered (0 to 1). */
export type Match = { readonly s: number; readonly covered: readonly number[] };

const NO_MATCH: Match = { s: 0, covered: [] };

/**
 * Returns a cohort's match: s = Σ weight · covered over all wanted traits (weights sum to 1).
 * A must-not trait in the cohort, a must whose facet the cohort states with other values only, or a missing
 * decision role makes it 0. `traits` are trait keys with their broader terms.
 */
export function matchCohort(question: Question, traits: readonly string[]): Match {
  const { wanted, unwanted, roles } = question;
  if (roles && !traits.some((trait) => roles.includes(trait))) return NO_MATCH;
  if (unwanted.some((criterion) => coverage(criterion, traits) > 0)) return NO_MATCH;
  let s = 0;
  const covered: number[] = [];
  for (const criterion of wanted) {
    const part = coverage(criterion, traits);
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

/** A wanted or unwanted trait, as far as covering it goes. */
export type Target = Pick<Wanted, "key" | "facet" | "partial">;

/** Returns how far (0 to 1) the best of some traits covers a target. */
export function coverage(target: Target, traits: readonly string[]): number {
  let best = 0;
  for (const trait of traits) {
    best = Math.max(best, coverageByTrait(target, trait));
    if (best === 1) break;
  }
  return best;
}

/** Returns how far (0 to 1) one stated trait covers a target: the same term 1, a band or hours by the overlapping part. */
export function coverageByTrait({ key, facet, partial }: Target, trait: string): number {
  if (trait === key) return 1;
  if (!partial || !trait.startsWith(`${facet}:`)) return 0;
  return partialCoverage(partial, parseTrait(trait).value);
}

/** What a cohort's line says of a target: how far it covers it (0 to 1), and whether it tells the facet at all. */
export type LineReader = {
  readonly covers: (line: string) => number;
  readonly tells: (line: string) => boolean;
};

/** Returns the reader for a target, or for any of several keys of one facet. It searches the text: no line is taken apart. */
export function lineReader(target: Target, keys: readonly string[] = [target.key]): LineReader {
  const needles = keys.map((key) => `\t${key}\t`);
  const facet = `\t${target.facet}:`;
  const tells = (line: string) => line.includes(facet);
  const states = (line: string) => Number(needles.some((needle) => line.includes(needle)));
  if (!target.partial) return { covers: states, tells };
  const known = new Map<string, number>();
  const part = (trait: string) => {
    const before = known.get(trait);
    if (before !== undefined) return before;
    const found = coverageByTrait(target, trait);
    known.set(trait, found);
    return found;
  };
  return {
    tells,
    covers: (line) => {
      let best = states(line);
      for (let at = line.indexOf(facet); best < 1 && at >= 0; at = line.indexOf(facet, at + 1)) {
        best = Math.max(best, part(line.slice(at + 1, line.indexOf("\t", at + 1))));
      }
      return best;
    },
  };
}
