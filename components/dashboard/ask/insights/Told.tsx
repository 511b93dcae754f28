// What is read for an insight, or that it is being read, or why it cannot be.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ErrorNotice } from "../../../ErrorNotice.tsx";
import type { Live } from "../../use-live.ts";
import { Waiting } from "../../Waiting.tsx";

type Props<T> = { readonly live: Live<T>; readonly children: (value: T) => ComponentChildren };

/** Shows the value by `children`. While another one is read all stays as it was, so that no number stands under new words. */
export function Told<T>({ live, children }: Props<T>) {
  const shownRef = useRef<ComponentChildren>(undefined);
  if (live.state === "loading") return <Waiting />;
  if (live.state === "failed") return <ErrorNotice error={live.error} onRetry={live.retry} />;
  // oxlint-disable-next-line react-hooks/refs -- what stands there stays, without a render of its own
  if (!live.late) shownRef.current = <>{children(live.value)}</>;
  // oxlint-disable-next-line react-hooks/refs -- as above
  return shownRef.current ?? <Waiting />;
}
