// The focus of whoever adds a text to a list: it belongs in the new field.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Returns the ref of what holds the texts, and what to call where one is added. Once their number (`count`) has changed, the
 * last field of the list has the focus.
 */
export function useFocusAdded<List extends HTMLElement>(
  count: number,
): readonly [listRef: RefObject<List | null>, adding: () => void] {
  const listRef = useRef<List>(null);
  const addedRef = useRef(false);
  useLayoutEffect(() => {
    const fields = listRef.current?.querySelectorAll("textarea");
    if (addedRef.current) fields?.item(fields.length - 1)?.focus();
    addedRef.current = false;
  }, [count]);
  return [listRef, () => void (addedRef.current = true)];
}
