// The loading of the sample map: whether it waits for an import, and what came of it; it outlives the panel that shows it.
import { toShoalError, type ShoalError } from "../../../lib/base/errors.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { hold, type Observed } from "../observed.ts";

export type SampleStanding =
  | { readonly state: "idle" }
  /** It can be given up while it waits; the loading itself is over in a moment. */
  | { readonly state: "loading"; readonly waits: boolean }
  | { readonly state: "given" }
  | { readonly state: "failed"; readonly error: ShoalError };

export type SampleDesk = Observed<SampleStanding> & {
  /** Begins to load it, unless that is under way. */
  readonly load: () => void;
  readonly cancel: () => void;
  /** Forgets what came of it; what is under way goes on. */
  readonly forget: () => void;
};

/** Returns a loading that is not begun. */
export function makeSampleDesk(verbs: Pick<DataVerbs, "loadSample">): SampleDesk {
  const { read, listen, set } = hold<SampleStanding>({ state: "idle" });
  let abort = new AbortController();
  const load = async () => {
    abort = new AbortController();
    const { signal } = abort;
    set({ state: "loading", waits: false });
    try {
      await verbs.loadSample({
        signal,
        tell: (stage) => set({ state: "loading", waits: stage === "waiting" }),
      });
      set({ state: "idle" });
    } catch (thrown) {
      set(signal.aborted ? { state: "given" } : { state: "failed", error: toShoalError(thrown) });
    }
  };
  return {
    read,
    listen,
    load: () => {
      if (read().state !== "loading") void load();
    },
    cancel: () => abort.abort(),
    forget: () => {
      if (read().state !== "loading") set({ state: "idle" });
    },
  };
}
