// The error notice for a surface whose first paint cannot afford the sentences of every error.
import { useEffect, useState } from "preact/hooks";
import type { ShoalError } from "../lib/base/errors.ts";
import type { ErrorNotice } from "./ErrorNotice.tsx";

type Props = { readonly error: ShoalError; readonly onRetry?: (() => void) | undefined };

/** Loads the notice when there is an error to tell of, and shows it; until then the code alone. */
export function LateErrorNotice({ error, onRetry }: Props) {
  const [loaded, setLoaded] = useState<{ readonly ErrorNotice: typeof ErrorNotice }>();
  useEffect(() => {
    import("./ErrorNotice.tsx").then(setLoaded, () => undefined);
  }, []);
  if (loaded) return <loaded.ErrorNotice error={error} onRetry={onRetry} />;
  return <p role="alert">SHOAL-{error.code}</p>;
}
