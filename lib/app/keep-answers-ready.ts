// Keeps the answers that the popup may open on ready: the background asks for them whenever they may have changed.
import type { Persona } from "../model/persona.ts";
import { dropKeptAnswers, putKeptAnswer } from "../store/keep-answer.ts";
import { keptAnswer, readKeptAnswers, readStamp } from "../store/kept-answer.ts";
import { readAnswer } from "../store/read-answer.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { askingOf, FIRST_ROWS, type AskTools } from "./ask-kept.ts";
import { listPersonas, openingPersona } from "./list-personas.ts";

/** How long nothing must have changed before the answer is asked for: saves often come in a row. */
const QUIET_MS = 1_000;

/** How long it waits at most where changes do not cease. */
const WAIT_MS = 5_000;

/** Most personas whose answers are kept: the popup reads all of them when it opens. */
export const MOST_KEPT = 8;

/**
 * Asks for the answers for the persona that the popup opens on and then for those edited last, and keeps them, where
 * what is kept is no longer what asking would give. Without an index, and during an import, nothing is kept. `program`
 * is the version of Shoal.
 */
export async function keepAnswersReady(tools: AskTools, program: string): Promise<void> {
  const { lastPersona } = await tools.settings();
  const personas = await listPersonas(tools);
  const opening = openingPersona(personas, lastPersona);
  const others = personas.filter((persona) => persona !== opening);
  const latest = others.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const all = opening ? [opening, ...latest.slice(0, MOST_KEPT - 1)] : [];
  // One after the other: a save waits for one answer at most.
  for (const persona of all) await keepReady(tools, persona, program);
  const { kept } = await tools.store.read(["meta"], readKeptAnswers);
  if (kept.length <= all.length) return;
  const ids = all.map(({ id }) => id);
  await tools.store.write(["meta"], (tx) => dropKeptAnswers(tx, ids), RELAXED);
}

async function keepReady(tools: AskTools, persona: Persona, program: string): Promise<void> {
  const { traits: criteria } = persona;
  const asking = { ...(await askingOf(tools, FIRST_ROWS)), program };
  const found = await tools.store.read(["meta"], readKeptAnswers);
  if (keptAnswer(found, criteria, asking)) return;
  const [answer, stamp] = await tools.store.read(INDEX_STORES, (tx) =>
    Promise.all([readAnswer(tx, { criteria }, asking), readStamp(tx, criteria, asking)]),
  );
  if (!answer || stamp === undefined) return;
  const kept = { stamp, answer };
  await tools.store.write(["meta"], (tx) => putKeptAnswer(tx, persona, kept, asking), RELAXED);
}

const RELAXED = { durability: "relaxed" } as const;

/**
 * Returns a function that runs the work once nobody has called it for a moment, or after a while where the calls do not
 * cease; what fails is tried at the next call.
 */
export function onceQuiet(work: () => Promise<void>): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    work().catch(() => undefined);
  };
  return () => {
    clearTimeout(quiet);
    quiet = setTimeout(run, QUIET_MS);
    latest ??= setTimeout(run, WAIT_MS);
  };
}
