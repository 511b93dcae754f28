// Writes of a value that changes with every key: one at a time but where the page goes, in order, the latest always last.

export type LatestWriter<T> = {
  /** Writes the value soon: at once, or after the write under way; a value that waited is replaced. */
  readonly put: (value: T) => void;
  /** Starts a waiting write at once, beside the one under way, for a page that is about to go; what is put later waits for both. */
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
  const flushed = new Set<Promise<void>>();

  const begin = () => {
    const { value } = waiting!; // asked for only where one waits
    waiting = undefined;
    return write(value).catch(fail);
  };
  const next = async () => {
    while (waiting || flushed.size > 0) {
      await (flushed.size > 0 ? Promise.all(flushed) : begin());
    }
    running = undefined;
  };
  return {
    put: (value) => {
      waiting = { value };
      running ??= next();
    },
    // A value waits only while a write is running, which then waits for this one too.
    flush: () => {
      if (!waiting) return;
      const begun = begin();
      flushed.add(begun);
      void begun.then(() => flushed.delete(begun));
    },
    settled: async () => {
      while (running) await running;
    },
  };
}
