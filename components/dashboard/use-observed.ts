// An observed value as what shows it sees it.
import { useEffect, useState } from "preact/hooks";
import type { Observed } from "./observed.ts";

/** Returns what is observed, and again whenever it changes. */
export function useObserved<T extends object>({ read, listen }: Observed<T>): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const look = () => setValue(read());
    look(); // it may have changed before anybody listened
    return listen(look);
  }, [read, listen]);
  return value;
}
