// What the popup asks: a persona or traits put together on the spot, and the filters.
import type { MapQuestion } from "../../lib/exchange/map-question.ts";
import type { Side } from "../../lib/model/choices.ts";
import type { ChannelKind } from "../../lib/model/channel-kind.ts";
import type { Level, Status } from "../../lib/model/choices.ts";
import type { Criterion, Persona } from "../../lib/model/persona.ts";
import { traitKey } from "../../lib/model/trait.ts";
import type { Mode } from "../../lib/rank/question.ts";
import { replaceTrait } from "../replace-trait.ts";

/** Whom the question is about. */
export type Asked =
  | { readonly type: "nobody" }
  | { readonly type: "persona"; readonly persona: Persona }
  | { readonly type: "traits"; readonly traits: readonly Criterion[] };

export type Filters = {
  readonly mode: Mode;
  readonly kind: ChannelKind | undefined;
  readonly status: Status | undefined;
  readonly side: Side | undefined;
};

export const NO_FILTERS: Filters = {
  mode: "fit",
  kind: undefined,
  status: undefined,
  side: undefined,
};

/** Returns the criteria asked for; none for nobody. */
export function criteriaOf(asked: Asked): readonly Criterion[] {
  if (asked.type === "persona") return asked.persona.traits;
  return asked.type === "traits" ? asked.traits : [];
}

/** Returns the question for the map. */
export function toQuestion(asked: Asked, { mode, kind, status, side }: Filters): MapQuestion {
  return {
    criteria: criteriaOf(asked),
    mode,
    ...(kind && { kinds: [kind] }),
    ...(status && { statuses: [status] }),
    side,
  };
}

/** Adds a trait to an ad-hoc query, or begins one; a trait asked for on the spot must be there until its level is changed. */
export function withTrait(asked: Asked, trait: string): Asked {
  const before = asked.type === "traits" ? asked.traits : [];
  if (before.some((each) => traitKey(each.trait) === traitKey(trait))) return asked;
  return { type: "traits", traits: [...before, { trait, level: "must" }] };
}

/** Changes how strongly a trait of an ad-hoc query is wanted. */
export function withLevel(asked: Asked, trait: string, level: Level): Asked {
  if (asked.type !== "traits") return asked;
  return {
    type: "traits",
    traits: asked.traits.map((each) => (each.trait === trait ? { ...each, level } : each)),
  };
}

/** Says a trait of an ad-hoc query more precisely: `other` takes its place and keeps its level. */
export function withOther(asked: Asked, trait: string, other: string): Asked {
  if (asked.type !== "traits") return asked;
  return { type: "traits", traits: replaceTrait(asked.traits, trait, other) };
}

/** Takes a trait out of an ad-hoc query; without traits nobody is asked for. */
export function withoutTrait(asked: Asked, trait: string): Asked {
  if (asked.type !== "traits") return asked;
  const traits = asked.traits.filter((each) => each.trait !== trait);
  return traits.length > 0 ? { type: "traits", traits } : { type: "nobody" };
}
