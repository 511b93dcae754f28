// The answer for a persona or ad-hoc traits: where they gather, and why we think so.
import type { AnswerRow, MapQuestion } from "../exchange/map-question.ts";
import { answerFromMap } from "../exchange/map-question.ts";
import { traitKey } from "../model/trait.ts";
import type { Quote } from "../model/sighting.ts";
import { coverageByTrait } from "../rank/match.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";
import { MAP_STORES, readChannelSightings, readMap } from "../store/read-records.ts";
import type { Tools } from "./tools.ts";

/** The ranked answer: rows best first, and how many channels the map holds in all. */
export type Answer = { readonly rows: readonly AnswerRow[]; readonly channels: number };

/** Returns the answer to a question over the whole map. */
export async function ask(
  tools: Pick<Tools, "store" | "now" | "settings">,
  question: MapQuestion,
): Promise<Answer> {
  const [map, { halfLifeDays }] = await Promise.all([
    tools.store.read(MAP_STORES, readMap),
    tools.settings(),
  ]);
  const rows = answerFromMap(map, question, tools.now(), halfLifeDays);
  return { rows, channels: new Set(map.sightings.map(({ channel }) => channel)).size };
}

/** One passage behind a reason: the quote where there is one, with the sighting's date, count and address. */
export type Proof = {
  readonly sighting: string;
  readonly at: string;
  readonly seen: number;
  readonly read: number;
  readonly traits: readonly string[];
  readonly quotes: readonly Quote[];
  readonly url: string | undefined;
};

/** Returns, per wanted trait of the criteria, the proofs in one channel, latest first. */
export async function findProofs(
  tools: Pick<Tools, "store">,
  channel: string,
  criteria: Criteria,
): Promise<ReadonlyMap<string, readonly Proof[]>> {
  const found = await tools.store.read(["sightings", "retractions"], (tx) =>
    readChannelSightings(tx, channel),
  );
  const proofs = new Map<string, Proof[]>();
  for (const wanted of askQuestion(criteria).wanted) {
    const list: Proof[] = [];
    for (const { sighting, retracted } of found) {
      if (retracted) continue;
      for (const cohort of sighting.cohorts) {
        if (
          !cohort.traits.some((trait) => coverageByTrait(wanted, traitKey(trait), new Map()) > 0)
        ) {
          continue;
        }
        list.push({
          sighting: sighting.id,
          at: sighting.at,
          seen: cohort.seen,
          read: sighting.read,
          traits: cohort.traits,
          quotes: cohort.quotes ?? [],
          url: sighting.url,
        });
      }
    }
    proofs.set(wanted.trait, list);
  }
  return proofs;
}
