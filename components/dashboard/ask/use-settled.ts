// A value that follows another once it has stood still: what is typed, asked for when the typing pauses.
import { useEffect, useState } from "preact/hooks";

const PAUSE_MS = 250;

/** Returns the value as it was when it last stood still for a quarter of a second; an emptied text at once. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
