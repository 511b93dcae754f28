// The page that measures: one way an origin, told apart by the address's query.
import { makeMap, makePersona, makeSighting, randomFrom } from "./make-map.ts";
import type { Way } from "./way.ts";
import { floor } from "./ways/floor.ts";
import { shoal } from "./ways/shoal.ts";

const WAYS: readonly Way[] = [floor, shoal];

const name = new URL(location.href).searchParams.get("way");
const way = WAYS.find((each) => each.name === name)!;

/** What the driver calls; all times in milliseconds. */
const bench = {
  load: async (seed: number, channels: number) => {
    let writing = 0;
    let sightings = 0;
    for (const chunk of makeMap(seed, channels)) {
      const start = performance.now();
      await way.load(chunk);
      writing += performance.now() - start;
      sightings += chunk.sightings.length;
    }
    return { writing, sightings };
  },
  query: async (seed: number) => {
    const persona = makePersona(seed);
    const start = performance.now();
    const keys = await way.query(persona);
    return { took: performance.now() - start, keys };
  },
  save: async (seed: number, channels: number, times: number) => {
    const random = randomFrom(seed);
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const key = `site:place-${Math.floor(random() * channels)}.example`;
      const sighting = makeSighting(random, key);
      const start = performance.now();
      await way.save(sighting);
      took.push(performance.now() - start);
    }
    return took;
  },
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
