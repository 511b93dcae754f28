// The outlook of a question, light enough for the popup: how much is covered, and where to look next.
import { inTurns } from "../base/steps.ts";
import { outlookOf, type Outlook } from "../insight/outlook.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { decayAt } from "../rank/decay.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";
import { rankSteps } from "../rank/rank-channels.ts";
import { readProfiles } from "../store/read-profiles.ts";
import type { Tools } from "./tools.ts";

export type { Outlook } from "../insight/outlook.ts";

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
