// Leaves depend on what is in them alone: whatever the edits, the store holds what cutting everything anew gives.
import fc from "fast-check";
import { expect, test } from "vitest";
import { lastOf, packLeaf, ROOT_LEVEL, type Entry } from "../../../lib/index/leaf.ts";
import { cut } from "../../../lib/index/partition.ts";
import { editPostings } from "../../../lib/store/edit-postings.ts";
import { freshStore } from "./index-steps.ts";

const LIMIT = 14;

const anyMention = fc.record({
  week: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(2_900, 400_000)),
  sub: fc.integer({ min: 0, max: 40 }),
  seen: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(1_000_000_000)),
});

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  ordinal: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.constantFrom(1_000, 70_000, 9_000_000)),
  mentions: fc
    .uniqueArray(anyMention, { maxLength: 4, selector: ({ week, sub }) => `${week} ${sub}` })
    .map((list) => list.sort((a, b) => a.week - b.week || a.sub - b.sub)),
});

const anyEdits = fc
  .uniqueArray(anyEntry, { maxLength: 12, selector: ({ ordinal }) => ordinal })
  .map((edits) => edits.sort((a, b) => a.ordinal - b.ordinal));

test("holds the leaves that cutting everything anew gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdits, { maxLength: 12 }), async (rounds) => {
      const store = await freshStore();
      const now = new Map<number, Entry>();
      for (const edits of rounds) {
        await store.write(["postings"], (tx) =>
          editPostings({ tx, slot: 1, trait: "t", limit: LIMIT }, edits),
        );
        for (const edit of edits) now.set(edit.ordinal, edit);
      }
      const entries = [...now.values()]
        .filter(({ mentions }) => mentions.length > 0)
        .sort((a, b) => a.ordinal - b.ordinal);
      const leaves = cut({ start: 0, level: ROOT_LEVEL, entries }, LIMIT);
      const [keys, stored] = await store.read(["postings"], (tx) =>
        Promise.all([tx.objectStore("postings").getAllKeys(), tx.objectStore("postings").getAll()]),
      );
      expect(keys).toEqual(leaves.map((leaf) => ["t", 1, lastOf(leaf)]));
      expect(stored.map((leaf) => [...leaf])).toEqual(leaves.map((leaf) => [...packLeaf(1, leaf)]));
      store.close();
    }),
    { numRuns: 150 },
  );
}, 120_000);
