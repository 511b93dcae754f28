// A rebuild of the index that another page, the background or a change of words began.
import { useEffect } from "preact/hooks";
import type { DataVerbs } from "../dashboard-verbs.ts";

/** How often it is looked for; one that is over by the second look was none to tell of. */
const LOOK_MS = 500;

/** Calls `join` once a rebuild is under way, as long as `looking`. */
export function useOtherRebuild(
  { readRebuild }: Pick<DataVerbs, "readRebuild">,
  looking: boolean,
  join: () => void,
): void {
  useEffect(() => {
    if (!looking) return;
    let seen = false;
    let gone = false;
    const look = async () => {
      const found = await readRebuild().catch(() => undefined); // the next look may find it
      if (gone) return;
      if (found && seen) join();
      else seen = found !== undefined;
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `join` begins the same at any time
  }, [looking, readRebuild]);
}
