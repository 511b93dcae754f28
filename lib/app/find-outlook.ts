// The outlook of a question, light enough for the popup: how much is covered, and where to look next.
import { inTurns, type Steps } from "../base/steps.ts";
import { coverageRange, type Range } from "../insight/coverage.ts";
import { timesMet } from "../insight/met.ts";
import { facetToCheck, nextLooks } from "../insight/next-looks.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { decayAt } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Question } from "../rank/question.ts";
import { rankSteps, type Ranked } from "../rank/rank-channels.ts";
import { readProfiles, type Place } from "../store/read-profiles.ts";
import type { Tools } from "./tools.ts";

/** A channel by its key and name. */
export type Named = { readonly key: string; readonly name: string };

/** A channel worth a look, what was seen there so far, and the facet to look for. */
export type LookNext = Named & {
  readonly facet: string | undefined;
  readonly seen: number;
  readonly read: number;
  readonly gain: number;
};

/** `met` are the sightings that show the persona; `coverage` is there from 40 of them on. */
export type Outlook = {
  readonly met: number;
  readonly places: number;
  readonly coverage: Range | undefined;
  readonly next: readonly LookNext[];
};

/** Most channels named as worth a look. */
const MOST = 8;

/** Returns the outlook of a question over all channels that were looked at; `ranked` is their order by fit. */
export function* outlookOf(
  question: Question,
  places: readonly Place[],
  ranked: readonly Ranked[],
): Steps<Outlook> {
  const times: number[] = [];
  for (const { evidence } of places) {
    yield;
    const met = timesMet(question, evidence);
    if (met > 0) times.push(met);
  }
  const byKey = new Map(places.map((place) => [place.key, place]));
  const rows = new Map(ranked.map((row) => [row.key, row]));
  const next = nextLooks(ranked)
    .slice(0, MOST)
    .map(({ key, gain }) => {
      const { seen = 0, read = 0 } = rows.get(key) ?? {};
      const place = byKey.get(key);
      const facet = place && facetToCheck(question, place.evidence);
      return { key, name: place?.name ?? key, gain, seen, read, facet };
    });
  return {
    met: times.reduce((sum, n) => sum + n, 0),
    places: times.length,
    coverage: coverageRange(times),
    next,
  };
}

/** Returns the outlook for criteria from the index alone, or undefined where there is none yet. */
export async function findOutlook(
  tools: Pick<Tools, "store" | "now" | "settings">,
  criteria: Criteria,
): Promise<Outlook | undefined> {
  const { halfLifeDays } = await tools.settings();
  const { wanted, unwanted } = askQuestion(criteria);
  const read = await readProfiles(tools.store, VOCABULARY_VERSION, [...wanted, ...unwanted]);
  if (!read) return undefined;
  const question = askQuestion(canonicalCriteria(criteria, read.lexicon), undefined, read.lexicon);
  const decay = decayAt(tools.now(), halfLifeDays);
  const ranked = await inTurns(rankSteps(question, read.places, "fit", decay));
  return inTurns(outlookOf(question, read.places, ranked));
}
