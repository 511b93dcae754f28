// The seeded map that everything is measured on: few traits are common, most are rare, as in life.
import { DAY_MS, toInstant } from "../../lib/base/time.ts";
import { CHANNEL_KINDS } from "../../lib/model/channel-kind.ts";
import type { Sighting } from "../../lib/model/sighting.ts";
import type { Criteria } from "../../lib/rank/question.ts";
import { NOW, type Chunk } from "./way.ts";

const TRAITS = 2_000;
const TRAITS_PER_COHORT = 5;
const FACETS = ["interest", "interest", "need", "role", "owns", "attention"];

/** Returns random numbers (0 to 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CUMULATIVE: readonly number[] = (() => {
  let sum = 0;
  const sums = Array.from({ length: TRAITS }, (_, i) => (sum += 1 / (i + 1)));
  return sums.map((each) => each / sum);
})();

/** Returns a trait's rank (0 = most common) by Zipf's law. */
function zipf(random: () => number): number {
  const at = random();
  let low = 0;
  let high = TRAITS - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (CUMULATIVE[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the trait of a rank. */
export function traitOf(rank: number): string {
  return `${FACETS[rank % FACETS.length]}:trait-${rank}`;
}

function someTraits(random: () => number, count: number): string[] {
  const ranks = new Set<number>();
  while (ranks.size < count) ranks.add(zipf(random));
  return [...ranks].map(traitOf);
}

/** Returns a sighting of a channel. */
export function makeSighting(random: () => number, channel: string): Sighting {
  const read = 3 + Math.floor(random() * 18);
  const content = {
    channel,
    url: `https://${channel.slice(5)}/thread/${Math.floor(random() * 1e9)}`,
    title: "What we did last weekend, and what we took along",
    at: toInstant(NOW - Math.floor(random() * 900) * DAY_MS),
    observer: "o:bench",
    method: "page" as const,
    read,
    cohorts: [
      {
        traits: someTraits(random, TRAITS_PER_COHORT),
        seen: 1 + Math.floor(random() * read),
        quotes: [{ exact: "we go out every weekend with the kids, whatever the weather is" }],
      },
    ],
  };
  return { id: `s:${Array.from({ length: 5 }, () => hex(random)).join("")}`, ...content };
}

const hex = (random: () => number): string =>
  Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");

/** Tells a map of so many channels, half of them with a noted reach, about ten sightings each (few have many), chunk by chunk. */
export function* makeMap(seed: number, channels: number, chunk = 1_000): Generator<Chunk> {
  const random = randomFrom(seed);
  const sizes = randomFrom(seed + 1);
  for (let done = 0; done < channels; done += chunk) {
    const out = { channels: [] as Chunk["channels"][number][], sightings: [] as Sighting[] };
    for (let i = done; i < Math.min(channels, done + chunk); i++) {
      const key = `site:place-${i}.example`;
      const kind = CHANNEL_KINDS[i % CHANNEL_KINDS.length]!;
      const people = Math.round(10 ** (2 + 4 * sizes()));
      out.channels.push({
        key,
        kind,
        name: `Place ${i}`,
        url: `https://place-${i}.example/`,
        ...(i % 2 === 0 && { reach: { people } }),
      });
      const count = 1 + Math.floor(-Math.log(1 - random()) * 9.5);
      for (let n = 0; n < count; n++) out.sightings.push(makeSighting(random, key));
    }
    yield out;
  }
}

/** Returns a persona of eight wanted traits, drawn as they occur, and one that must not be. */
export function makePersona(seed: number): Criteria {
  const random = randomFrom(seed * 7_919 + 1);
  const levels = ["must", "should", "should", "should", "should", "may", "may", "may"] as const;
  const traits = someTraits(random, levels.length + 1);
  return traits.map((trait, i) => ({ trait, level: levels[i] ?? "must-not" }));
}
