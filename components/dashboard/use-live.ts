// Data that follows the map: read once, and again whenever a page says that it changed.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Change, Changes } from "../../lib/browser/changes.ts";
import { toShoalError, type ShoalError } from "../../lib/base/errors.ts";

export type Live<T> =
  | { readonly state: "loading" }
  | {
      readonly state: "ready";
      readonly value: T;
      /** It was read for other inputs than today's, which are being read for. */
      readonly late?: true;
    }
  | {
      readonly state: "failed";
      readonly error: ShoalError;
      readonly retry: () => void;
      /** What it gave before it failed. */
      readonly last: T | undefined;
    };

/** Returns what was read last, where anything was. */
export function lastOf<T>(live: Live<T>): T | undefined {
  if (live.state === "ready") return live.value;
  return live.state === "failed" ? live.last : undefined;
}

/** Returns what `read` gives, read anew on each of the changes and when an input differs; old values stay meanwhile, marked as late. */
export function useLive<T>(
  read: () => Promise<T>,
  listen: Changes["listen"],
  changes: readonly Change[],
  inputs: readonly unknown[] = [],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: "loading" });
  const readForRef = useRef(inputs);
  useEffect(() => {
    let latest = 0;
    const load = () => {
      const mine = ++latest;
      read().then(
        (value) => {
          if (mine !== latest) return;
          readForRef.current = inputs;
          setLive({ state: "ready", value });
        },
        (thrown: unknown) =>
          mine === latest &&
          setLive((before) => ({
            state: "failed",
            error: toShoalError(thrown),
            retry: load,
            last: lastOf(before),
          })),
      );
    };
    load();
    const stop = listen((change) => {
      if (changes.includes(change)) load();
    });
    return () => {
      latest = -1;
      stop();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- callers name what `read` depends on
  }, inputs);
  const isLate = inputs.some((each, i) => each !== readForRef.current[i]);
  return live.state === "ready" && isLate ? { ...live, late: true } : live;
}
