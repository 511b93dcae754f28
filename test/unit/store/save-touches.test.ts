// A save touches a bounded number of bounded records, however big the map is.
import { expect, test } from "vitest";
import { toInstant } from "../../../lib/base/time.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { putSighting } from "../../../lib/store/count-sighting.ts";
import type { StoreName, WriteTransaction } from "../../../lib/store/schema.ts";
import { partsFor } from "../../../lib/store/reindex.ts";
import { recountChannels } from "../../../lib/store/recount-channels.ts";
import type { Store } from "../../../lib/store/store.ts";
import { NOW } from "./any-map.ts";
import { COUNTING, freshStore, STEP_STORES } from "./index-steps.ts";

const TRAITS = ["interest:running", "gender:women", "age:25-34", "need:shoes", "odd"];

const sightingIn = (channel: string, n: number): Sighting => ({
  id: `s:${channel}:${n}`,
  channel,
  at: toInstant(NOW - n * 86_400_000 * 9),
  observer: "o:1",
  method: "page",
  read: 10,
  cohorts: [{ traits: TRAITS, seen: 4 }],
});

async function mapOf(channels: number): Promise<Store> {
  const store = await freshStore();
  const parts = partsFor({ ...COUNTING, halfLifeDays: 365 }, 0, undefined);
  const recounts = Array.from({ length: channels }, (_, i) => {
    const key = `site:${i}.example`;
    return { key, channel: undefined, live: [sightingIn(key, 1), sightingIn(key, 2)] };
  });
  await store.write(STEP_STORES, (tx) => recountChannels(tx, parts, COUNTING.lexicon, recounts), {
    timeoutMs: 120_000,
  });
  return store;
}

async function touchedBySave(channels: number): Promise<{ puts: number; heaviest: number }> {
  const store = await mapOf(channels);
  let puts = 0;
  let heaviest = 0;
  const sighting = sightingIn(`site:${channels >> 1}.example`, 3);
  await store.write(STEP_STORES, (tx) =>
    putSighting(
      counting(tx, (value) => {
        puts++;
        heaviest = Math.max(heaviest, sizeOf(value));
      }),
      sighting,
      undefined,
      COUNTING,
    ),
  );
  store.close();
  return { puts, heaviest };
}

function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  let bytes = 0;
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (!(each instanceof Uint8Array)) return each;
    bytes += each.length;
    return "";
  });
  return bytes + text.length;
}

function counting(tx: WriteTransaction, tell: (value: unknown) => void): WriteTransaction {
  return new Proxy(tx, {
    get(target, member) {
      if (member !== "objectStore") return Reflect.get(target, member, target);
      return (name: StoreName) => {
        const store: object = target.objectStore(name);
        return new Proxy(store, {
          get(inner, method) {
            const found: unknown = Reflect.get(inner, method, inner);
            if (typeof found !== "function") return found;
            return (...args: unknown[]) => {
              if (method === "put") tell(args[0]);
              return found.apply(inner, args);
            };
          },
        });
      };
    },
  });
}

test("writes as few records, none heavier, at 5 000 channels as at 50", async () => {
  const [small, big] = [await touchedBySave(50), await touchedBySave(5_000)];
  expect(big.puts).toBe(small.puts);
  expect(big.puts).toBeLessThanOrEqual(4);
  expect(big.heaviest).toBeLessThan(2_000);
}, 120_000);
