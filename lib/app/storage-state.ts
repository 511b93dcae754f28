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
