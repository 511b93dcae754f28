// The ranking that was the start, s² over all looks, as one plain pass over all sightings: what the sample's expected order is held against.
import { overlap, parseBand } from "../../../lib/model/band.ts";
import { builtinTerm } from "../../../lib/model/builtin-terms.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { parseTrait } from "../../../lib/model/trait.ts";

const WEIGHT = { must: 4, should: 2, may: 1, "must-not": 0 } as const;
const PRIOR_LOOKS = 10;
const HALF_LIFE_MS = 365 * 86_400_000;

function covers(wanted: string, seen: string): number {
  if (wanted === seen) return 1;
  const [a, b] = [parseTrait(wanted), parseTrait(seen)];
  if (a.facet !== b.facet) return 0;
  if (a.facet === "age") {
    const [want, have] = [parseBand(a.value, [0, 100]), parseBand(b.value, [0, 100])];
    return want && have ? overlap(want, have) : 0;
  }
  return (builtinTerm(seen)?.broader ?? []).some((up) => covers(wanted, up) === 1) ? 1 : 0;
}

const coverage = (wanted: string, traits: readonly string[]) =>
  Math.max(0, ...traits.map((trait) => covers(wanted, trait)));

/** Returns s (0 to 1): the covered part of the persona's weights, 0 where a must or must-not speaks against the cohort. */
export function fitOf({ traits: criteria }: Persona, traits: readonly string[]): number {
  let covered = 0;
  let all = 0;
  for (const { trait, level } of criteria) {
    const part = coverage(trait, traits);
    if (level === "must-not") {
      if (part > 0) return 0;
      continue;
    }
    const { facet } = parseTrait(trait);
    const stated = traits.some((each) => parseTrait(each).facet === facet);
    if (level === "must" && part === 0 && stated) return 0;
    covered += WEIGHT[level] * part;
    all += WEIGHT[level];
  }
  return covered / all;
}

/** Returns channel keys with their score, best first: `match` turns a cohort's fit and traits into its worth. */
export function plainRank(
  persona: Persona,
  sightings: readonly Sighting[],
  now: number,
  match: (persona: Persona, traits: readonly string[]) => number = (p, traits) =>
    fitOf(p, traits) ** 2,
): { key: string; score: number }[] {
  const sums = new Map<string, { finds: number; looks: number }>();
  const total = { finds: 0, looks: 0 };
  for (const { channel, at, read, cohorts } of sightings) {
    const decay = 2 ** (-(now - Date.parse(at)) / HALF_LIFE_MS);
    const sum = sums.get(channel) ?? { finds: 0, looks: 0 };
    sums.set(channel, sum);
    const finds = cohorts.reduce((n, { seen, traits }) => n + seen * match(persona, traits), 0);
    for (const each of [sum, total]) {
      each.finds += finds * decay;
      each.looks += read * decay;
    }
  }
  const base = total.finds / total.looks;
  return [...sums]
    .filter(([, { finds }]) => finds > 0)
    .map(([key, { finds, looks }]) => ({
      key,
      score: (finds + PRIOR_LOOKS * base) / (looks + PRIOR_LOOKS),
    }))
    .sort((a, b) => b.score - a.score);
}
