// Proofs: the looks behind a reason or an insight, with their quotes.
import type { Method } from "../model/choices.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import { coveredKeys, shownDerived } from "../model/covered-keys.ts";
import { DERIVED } from "../model/derive-traits.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { quotedFirst } from "../model/quoted-first.ts";
import type { Quote, Sighting } from "../model/sighting.ts";
import { traitKey } from "../model/trait.ts";
import { coverage, type Target } from "../rank/match.ts";
import { ROLE_PART, type Question } from "../rank/question.ts";
import { isMet } from "./met.ts";

/** One passage behind a reason: the quote where there is one, with its sighting's date, count, way, observer and address. */
export type Proof = {
  readonly sighting: string;
  readonly at: string;
  readonly seen: number;
  readonly read: number;
  readonly traits: readonly string[];
  readonly quotes: readonly Quote[];
  readonly url: string | undefined;
  readonly method: Method;
  /** The label that the observer chose; empty where the map has none. */
  readonly observer: string;
  /** Behind a derived trait: the stated ones that it follows from. */
  readonly because?: readonly string[];
};

/** A look and the channel where it was. */
export type PlacedProof = Proof & { readonly channel: string };

/** Labels of observers by id. */
export type Labels = ReadonlyMap<string, string>;

/** Most looks that are returned for an insight. */
const MOST_LOOKS = 30;

/** Returns a look at a cohort as a proof. */
export function toProof(sighting: Sighting, cohort: number, labels: Labels): PlacedProof {
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

/** Returns, per part of a question's scores, the looks that show what it is about, in the order of the sightings. */
export function proofsOf(
  question: Question,
  sightings: readonly Sighting[],
  lexicon: Lexicon,
  labels: Labels,
): ReadonlyMap<string, readonly PlacedProof[]> {
  const { wanted, unwanted, roles } = question;
  const looks = sightings.flatMap((sighting) =>
    coverSighting(sighting, lexicon).cohorts.map(({ traits: keys }, i) => {
      return { proof: toProof(sighting, i, labels), keys };
    }),
  );
  const proofs = new Map<string, readonly PlacedProof[]>();
  for (const target of [...wanted, ...unwanted]) {
    const shown = looks.filter(({ keys }) => coverage(target, keys) > 0);
    proofs.set(
      target.trait,
      shown.map(({ proof }) => withReason(proof, target, lexicon)),
    );
  }
  if (roles) {
    const shown = looks.filter(({ keys }) => keys.some((key) => roles.includes(key)));
    proofs.set(
      ROLE_PART,
      shown.map(({ proof }) => proof),
    );
  }
  return proofs;
}

function withReason(proof: PlacedProof, target: Target, lexicon: Lexicon): PlacedProof {
  if (!target.key.startsWith(`${DERIVED}:`)) return proof;
  const reasons = shownDerived(proof.traits, lexicon).filter(
    ({ because }) => coverage(target, coveredKeys(because, lexicon)) > 0,
  );
  return { ...proof, because: [...new Set(reasons.flatMap(({ because }) => because))] };
}

/** Returns the looks at which a question's people showed all the traits, quoted ones first. */
export function quotesOf(
  question: Question,
  traits: readonly string[],
  sightings: readonly Sighting[],
  lexicon: Lexicon,
  labels: Labels,
): readonly PlacedProof[] {
  const wanted = traits.map(traitKey);
  const proofs = sightings.flatMap((sighting) =>
    coverSighting(sighting, lexicon).cohorts.flatMap(({ traits: keys }, i) => {
      const shows = wanted.every((key) => keys.includes(key)) && isMet(question, keys);
      return shows ? [toProof(sighting, i, labels)] : [];
    }),
  );
  return quotedFirst(proofs).slice(0, MOST_LOOKS);
}
