// A value that outlives what shows it, and tells when it changes.

export type Observed<T> = {
  readonly read: () => T;
  /** Hears of every change from now on; returns how to stop. */
  readonly listen: (hear: () => void) => () => void;
};

/** Returns a value to be observed and changed, `first` to begin with. */
export function hold<T>(first: T): Observed<T> & { readonly set: (next: T) => void } {
  let value = first;
  const hearers = new Set<() => void>();
  return {
    read: () => value,
    listen: (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    set: (next) => {
      value = next;
      for (const hear of hearers) hear();
    },
  };
}
