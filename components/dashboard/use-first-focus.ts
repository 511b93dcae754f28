// The field in which a new record begins: it has the focus, not the title of its page, which must be calm.
import type { RefObject } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import { MovedContext } from "./use-route.ts";

/** Returns the ref of that field; like a title, it takes the focus only after a move within the page. */
export function useFirstFocus(begins = true): RefObject<HTMLInputElement | null> {
  const moved = useContext(MovedContext);
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (moved && begins) fieldRef.current?.focus();
  }, [moved, begins]);
  return fieldRef;
}
