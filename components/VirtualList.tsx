// A list that draws only the rows in view, once it is long; rows may differ in height and change it.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { listWindow } from "./list-window.ts";

/** Up to this many rows everything is drawn: finding in page and scrolling are then the browser's own. */
const DRAW_ALL = 200;
const EXTRA_ROWS = 8;

type Props<T> = {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T, index: number) => ComponentChildren;
  /** A row's height in pixels before it was measured. */
  readonly estimate: number;
  readonly class?: string;
  readonly label?: string;
  readonly testId?: string;
};

/** A scrolling `<ol>`; each row tells its place and the length of the whole list to screen readers. */
export function VirtualList<T>({ items, keyOf, render, estimate, ...rest }: Props<T>) {
  const listRef = useRef<HTMLOListElement>(null);
  const measured = useRef(new Map<string, number>());
  const [view, setView] = useState({ top: 0, height: 600 });
  const [, remeasured] = useState(0);
  const virtual = items.length > DRAW_ALL;
  const { first, end, above, below } = virtual
    ? listWindow(
        items.map((item) => measured.current.get(keyOf(item)) ?? estimate),
        view.top,
        view.height,
        EXTRA_ROWS,
      )
    : { first: 0, end: items.length, above: 0, below: 0 };

  useLayoutEffect(() => {
    const list = listRef.current;
    if (!list || !virtual) return undefined;
    const look = () => setView({ top: list.scrollTop, height: list.clientHeight });
    look();
    list.addEventListener("scroll", look, { passive: true });
    return () => list.removeEventListener("scroll", look);
  }, [virtual]);

  useLayoutEffect(() => {
    const list = listRef.current;
    if (!list || !virtual) return undefined;
    const sizes = new ResizeObserver((entries) => {
      let changed = false;
      for (const { target } of entries) {
        const key = target.getAttribute("data-key") ?? "";
        const height = target.getBoundingClientRect().height;
        changed ||= height > 0 && measured.current.get(key) !== height;
        if (height > 0) measured.current.set(key, height);
      }
      if (changed) remeasured((n) => n + 1);
    });
    for (const row of list.querySelectorAll(":scope > [data-key]")) sizes.observe(row);
    return () => sizes.disconnect();
  }, [virtual, first, end, items]);

  return (
    <ol
      ref={listRef}
      class={`virtual-list ${rest.class ?? ""}`}
      aria-label={rest.label}
      data-testid={rest.testId}
    >
      {above > 0 && <li role="presentation" style={{ blockSize: `${above}px` }} />}
      {items.slice(first, end).map((item, i) => (
        <li
          key={keyOf(item)}
          data-key={keyOf(item)}
          aria-setsize={items.length}
          aria-posinset={first + i + 1}
        >
          {render(item, first + i)}
        </li>
      ))}
      {below > 0 && <li role="presentation" style={{ blockSize: `${below}px` }} />}
    </ol>
  );
}
