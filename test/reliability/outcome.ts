// What rounds of harm came to.

export type Outcome = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged saves that are gone after Shoal's own recovery. */
  readonly lost: number;
  readonly doubled: number;
  /** Records and numbers that do not fit each other. */
  readonly faults: number;
  /** Rounds in which Shoal had to bring records back from its copy. */
  readonly healed: number;
  readonly notes: readonly string[];
};

/** Returns the sum of outcomes. */
export function addUp(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    rounds: sum(({ rounds }) => rounds),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    faults: sum(({ faults }) => faults),
    healed: sum(({ healed }) => healed),
    notes: outcomes.flatMap(({ notes }) => notes),
  };
}

/** Returns numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
