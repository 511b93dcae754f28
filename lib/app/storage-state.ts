// How much room the map takes, and whether the browser promised to keep it.
/** Bytes used and allowed, and whether storage is marked persistent; undefined where the browser does not tell. */
export type StorageState = {
  readonly usedBytes: number | undefined;
  readonly allowedBytes: number | undefined;
  readonly persistent: boolean | undefined;
};

/** Returns the state of this extension's storage. */
export async function readStorageState(): Promise<StorageState> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const persistent = await navigator.storage?.persisted?.().catch(() => undefined);
  return { usedBytes: estimate?.usage, allowedBytes: estimate?.quota, persistent };
}

/** What the browser said when asked to keep the map even when room gets short. */
export type KeepAnswer = "kept" | "refused" | "no-answer";

/** How long the browser, or the person it asks, gets to answer; the question itself stays open. */
const ANSWER_MS = 3_000;

/** Asks the browser to keep the map and returns its answer, or `no-answer` after 3 seconds. */
export async function askToKeep(): Promise<KeepAnswer> {
  const asked = navigator.storage?.persist?.().then(
    (kept): KeepAnswer => (kept ? "kept" : "refused"),
    (): KeepAnswer => "refused",
  );
  const late = new Promise<KeepAnswer>((resolve) =>
    setTimeout(() => resolve("no-answer"), ANSWER_MS),
  );
  return Promise.race([asked ?? Promise.resolve<KeepAnswer>("refused"), late]);
}
