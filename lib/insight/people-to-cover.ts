// The people that a set of channels is to cover: by how many of them each channel reaches, or by how often they are met.
import type { Steps } from "../base/steps.ts";
import { decayedSum, type Decay } from "../rank/decay.ts";
import { matchCohort, showsFind } from "../rank/match.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { weightedLooks } from "../rank/score.ts";
import { PRIOR_LOOKS } from "../rank/weights.ts";

/**
 * What is measured. `people`: the reach noted of each channel × the share of these people there; nothing tells who is in
 * two channels, so the people of several add up. `looks`: how likely one look into each channel is to meet them.
 */
export type CoverBy = "people" | "looks";

/** The people to be covered: what each kind of them counts, and which of the kinds a channel shows to what share. */
export type People = {
  readonly by: CoverBy;
  readonly weights: readonly number[];
  readonly byChannel: ReadonlyMap<string, readonly Part[]>;
};

/** A kind of people, by its place among the weights, and the share (0 to 1) of it that a channel covers alone. */
export type Part = { readonly kind: number; readonly share: number };

/** People met in a channel of one persona: how well they match, 0 to 1 squared, and their share of its looks. */
type Met = {
  readonly key: string;
  readonly reach: number | undefined;
  readonly persona: number;
  readonly traits: string;
  readonly match: number;
  readonly seen: number;
  readonly share: number;
};

/**
 * Returns the people of the questions, each question's as many in all as any other's. Where every channel that shows
 * some has a noted reach they are counted in people, else in looks, in which all channels count as equally large.
 */
export function* peopleToCover(
  questions: readonly Question[],
  candidates: readonly Candidate[],
  decay: Decay,
): Steps<People> {
  const met: Met[] = [];
  for (const [persona, question] of questions.entries()) {
    const group = question.wanted[0]?.group ?? 0;
    for (const { key, evidence, facts } of candidates) {
      yield;
      const looks = weightedLooks(question, evidence, decay) + PRIOR_LOOKS;
      for (const cohort of evidence.cohorts) {
        const { s } = matchCohort(question, cohort.traits);
        if (s === 0 || !showsFind(question, cohort.traits)) continue;
        const seen = decayedSum(cohort.seen, group, decay);
        const share = Math.min(1, seen / looks);
        const traits = cohort.traits.join("\n");
        met.push({ key, reach: facts.reach, persona, traits, match: s * s, seen, share });
      }
    }
  }
  const isReachKnown = met.every(({ reach }) => reach !== undefined);
  return isReachKnown && met.some(({ reach, seen }) => reach! * seen > 0)
    ? inPeople(met)
    : inLooks(met);
}

// Each channel's people of a persona are a kind of their own, which it covers whole.
function inPeople(met: readonly Met[]): People {
  return gather(met, "people", ({ key, persona, match, share, reach }) => ({
    name: `${persona}\n${key}`,
    weight: match * share * Math.max(reach ?? 0, 0),
    share: 1,
  }));
}

// One kind is a persona's distinct cohort, wherever it was met.
function inLooks(met: readonly Met[]): People {
  return gather(met, "looks", ({ persona, traits, match, seen, share }) => ({
    name: `${persona}\n${traits}`,
    weight: match * seen,
    share,
  }));
}

function gather(
  met: readonly Met[],
  by: CoverBy,
  kindOf: (met: Met) => { readonly name: string; readonly weight: number; readonly share: number },
): People {
  const kinds = new Map<string, number>();
  const weights: number[] = [];
  const personas: number[] = [];
  const byChannel = new Map<string, Map<number, Part>>();
  for (const each of met) {
    const { name, weight, share } = kindOf(each);
    const kind = kinds.get(name) ?? weights.length;
    kinds.set(name, kind);
    weights[kind] = (weights[kind] ?? 0) + weight;
    personas[kind] = each.persona;
    const parts = byChannel.get(each.key) ?? new Map<number, Part>();
    byChannel.set(each.key, parts.set(kind, { kind, share }));
  }
  const totals: number[] = [];
  weights.forEach((weight, kind) => {
    totals[personas[kind]!] = (totals[personas[kind]!] ?? 0) + weight;
  });
  return {
    by,
    weights: weights.map((weight, kind) => weight / (totals[personas[kind]!]! || 1)),
    byChannel: new Map([...byChannel].map(([key, parts]) => [key, [...parts.values()]])),
  };
}
