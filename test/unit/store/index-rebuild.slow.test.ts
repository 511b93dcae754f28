// The index kept step by step is the index rebuilt from the records, bit for bit.
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { writeIndexState } from "../../../lib/store/index-state.ts";
import { readAnswer } from "../../../lib/store/read-answer.ts";
import { writeBatch, type BatchStore } from "../../../lib/store/write-batch.ts";
import { gatherBatch, type Batch, type BatchSizes } from "../../../lib/store/gather-batch.ts";
import { beginRebuild, dropRebuild, REBUILD_STORES } from "../../../lib/store/rebuild-steps.ts";
import { INDEX_STORES } from "../../../lib/store/schema.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aSighting } from "../../fixtures/a-map.ts";
import { anyQuestion, NOW } from "./any-map.ts";
import {
  anySteps,
  foldAll,
  freshStore,
  mapAfter,
  take,
  COUNTING,
  type Step,
} from "./index-steps.ts";
import { runs } from "../../fixtures/runs.ts";

const building = { ...COUNTING, halfLifeDays: 365, silence: 0 };

/** Batches that end in the middle of everything. */
const SMALL: BatchSizes = { channels: 2, sightings: 3, page: 2, named: 2, ms: 0 };

const readNext = (store: Pick<Store, "read">) => gatherBatch(store, COUNTING.lexicon, SMALL);

test("rebuilds what was kept step by step, bit for bit", async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const store = await freshStore();
      for (const step of steps) await take(store, step);
      const kept = await dump(store);
      await rebuild(store);
      await rebuild(store); // into the other slot, and back
      expect(await dump(store)).toEqual(kept);
      store.close();
    }),
    runs(12),
  );
}, 120_000);

test("gives the same profiles in whatever order the steps came", async () => {
  await fc.assert(
    fc.asyncProperty(
      anySteps.chain((steps) => {
        // Of two edits of a channel the later one stays, so only the others change places.
        const moving = steps.filter((step) => !("edit" in step));
        const edits = steps.filter((step) => "edit" in step);
        return fc
          .shuffledSubarray(moving, { minLength: moving.length })
          .map((moved): [Step[], Step[]] => [steps, [...moved, ...edits]]);
      }),
      async ([one, other]) => {
        const [a, b] = [await profilesAfter(one), await profilesAfter(other)];
        expect(b).toEqual(a);
      },
    ),
    runs(12),
  );
}, 120_000);

test("goes on counting while it is rebuilt, and is the same in the end", async () => {
  await fc.assert(
    fc.asyncProperty(
      anySteps,
      anySteps,
      fc.boolean(),
      fc.array(anyQuestion, { minLength: 1, maxLength: 3 }),
      async (before, during, fresh, questions) => {
        const store = await freshStore();
        for (const step of before) await take(store, step);
        if (fresh) await forget(store);
        await rebuild(store, during);
        const map = { ...EMPTY_MAP, ...mapAfter([...before, ...during]) };
        for (const question of questions) {
          const asking = { now: NOW, halfLifeDays: 365, limit: 20, builtin: COUNTING.builtin };
          const answer = await store.read(INDEX_STORES, (tx) => readAnswer(tx, question, asking));
          expect(answer?.rows).toEqual(answerFromMap(map, question, NOW, 365));
        }
        const once = await dump(store);
        await rebuild(store);
        await rebuild(store);
        expect(await dump(store)).toEqual(once);
        store.close();
      },
    ),
    runs(10),
  );
}, 120_000);

test("goes on where it was broken off, also amid a batch, and is the same in the end", async () => {
  await fc.assert(
    fc.asyncProperty(
      anySteps,
      anySteps,
      fc.boolean(),
      fc.array(fc.nat(4), { maxLength: 4 }),
      async (before, after, fresh, breaks) => {
        const store = await freshStore();
        for (const step of before) await take(store, step);
        if (fresh) await forget(store);
        for (const writes of breaks) await breakOff(store, writes);
        for (const step of after) await take(store, step); // some of the broken batch may be other ones by now
        for (const writes of breaks) await breakOff(store, writes);
        await rebuild(store);
        const once = await dump(store);
        await rebuild(store);
        await rebuild(store);
        expect(await dump(store)).toEqual(once);
        await forget(store);
        await rebuild(store);
        const { profiles } = await dump(store);
        const told = (all: typeof profiles) =>
          all
            .map(({ ordinal: _, slot: __, ...rest }) => rest)
            .sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(told(once.profiles)).toEqual(told(profiles));
        store.close();
      },
    ),
    runs(12),
  );
}, 120_000);

test("counts what a broken batch left of an index that was gone", async () => {
  const store = await freshStore();
  for (const i of [0, 1, 2, 3]) {
    await take(store, { save: aSighting({ id: `s:${i}`, channel: `site:${i}.example` }) });
  }
  const kept = await dump(store);
  await forget(store);
  await breakOff(store, 0);
  await breakOff(store, 0);
  await rebuild(store);
  const { profiles, postings } = await dump(store);
  expect(profiles).toEqual(kept.profiles);
  expect(postings).toEqual(kept.postings);
  store.close();
});

/** Begins or resumes a rebuild and dies after some writes of its next batch. */
async function breakOff(store: Store, writes: number): Promise<void> {
  await store.write(REBUILD_STORES, (tx) => beginRebuild(tx, building));
  const batch = await readNext(store);
  let left = writes;
  const dying = async () => {
    if (left-- === 0) throw new Error("killed");
  };
  if (batch) await write(store, batch, dying).catch(() => undefined);
}

test("counts channels whole that only sightings name, wherever a page of them ends", async () => {
  const store = await freshStore();
  const looks = {
    "": 5,
    "site:a.example": 1,
    "site:b.example": 5,
    "site:c.example": 2,
    "site:d.example": 2,
  };
  const steps = Object.entries(looks).flatMap(([channel, count]) =>
    Array.from({ length: count }, (_, i): Step => {
      const id = `s:${channel}-${i}`;
      return { save: aSighting({ id, channel }) };
    }),
  );
  for (const step of steps) await take(store, step);
  const kept = await dump(store);
  await forget(store);
  await rebuild(store);
  const { profiles, postings } = await dump(store);
  expect(profiles).toEqual(kept.profiles);
  expect(postings).toEqual(kept.postings);
  store.close();
});

test("gives ordinals from the first on where what is left of an index answers no more", async () => {
  const store = await freshStore();
  for (const key of ["site:a.example", "site:b.example"]) {
    await take(store, { save: aSighting({ id: `s:${key}`, channel: key }) });
  }
  await rebuild(store); // into the other slot
  await store.write(["meta"], (tx) => writeIndexState(tx, {}));
  await rebuild(store);
  const { profiles } = await dump(store);
  expect(profiles.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  store.close();
});

test("leaves the index as it was when it is given up", async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const store = await freshStore();
      for (const step of steps) await take(store, step);
      const kept = await dump(store);
      await store.write(REBUILD_STORES, (tx) => beginRebuild(tx, building));
      await step(store);
      await store.write(REBUILD_STORES, dropRebuild);
      expect(await dump(store)).toEqual(kept);
      store.close();
    }),
    runs(10),
  );
}, 60_000);

async function rebuild(store: Store, during: readonly Step[] = []): Promise<void> {
  await store.write(REBUILD_STORES, (tx) => beginRebuild(tx, building));
  const waiting = [...during];
  // Somebody saves between two transactions of a batch, too.
  const read: Store["read"] = async (...args) => {
    const result = await store.read(...args);
    for (const step of waiting.splice(0, 1)) await take(store, step);
    return result;
  };
  for (;;) {
    const batch = await readNext({ read });
    for (const step of waiting.splice(0, Math.ceil(during.length / 2))) await take(store, step);
    if (!batch) break;
    const between = async () => {
      for (const step of waiting.splice(0, 1)) await take(store, step);
    };
    if (!(await write(store, batch, between))) break;
    if (batch.last) break;
  }
  for (const step of waiting) await take(store, step);
}

/** Writes a batch, each profile in a transaction of its own; `between` is awaited after each. */
function write(
  store: Pick<Store, "read" | "write">,
  batch: Batch,
  between: () => Promise<void> = async () => undefined,
) {
  const within: BatchStore = {
    read: store.read,
    write: async (work) => {
      const written = await store.write(REBUILD_STORES, work);
      await between();
      return written;
    },
  };
  return writeBatch(within, batch, building, 1);
}

async function step(store: Store): Promise<void> {
  const batch = await readNext(store);
  if (batch) await write(store, batch);
}

async function forget(store: Store): Promise<void> {
  await store.write(INDEX_STORES, async (tx) => {
    await Promise.all([
      tx.objectStore("meta").clear(),
      tx.objectStore("profiles").clear(),
      tx.objectStore("postings").clear(),
      tx.objectStore("recent").clear(),
      tx.objectStore("facts").clear(),
    ]);
  });
}

async function dump(store: Store) {
  await foldAll(store);
  return store.read(INDEX_STORES, async (tx) => {
    const keys = await tx.objectStore("postings").getAllKeys();
    const leaves = await tx.objectStore("postings").getAll();
    const metaKeys = await tx.objectStore("meta").getAllKeys();
    const meta = await tx.objectStore("meta").getAll();
    const entries = metaKeys.map((key, i): [string, unknown] => [key, meta[i]]);
    return {
      meta: entries,
      profiles: await tx.objectStore("profiles").getAll(),
      postings: keys.map((key, i) => [key, [...leaves[i]!]]),
      recent: await tx.objectStore("recent").getAll(),
      facts: await tx.objectStore("facts").getAll(),
    };
  });
}

async function profilesAfter(steps: readonly Step[]) {
  const store = await freshStore();
  for (const each of steps) await take(store, each);
  const { profiles } = await dump(store);
  store.close();
  return profiles
    .map((profile) => ({ ...profile, ordinal: 0 }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

test("reads a batch in transactions of their own, so that a save beside it need not wait", async () => {
  const store = await freshStore();
  for (let i = 0; i < 12; i++) {
    await take(store, { save: aSighting({ id: `s:${i}`, channel: `site:${i}.example` }) });
  }
  await store.write(REBUILD_STORES, (tx) => beginRebuild(tx, building));
  let reads = 0;
  const read: Store["read"] = (...args) => {
    reads++;
    return store.read(...args);
  };
  const sizes: BatchSizes = { channels: 8, sightings: 99, page: 2, named: 2, ms: 0 };
  const batch = await gatherBatch({ read }, COUNTING.lexicon, sizes);
  expect(batch?.counted).toHaveLength(8);
  expect(reads).toBe(4);
  store.close();
});
