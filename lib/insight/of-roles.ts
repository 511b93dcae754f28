// The people of looks who have a decision role that is asked for, whatever else they show.
import { coverSighting, keepGroups } from "../model/cover-sighting.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting, SightingBatches } from "../model/sighting.ts";
import type { Question } from "../rank/question.ts";

/** Returns looks with those of their groups only that have one of a question's roles; all of them where it has none. */
export function ofRoles(
  looks: readonly Sighting[],
  { roles }: Pick<Question, "roles">,
  lexicon: Lexicon,
): readonly Sighting[] {
  if (!roles) return looks;
  const has = (keys: readonly string[]) => keys.some((key) => roles.includes(key));
  return looks
    .map((look) => keepGroups(look, coverSighting(look, lexicon), has))
    .filter(({ cohorts }) => cohorts.length > 0);
}

/** Gives what `ofRoles` does of looks that come in batches. */
export async function* ofRolesIn(
  batches: SightingBatches,
  question: Pick<Question, "roles">,
  lexicon: Lexicon,
): AsyncGenerator<readonly Sighting[]> {
  for await (const looks of batches) yield ofRoles(looks, question, lexicon);
}
