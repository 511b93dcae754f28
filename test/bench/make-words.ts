// The vocabulary of the seeded map: a word of the user's own for each trait.
import { toInstant } from "../../lib/base/time.ts";
import type { Term } from "../../lib/model/term.ts";
import { traitOf } from "./make-map.ts";
import { NOW } from "./way.ts";

const WORDS = 2_000;

/** Returns the words; each has a label of two words and one further spelling. */
export function makeWords(): Term[] {
  return Array.from({ length: WORDS }, (_, rank) => {
    const id = traitOf(rank);
    const facet = id.slice(0, id.indexOf(":"));
    const labels = { en: `Weekend trait ${rank}` };
    return { id, facet, labels, aliases: [`trait number ${rank}`], at: toInstant(NOW) };
  });
}

/** What is typed into the field, letter by letter. */
export const TYPED: readonly string[] = ["weekend trait 17", "trail running", "number 1999"];
