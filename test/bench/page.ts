// The page that measures one way: what the driver calls, on the seeded map.
import { makeMap, makePersona, makeSighting, randomFrom } from "./make-map.ts";
import { median } from "./figures.ts";
import type { Sighting } from "../../lib/model/sighting.ts";
import type { Way } from "./way.ts";

/** Returns what the driver calls; all times in milliseconds. */
function benchOf(way: Way) {
  const saved: Sighting[] = [];
  return {
    load: async (seed: number, channels: number) => {
      let writing = 0;
      let sightings = 0;
      for (const chunk of makeMap(seed, channels)) {
        writing += await timed(() => way.load(chunk));
        sightings += chunk.sightings.length;
      }
      if (way.finish) writing += await timed(way.finish);
      return { writing, sightings };
    },
    query: async (seed: number) => {
      const persona = makePersona(seed);
      const heapBefore = usedHeap();
      const start = performance.now();
      const keys = await way.query(persona);
      return { took: performance.now() - start, heap: usedHeap() - heapBefore, keys };
    },
    makeKept: async (seed: number) => {
      await way.kept?.make(makePersona(seed));
      return way.kept !== undefined;
    },
    openKept: async (seed: number) => {
      const persona = makePersona(seed);
      const start = performance.now();
      const keys = await way.kept!.open(persona);
      return { took: performance.now() - start, keys };
    },
    /** Saves sightings one after another, at most `times` and for about `mostMs`. */
    save: async (seed: number, channels: number, times: number, mostMs: number) => {
      const random = randomFrom(seed);
      return repeat(times, mostMs, async () => {
        const key = `site:place-${Math.floor(random() * channels)}.example`;
        const sighting = makeSighting(random, key);
        const took = await timed(() => way.save(sighting));
        saved.push(sighting);
        return took;
      });
    },
    /** Withdraws what was saved in this page. */
    retract: (mostMs: number) =>
      repeat(saved.length, mostMs, () => timed(() => way.retract(saved.pop()!))),
    exportAll: async () => {
      if (!way.exportAll) return undefined;
      const start = performance.now();
      const bytes = await way.exportAll();
      return { took: performance.now() - start, bytes };
    },
    /** Types some words letter by letter: the time to the first list, and the median of those after it. */
    typeAhead: async (words: readonly string[]) => {
      if (!way.typeAhead) return undefined;
      const texts = words.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)));
      const start = performance.now();
      const lookUp = await way.typeAhead();
      lookUp(texts[0]!);
      const first = performance.now() - start;
      const keys: number[] = [];
      for (const text of texts) keys.push(await timed(async () => lookUp(text)));
      return { first, key: median(keys), slowest: Math.max(...keys) };
    },
  };
}

export type Bench = ReturnType<typeof benchOf>;

/** Hands a way to the driver. */
export function startPage(way: Way): void {
  Object.assign(globalThis, { bench: benchOf(way) });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function repeat(times: number, mostMs: number, work: () => Promise<number>) {
  const took: number[] = [];
  const start = performance.now();
  while (took.length < times && performance.now() - start < mostMs) took.push(await work());
  return took;
}

// Chromium alone tells it; where it does not, the figure is left out.
function usedHeap(): number {
  const memory: unknown = Reflect.get(performance, "memory");
  const used: unknown = memory instanceof Object ? Reflect.get(memory, "usedJSHeapSize") : NaN;
  return typeof used === "number" ? used : NaN;
}
