// The people that a set of channels is to cover: by how many of them each channel reaches, or by how often they are met.
import type { Steps } from "../base/steps.ts";
import type { Decay } from "../rank/decay.ts";
import { prepare } from "../rank/prepare.ts";
import type { Question } from "../rank/question.ts";
import { totalsOf, type Candidate } from "../rank/rank-channels.ts";
import { scorerOf, toScored } from "../rank/score.ts";

/**
 * What is measured. `people`: the reach noted of each channel × the share of these people there; nothing tells who is in
 * two channels, so the people of several add up. `looks`: how likely one look into each channel is to meet them.
 */
export type CoverBy = "people" | "looks";

/**
 * The people to be covered: what each kind of them counts, and which of the kinds a channel shows to what share. Where
 * people are counted, `assumed` are the channels that were given the middle one of the reaches noted.
 */
export type People = {
  readonly by: CoverBy;
  readonly weights: readonly number[];
  readonly byChannel: ReadonlyMap<string, readonly Part[]>;
  readonly assumed: ReadonlySet<string>;
};

/** A kind of people, by its place among the weights, and the share (0 to 1) of it that a channel covers alone. */
export type Part = { readonly kind: number; readonly share: number };

/** A channel that shows people of a persona: their share (0 to 1) there, the one that the ranking tells. */
type Met = {
  readonly key: string;
  readonly reach: number | undefined;
  readonly persona: number;
  readonly share: number;
};

/**
 * Returns the people of the questions, each question's as many in all as any other's, in the shares that an order by fit
 * tells of the same channels. Where any channel that shows some has a noted reach they are counted in people, else in
 * looks, in which all channels count as equally large.
 */
export function* peopleToCover(
  questions: readonly Question[],
  candidates: readonly Candidate[],
  decay: Decay,
): Steps<People> {
  const met: Met[] = [];
  for (const [persona, question] of questions.entries()) {
    const prepared = prepare(question, yield* totalsOf(question, candidates), decay);
    const score = scorerOf(prepared, "fit", decay);
    for (const { key, evidence, facts } of candidates) {
      yield;
      const { seen = 0, share = 0 } = score(toScored(evidence), facts) ?? {};
      if (seen > 0) met.push({ key, reach: facts.reach, persona, share });
    }
  }
  return met.some(({ reach = 0 }) => reach > 0) ? inPeople(met, questions.length) : inLooks(met);
}

// Each channel's people of a persona are a kind of their own, which it covers whole.
function inPeople(met: readonly Met[], personas: number): People {
  const noted = new Map(
    met.flatMap(({ key, reach }) => (reach === undefined ? [] : [[key, reach]])),
  );
  const sorted = [...noted.values()].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1]!;
  const sizes = met.map(({ share, reach = middle }) => share * Math.max(reach, 0));
  const totals = Array.from({ length: personas }, () => 0);
  met.forEach(({ persona }, i) => (totals[persona]! += sizes[i]!));
  return {
    by: "people",
    weights: met.map(({ persona }, i) => sizes[i]! / (totals[persona]! || 1)),
    byChannel: partsOf(met, (_, i) => ({ kind: i, share: 1 })),
    assumed: new Set(met.flatMap(({ key }) => (noted.has(key) ? [] : [key]))),
  };
}

// Each persona is one kind, which further channels are less and less needed to meet.
function inLooks(met: readonly Met[]): People {
  const personas = [...new Set(met.map(({ persona }) => persona))];
  return {
    by: "looks",
    weights: personas.map(() => 1),
    byChannel: partsOf(met, ({ persona, share }) => ({ kind: personas.indexOf(persona), share })),
    assumed: new Set(),
  };
}

function partsOf(
  met: readonly Met[],
  partOf: (met: Met, place: number) => Part,
): ReadonlyMap<string, readonly Part[]> {
  const byChannel = new Map<string, Part[]>();
  met.forEach((each, i) => {
    const parts = byChannel.get(each.key) ?? [];
    byChannel.set(each.key, parts);
    parts.push(partOf(each, i));
  });
  return byChannel;
}
