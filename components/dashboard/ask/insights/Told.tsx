// What is read for an insight, or that it is being read, or why it cannot be.
import type { ComponentChildren } from "preact";
import { ErrorNotice } from "../../../ErrorNotice.tsx";
import type { Live } from "../../use-live.ts";
import { Waiting } from "../../Waiting.tsx";

type Props<T> = { readonly live: Live<T>; readonly children: (value: T) => ComponentChildren };

/** Shows the value by `children`. */
export function Told<T>({ live, children }: Props<T>) {
  if (live.state === "loading") return <Waiting />;
  if (live.state === "failed") return <ErrorNotice error={live.error} onRetry={live.retry} />;
  return <>{children(live.value)}</>;
}
