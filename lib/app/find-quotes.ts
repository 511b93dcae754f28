// The passages behind an insight: the looks at which people of a question showed certain traits.
import { coveredKeys } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { traitKey } from "../model/trait.ts";
import { isMet } from "../insight/met.ts";
import type { Question } from "../rank/question.ts";
import { readChannelSightings } from "../store/read-records.ts";
import type { Proof } from "./find-proofs.ts";
import type { Tools } from "./tools.ts";

/** Most channels read and most looks returned. */
const MOST = { channels: 20, looks: 30 } as const;

/** A look and the channel where it was. */
export type PlacedProof = Proof & { readonly channel: string };

/** Returns a look at a cohort as a proof. */
export function toProof(
  sighting: Sighting,
  cohort: number,
  labels: ReadonlyMap<string, string>,
): PlacedProof {
  const { traits = [], seen = 0, quotes = [] } = sighting.cohorts[cohort] ?? {};
  const { id, at, read, url, method, observer, channel } = sighting;
  return {
    sighting: id,
    channel,
    at,
    seen,
    read,
    traits,
    quotes,
    url,
    method,
    observer: labels.get(observer) ?? "",
  };
}

/** Returns the looks in some channels at which a question's people showed all the traits, quoted ones first. */
export async function findQuotes(
  tools: Pick<Tools, "store">,
  question: Question,
  traits: readonly string[],
  channels: readonly string[],
  lexicon: Lexicon,
): Promise<readonly PlacedProof[]> {
  const { found, labels } = await tools.store.read(
    ["sightings", "retractions", "observers"],
    async (tx) => {
      const observers = await tx.objectStore("observers").getAll();
      const found = await Promise.all(
        channels.slice(0, MOST.channels).map((key) => readChannelSightings(tx, key)),
      );
      return {
        found: found.flat(),
        labels: new Map(observers.map(({ id, label }) => [id, label])),
      };
    },
  );
  const wanted = traits.map(traitKey);
  const proofs = found.flatMap(({ sighting, retracted }) =>
    retracted
      ? []
      : sighting.cohorts.flatMap((cohort, i) => {
          const keys = coveredKeys(cohort.traits, lexicon);
          const shows = isMet(question, keys) && wanted.every((key) => keys.includes(key));
          return shows ? [toProof(sighting, i, labels)] : [];
        }),
  );
  return proofs
    .sort((a, b) => Number(b.quotes.length > 0) - Number(a.quotes.length > 0))
    .slice(0, MOST.looks);
}
