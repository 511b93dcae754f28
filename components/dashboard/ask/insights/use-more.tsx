// A list that is cut: its rest on demand, and what even then is left out.
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { NotShown } from "./NotShown.tsx";
import { ShowMore } from "./ShowMore.tsx";

/** Most rows of a list that are shown once all are asked for. */
const MOST_OPENED = 500;

export type Opened<T, E extends HTMLElement> = {
  readonly shown: readonly T[];
  /** The element whose children are the items that are shown. */
  readonly listRef: RefObject<E | null>;
  /** What stands below the list: the button, or how many are left out. */
  readonly more: ComponentChildren;
};

/**
 * Returns what of a list is shown: `first`, which is in the order of `all`, and once the button was pressed all, up to
 * 500. The focus then goes to the first item that came, since the button is gone.
 */
export function useMore<T, E extends HTMLElement>(
  all: readonly T[],
  first: readonly T[],
): Opened<T, E> {
  const listRef = useRef<E>(null);
  const pressedRef = useRef(false);
  const [open, setOpen] = useState(false);
  const opened = all.slice(0, MOST_OPENED);
  useLayoutEffect(() => {
    if (!open || !pressedRef.current) return;
    pressedRef.current = false;
    focusChild(
      listRef.current,
      opened.findIndex((item) => !first.includes(item)),
    );
  });
  const shown = open ? opened : first;
  const more =
    open || shown.length >= opened.length ? (
      <NotShown count={all.length} shown={shown.length} />
    ) : (
      <ShowMore
        n={opened.length - shown.length}
        onShow={() => {
          pressedRef.current = true;
          setOpen(true);
        }}
      />
    );
  return { shown, listRef, more };
}

function focusChild(list: HTMLElement | null, place: number): void {
  const child = list?.children[place];
  if (!(child instanceof HTMLElement)) return;
  child.tabIndex = -1;
  child.focus();
}
