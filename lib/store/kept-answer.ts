// The answers that the popup may open on, kept beside the index: opened again on an unchanged map, it asks nothing.
import { fnv1a } from "../base/fnv.ts";
import { yearOf } from "../base/time.ts";
import { asIndexState, INDEX_STATE_KEY } from "../index/state.ts";
import { IMPORT_KEY } from "../model/import-log.ts";
import { parseSentinel, SENTINEL_KEY } from "../model/sentinel.ts";
import { weekOf } from "../rank/decay.ts";
import type { Criteria } from "../rank/question.ts";
import type { Answer, Asking as Plain } from "./read-answer.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Returns where a persona's answer is kept, in the store `meta`. */
export function keptKey(persona: string): string {
  return `answer:${persona}`;
}

/** All of them; before there were several, the one had the bare name. */
export const KEPT_KEYS: readonly [from: string, before: string] = ["answer", "answer;"];

/** How it is asked for, with the version of the program: a newer one may rank otherwise. */
export type Asking = Plain & { readonly program: string };

/** What is stored: the answer as JSON, its hash, and what it depends on. */
export type Kept = { readonly stamp: string; readonly text: string; readonly hash: number };

/** What `meta` says of the map that is asked: an index that is built anew, or an import, changes answers, too. */
type Basis = { readonly sentinel: unknown; readonly index: unknown; readonly importing: unknown };

/** What was read of `meta`; nothing of it is believed before `keptAnswer` has looked. */
export type FoundAnswers = Basis & { readonly kept: readonly unknown[] };

async function readBasis(tx: ReadTransaction | WriteTransaction): Promise<Basis> {
  const meta = tx.objectStore("meta");
  const keys = [SENTINEL_KEY, INDEX_STATE_KEY, IMPORT_KEY];
  const [sentinel, index, importing] = await Promise.all(keys.map((key) => meta.get(key)));
  return { sentinel, index, importing };
}

/** Reads what is kept and what it must fit. */
export async function readKeptAnswers(tx: ReadTransaction): Promise<FoundAnswers> {
  const range = IDBKeyRange.bound(...KEPT_KEYS, false, true);
  const [basis, kept] = await Promise.all([readBasis(tx), tx.objectStore("meta").getAll(range)]);
  return { ...basis, kept };
}

/** Returns the answer that was kept of a question, where asking anew would give the same to the last bit. */
export function keptAnswer(
  { kept, ...basis }: FoundAnswers,
  criteria: Criteria,
  asking: Asking,
): Answer | undefined {
  const stamp = stampOf(basis, criteria, asking);
  if (stamp === undefined) return undefined;
  const found = kept.find((each) => (each as Partial<Kept> | null)?.stamp === stamp);
  if (!found) return undefined;
  const { text, hash } = found as Partial<Kept>;
  // A database may hand over a flipped byte as if nothing had been.
  if (typeof text !== "string" || fnv1a(text) !== hash) return undefined;
  return JSON.parse(text) as Answer; // the very text that was written
}

/**
 * Returns what an answer depends on: the records, by the sentinel of the transaction that it was read in, what the
 * index was built with, the week and the year, the half-life, the vocabulary, the program, the question. Undefined where
 * nothing was ever saved, and while an import is under way: the index hears of it later than the records.
 */
export async function readStamp(
  tx: ReadTransaction | WriteTransaction,
  criteria: Criteria,
  asking: Asking,
): Promise<string | undefined> {
  return stampOf(await readBasis(tx), criteria, asking);
}

function stampOf(basis: Basis, criteria: Criteria, asking: Asking): string | undefined {
  const sentinel = parseSentinel(basis.sentinel);
  if (!sentinel || basis.importing !== undefined) return undefined;
  const { db, epoch, seq } = sentinel;
  const { now, halfLifeDays, builtin, program, limit } = asking;
  const asked = criteria.map(({ trait, level }) => [trait, level]);
  const map = [db, epoch, seq, asIndexState(basis.index).live];
  return JSON.stringify([
    map,
    weekOf(now),
    yearOf(now),
    halfLifeDays,
    builtin,
    program,
    limit,
    asked,
  ]);
}
