// The outlook of a question, light enough for the popup: how much is covered, and where to look next.
import { inTurns } from "../base/steps.ts";
import { outlookOf, type Outlook } from "../insight/outlook.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { criteriaAt } from "../model/born-in.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { decayAt } from "../rank/decay.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";
import { rankSteps } from "../rank/rank-channels.ts";
import { readProfiles } from "../store/read-profiles.ts";
import { countTimesMet } from "./count-met.ts";
import { readCounting } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

export type { Outlook } from "../insight/outlook.ts";

/** Most sightings read to tell how many show the persona; beyond them the fewest that the index tells of are taken. */
const MOST_READ = 500;

/** Returns the outlook for criteria from the index and few sightings, or undefined where there is no index yet. */
export async function findOutlook(
  tools: Pick<Tools, "store" | "now" | "settings">,
  criteria: Criteria,
): Promise<Outlook | undefined> {
  const { halfLifeDays } = await tools.settings();
  const now = tools.now();
  const { wanted, unwanted } = askQuestion(criteriaAt(criteria, now));
  const read = await readProfiles(tools.store, VOCABULARY_VERSION, [...wanted, ...unwanted]);
  if (!read) return undefined;
  const question = askQuestion(
    canonicalCriteria(criteria, read.lexicon, now),
    undefined,
    read.lexicon,
  );
  const decay = decayAt(now, halfLifeDays);
  const ranked = await inTurns(rankSteps(question, read.places, "fit", decay));
  const lexicon = async () => (await readCounting(tools)).lexicon;
  const counted = await countTimesMet(tools, question, read.places, lexicon, MOST_READ);
  return inTurns(outlookOf(question, read.places, ranked, counted));
}
