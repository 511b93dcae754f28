// The different traits of a file and the words that it brings, heard of record by record in bounded memory.
import type { ShoalMap } from "../model/map.ts";
import type { KindRecord } from "./record-rules.ts";

/** Different traits that are kept at most, and words: beyond that a file is taken as it is. */
const MOST_TRAITS = 20_000;
const MOST_WORDS = 50_000;

/** Collects what sightings note and personas want, and the file's terms and facets. */
export class FileTraits {
  readonly traits = new Set<string>();
  readonly terms: ShoalMap["terms"][number][] = [];
  readonly facets: ShoalMap["facets"][number][] = [];

  /** Hears of all records of a map. */
  hearAll({ sightings, personas, terms, facets }: Words): this {
    for (const { cohorts } of sightings) for (const { traits } of cohorts) this.#note(traits);
    for (const { traits } of personas) this.#note(traits.map(({ trait }) => trait));
    for (const term of terms) if (this.terms.length < MOST_WORDS) this.terms.push(term);
    for (const facet of facets) if (this.facets.length < MOST_WORDS) this.facets.push(facet);
    return this;
  }

  /** Whether no trait was left out. */
  get isWhole(): boolean {
    return this.traits.size < MOST_TRAITS;
  }

  /** Hears of one record. */
  hear({ kind, record }: KindRecord): void {
    if (Object.hasOwn(NO_WORDS, kind)) this.hearAll({ ...NO_WORDS, [kind]: [record] });
  }

  #note(traits: readonly string[]): void {
    for (const trait of traits) if (this.traits.size < MOST_TRAITS) this.traits.add(trait);
  }
}

type Words = Pick<ShoalMap, "sightings" | "personas" | "terms" | "facets">;
const NO_WORDS: Words = { sightings: [], personas: [], terms: [], facets: [] };
