// Traits of a file that can match nothing: ranges, hours, choices and qualifiers that nobody can read.
import type { Steps } from "../base/steps.ts";
import { compareText, fold } from "../base/text.ts";
import { withBlanks } from "../model/born-in.ts";
import type { ShoalMap } from "../model/map.ts";
import { parseTrait } from "../model/trait.ts";
import type { QueryError } from "../query/query.ts";
import { knownOf } from "../query/read-query.ts";
import { doubtOf } from "../query/read-word.ts";
import type { FileTraits } from "./file-traits.ts";

/** A trait as it was noted or wanted, and what is wrong with it; undefined where it names no facet. */
export type OddTrait = { readonly trait: string; readonly error: QueryError | undefined };

/** Returns which of different traits can match nothing at a moment in milliseconds, by their text. */
export function* oddTraits(
  traits: ReadonlySet<string>,
  { terms, facets }: Pick<ShoalMap, "terms" | "facets">,
  now: number,
): Steps<readonly OddTrait[]> {
  // Facets in use are facets; that a value stands in the file makes it no good one here.
  const sightings = [{ cohorts: [{ traits: [...traits] }] }];
  const known = { ...knownOf({ terms, facets, sightings }, now), inUse: new Set<string>() };
  const odd: OddTrait[] = [];
  for (const trait of [...traits].sort(compareText)) {
    yield;
    if (parseTrait(fold(trait)).facet === "") {
      odd.push({ trait, error: undefined });
      continue;
    }
    const error = doubtOf(trait, known);
    const isRead = error && !doubtOf(withBlanks(trait), known);
    if (error && !isRead && error.code !== "UNKNOWN_VALUE") odd.push({ trait, error });
  }
  return odd;
}

/** How many traits of a file can match nothing, and the first few; `among` is how many were looked at where that is not all. */
export type OddOfFile = {
  readonly count: number;
  readonly first: readonly OddTrait[];
  readonly among: number | undefined;
};

/** Odd traits that are named. */
const MOST_NAMED = 3;

/** Returns what is odd of a file, with the words of the map that it is to join. */
export function* oddOfFile(
  file: FileTraits,
  { terms, facets }: Pick<ShoalMap, "terms" | "facets">,
  now: number,
): Steps<OddOfFile> {
  const words = { terms: [...file.terms, ...terms], facets: [...file.facets, ...facets] };
  const odd = yield* oddTraits(file.traits, words, now);
  const among = file.isWhole ? undefined : file.traits.size;
  return { count: odd.length, first: odd.slice(0, MOST_NAMED), among };
}
