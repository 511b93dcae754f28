// What a ranking is measured against: channels whose people are known, sightings drawn from them, and NDCG.

/** Person-like facts: traits and how much the person counts. */
export type Person = { readonly traits: readonly string[]; readonly weight: number };

/** A persona asks for all of some traits. */
export type TruePersona = { readonly id: string; readonly traits: readonly string[] };

/** One look at one person: what was noted of them. */
export type Look = { readonly channel: string; readonly traits: readonly string[] };

/** How looks are drawn: their number, seed, how the marketer spreads them, and how they take notes. */
export type Drawing = {
  readonly looks: number;
  readonly seed: number;
  /** "popular" goes by how many people use a channel; only the survey tells that. */
  readonly effort: "uniform" | "skewed" | "popular";
  readonly mode: "member" | "glance";
};

/** A table of who is where. `share` is P(persona | channel), `gain` what NDCG credits a channel with. */
export type Truth = {
  readonly name: string;
  readonly channels: readonly string[];
  readonly personas: readonly TruePersona[];
  readonly share: (persona: TruePersona, channel: string) => number;
  readonly gain: (persona: TruePersona) => ReadonlyMap<string, number>;
  readonly draw: (drawing: Drawing) => readonly Look[];
  /** How many people each channel is said to have, where the table tells. */
  readonly reaches?: ReadonlyMap<string, number>;
};

/** Returns numbers from 0 to 1 that follow from the seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Returns max(0, log2(share ÷ mean share)) per channel: one with no more of the persona than others is worth nothing. */
export function gainsOf(shares: ReadonlyMap<string, number>): Map<string, number> {
  const mean = [...shares.values()].reduce((sum, x) => sum + x, 0) / shares.size;
  return new Map(
    [...shares].map(([channel, x]) => [channel, Math.max(0, Math.log2(Math.max(x, 1e-9) / mean))]),
  );
}

/** Returns NDCG (0 to 1) of the first k channels (Järvelin and Kekäläinen 2002). */
export function ndcg(
  ranked: readonly string[],
  gain: ReadonlyMap<string, number>,
  k: number,
): number {
  const discounted = (gains: readonly number[]) =>
    gains.slice(0, k).reduce((sum, x, i) => sum + x / Math.log2(i + 2), 0);
  const ideal = discounted([...gain.values()].sort((a, b) => b - a));
  return ideal > 0 ? discounted(ranked.map((channel) => gain.get(channel) ?? 0)) / ideal : 1;
}
