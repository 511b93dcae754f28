// Writes of a value that changes with every key: one at a time, in order, the latest always last.

export type LatestWriter<T> = {
  /** Writes the value soon: at once, or after the write under way; a value that waited is replaced. */
  readonly put: (value: T) => void;
  /** Starts a waiting write at once, for a page that is about to go. */
  readonly flush: () => void;
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
};

/** Returns a writer; `fail` hears of a write that was rejected. */
export function latestWriter<T>(
  write: (value: T) => Promise<void>,
  fail: (thrown: unknown) => void,
): LatestWriter<T> {
  let waiting: { readonly value: T } | undefined;
  let running: Promise<void> | undefined;

  const next = async () => {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await write(value).catch(fail);
    }
    running = undefined;
  };
  return {
    put: (value) => {
      waiting = { value };
      running ??= next();
    },
    flush: () => {
      if (!waiting) return;
      const { value } = waiting;
      waiting = undefined;
      void write(value).catch(fail);
    },
    settled: async () => {
      while (running) await running;
    },
  };
}
