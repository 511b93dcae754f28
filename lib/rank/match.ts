// How well a cohort matches a question.
import { partialCoverage } from "../model/partial-coverage.ts";
import { facetName, parseTrait } from "../model/trait.ts";
import type { Question, Wanted } from "./question.ts";
import { isFind } from "./weights.ts";

/** What a cohort covers: `s` (0 to 1) and, per wanted trait, how far it is covered (0 to 1). */
export type Match = { readonly s: number; readonly covered: readonly number[] };

const NO_MATCH: Match = { s: 0, covered: [] };

/**
 * Returns a cohort's match: s = Σ weight · covered over all wanted traits (weights sum to 1).
 * A must-not trait in the cohort, a must whose facet the cohort states with none of the wanted values (of two needs that
 * must be, one is enough), or a missing decision role makes it 0. `traits` are trait keys with their broader terms.
 */
export function matchCohort(question: Question, traits: readonly string[]): Match {
  const { wanted } = question;
  if (!isAllowed(question, traits)) return NO_MATCH;
  const covered = wanted.map((criterion) => coverage(criterion, traits));
  const shows = (facet: string) =>
    wanted.some((each, i) => each.facet === facet && covered[i]! > 0);
  for (const { level, facet } of wanted) {
    if (level === "must" && states(traits, facet) && !shows(facet)) return NO_MATCH;
  }
  const s = wanted.reduce((sum, { weight }, i) => sum + weight * covered[i]!, 0);
  return s > 0 ? { s: Math.min(s, 1), covered } : NO_MATCH;
}

/** Tells whether people with these trait keys show nothing unwanted, and have a decision role where some are asked for. */
export function isAllowed({ unwanted, roles }: Question, traits: readonly string[]): boolean {
  if (roles && !traits.some((trait) => roles.includes(trait))) return false;
  return !unwanted.some((criterion) => excludes(coverage(criterion, traits)));
}

/** Tells whether people of whom so much (0 to 1) is unwanted do not count: of a range or of hours more than half. */
export const excludes = (covered: number): boolean => covered > 0.5;

function states(traits: readonly string[], facet: string): boolean {
  return facet !== "" && traits.some((trait) => trait.startsWith(`${facet}:`));
}

/** A wanted or unwanted trait, as far as covering it goes. */
export type Target = Pick<Wanted, "key" | "facet" | "partial">;

/** A target, or any of several keys of one facet. */
export type LineTarget = Target & { readonly keys?: readonly string[] };

/** Tells whether people with these trait keys show something that is a find. */
export function showsFind({ wanted }: Question, traits: readonly string[]): boolean {
  const levels = wanted.map(({ level }) => level);
  return wanted.some((each) => isFind(each.level, levels) && coverage(each, traits) > 0);
}

/** Returns how far (0 to 1) the best of some traits covers a target. */
export function coverage(target: Target, traits: readonly string[]): number {
  let best = 0;
  for (const trait of traits) {
    best = Math.max(best, coverageByTrait(target, trait));
    if (best === 1) break;
  }
  return best;
}

/**
 * Returns how far (0 to 1) one stated trait covers a target: the same term 1, a band or hours by the overlapping part.
 * Text that names no facet covers nothing, not even itself.
 */
export function coverageByTrait({ key, keys, facet, partial }: LineTarget, trait: string): number {
  if (facet === "") return 0;
  if (keys ? keys.includes(trait) : trait === key) return 1;
  if (!partial || !trait.startsWith(`${facet}:`)) return 0;
  return partialCoverage(partial, parseTrait(trait).value);
}

/** What a trait says of a target whose facet it tells: how far it covers it (0 to 1). */
export type Said = { readonly target: number; readonly covered: number };

const NOTHING: readonly Said[] = [];

/** Tells what traits say of some targets, by their places; each different trait is looked at once. */
export class TraitReader {
  private readonly byFacet: ReadonlyMap<string, readonly [number, LineTarget][]>;
  private readonly known = new Map<string, readonly Said[]>();

  constructor(targets: readonly LineTarget[]) {
    this.byFacet = Map.groupBy(targets.entries(), ([, { facet }]) => facet);
  }

  /** Returns what a trait says of each target whose facet it tells. */
  read(trait: string): readonly Said[] {
    let said = this.known.get(trait);
    if (!said) {
      const facet = facetName(trait);
      const targets = facet === "" ? undefined : this.byFacet.get(facet);
      said = targets
        ? targets.map(([target, each]) => ({ target, covered: coverageByTrait(each, trait) }))
        : NOTHING;
      this.known.set(trait, said);
    }
    return said;
  }
}
