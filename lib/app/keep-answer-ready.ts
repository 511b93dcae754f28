// Keeps the answer that the popup will open on ready: the background asks for it whenever it may have changed.
import { putKeptAnswer } from "../store/keep-answer.ts";
import { keptAnswer, readKeptAnswer, readStamp } from "../store/kept-answer.ts";
import { readAnswer } from "../store/read-answer.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { askingOf, FIRST_ROWS, type AskTools } from "./ask-kept.ts";
import { listPersonas, openingPersona } from "./list-personas.ts";

/** How long nothing must have changed before the answer is asked for: saves often come in a row. */
const QUIET_MS = 1_000;

/** How long it waits at most where changes do not cease. */
const WAIT_MS = 5_000;

/**
 * Asks for the answer for the persona that the popup opens on, and keeps it, where the one that is kept is no longer
 * what asking would give. Without an index, and during an import, nothing is kept. `program` is the version of Shoal.
 */
export async function keepAnswerReady(tools: AskTools, program: string): Promise<void> {
  const { lastPersona } = await tools.settings();
  const criteria = openingPersona(await listPersonas(tools), lastPersona)?.traits;
  if (!criteria) return;
  const asking = { ...(await askingOf(tools, FIRST_ROWS)), program };
  const found = await tools.store.read(["meta"], readKeptAnswer);
  if (keptAnswer(found, criteria, asking)) return;
  const [answer, stamp] = await tools.store.read(INDEX_STORES, (tx) =>
    Promise.all([readAnswer(tx, { criteria }, asking), readStamp(tx, criteria, asking)]),
  );
  if (!answer || stamp === undefined) return;
  const kept = { stamp, answer };
  await tools.store.write(["meta"], (tx) => putKeptAnswer(tx, kept, criteria, asking), RELAXED);
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
