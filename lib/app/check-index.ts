// Holds the index against the records and says what differs; nothing is changed.
import { canonicalJson } from "../base/json.ts";
import { inTurns } from "../base/steps.ts";
import { checkMissing, checkProfiles, readProfileBatch } from "../store/check-steps.ts";
import {
  digestFacts,
  digestPostings,
  noDigests,
  readPostingBatch,
  type PostingBatch,
} from "../store/index-digests.ts";
import { packTotals } from "../index/totals.ts";
import { foldRecent } from "../store/fold-recent.ts";
import { readIndexState, readTotals } from "../store/index-state.ts";
import { aliasesFit } from "../store/spellings.ts";
import { REBUILD_STORES } from "../store/rebuild-steps.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { WorkOptions } from "./work.ts";
import { readCounting } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";
import { readWithdrawn } from "../store/withdrawals.ts";

/** The parts of the index beside the channels' own profiles. */
export type IndexPart = "postings" | "totals" | "facts" | "spellings";

/**
 * What a check found. `wrong` and `missing` are keys of channels; `outdated` means built by other words than today's,
 * `steady` that the map did not change under the check.
 */
export type IndexReport =
  | { readonly state: "none" }
  | {
      readonly state: "checked";
      readonly sound: boolean;
      readonly steady: boolean;
      readonly outdated: boolean;
      readonly channels: number;
      readonly wrong: readonly string[];
      readonly missing: readonly string[];
      readonly parts: readonly IndexPart[];
    };

/** How often a check begins again where the map changes under it. */
const TRIES = 3;

/** Checks the index and returns what differs from the records; `done` and `total` count channels. Throws the signal's reason. */
export async function checkIndex(
  tools: Pick<Tools, "store">,
  options: WorkOptions = {},
): Promise<IndexReport> {
  for (let turn = 1; ; turn++) {
    const before = await stamp(tools);
    const report = await checkOnce(tools, options);
    const steady = before === (await stamp(tools));
    if (turn === TRIES || steady) return report.state === "none" ? report : { ...report, steady };
  }
}

// What every write of records changes: the sentinel beside them; and what every edit of the index's own state does.
function stamp({ store }: Pick<Tools, "store">): Promise<string> {
  return store.read(REBUILD_STORES, async (tx) => {
    const [sentinel, state] = await Promise.all([
      tx.objectStore("meta").get("sentinel"),
      readIndexState(tx),
    ]);
    return canonicalJson([sentinel, state]);
  });
}

async function checkOnce(
  { store }: Pick<Tools, "store">,
  { signal, onProgress }: WorkOptions,
): Promise<IndexReport> {
  await store.write(INDEX_STORES, async (tx) => void (await foldRecent(tx, undefined, true)), {
    timeoutMs: 120_000,
  });
  const [{ live }, { lexicon, vocabulary, builtin }, total, withdrawn] = await Promise.all([
    store.read(REBUILD_STORES, readIndexState),
    readCounting({ store }),
    store.read(REBUILD_STORES, (tx) => tx.objectStore("profiles").count()),
    store.read(["retractions"], readWithdrawn),
  ]);
  if (!live) return { state: "none" };
  const [expected, actual] = [noDigests(), noDigests()];
  const wrong: string[] = [];
  let channels = 0;
  for (let from: number | undefined = 0; from !== undefined;) {
    signal?.throwIfAborted();
    const at: number = from;
    const batch = await store.read(REBUILD_STORES, (tx) =>
      readProfileBatch(tx, live, at, withdrawn),
    );
    wrong.push(...(await inTurns(checkProfiles(batch, live, lexicon, expected), signal)));
    channels += batch.profiles.length;
    onProgress?.({ done: channels, total: Math.max(total, channels) });
    from = batch.next;
  }
  const missing: string[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    signal?.throwIfAborted();
    const at: string = after;
    const batch = await store.read(REBUILD_STORES, (tx) => checkMissing(tx, live, at));
    missing.push(...batch.missing);
    after = batch.next;
  }
  let keys: PostingBatch["keys"] = [];
  do {
    signal?.throwIfAborted();
    const after: PostingBatch["keys"][number] | undefined = keys.at(-1);
    const batch = await store.read(["postings"], (tx) => readPostingBatch(tx, after));
    await inTurns(digestPostings(batch, live, actual), signal);
    keys = batch.keys;
  } while (keys.length > 0);
  const facts = await store.read(["facts"], (tx) => tx.objectStore("facts").getAll());
  await inTurns(digestFacts(facts, live, actual), signal);
  actual.sums = await store.read(REBUILD_STORES, (tx) => readTotals(tx, live.slot));
  const names = ["postings", "totals", "facts"] as const;
  const sums = [expected, actual].map((each) => canonicalJson(packTotals(each.sums)));
  const parts: IndexPart[] = names.filter(
    (name) => expected[name].sum !== actual[name].sum || (name === "totals" && sums[0] !== sums[1]),
  );
  const outdated = live.vocabulary !== vocabulary || live.builtin !== builtin;
  if (!outdated && !(await store.read(["meta"], (tx) => aliasesFit(tx, lexicon)))) {
    parts.push("spellings");
  }
  const sound = !outdated && wrong.length + missing.length + parts.length === 0;
  return { state: "checked", sound, steady: true, outdated, channels, wrong, missing, parts };
}
