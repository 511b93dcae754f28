// The rows of a long table that are in view, followed as its box scrolls.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { rowsInView } from "./rows-in-view.ts";

/** Rows beyond which only those in view are drawn. */
const VIRTUAL_BEYOND = 200;

/** Height of a row in pixels; the style sheet has it too. */
export const ROW_HEIGHT = 40;

/** Rows above the one that is to be seen first, where there are that many. */
const LEAD_ROWS = 6;

/** Returns which of `count` rows to draw, and whether that is not all; `start` is the row to be seen at first. */
export function useRowWindow(
  boxRef: RefObject<HTMLElement | null>,
  count: number,
  start: number,
): { readonly virtual: boolean; readonly first: number; readonly end: number } {
  const [firstTop] = useState(() => Math.max(0, start - LEAD_ROWS) * ROW_HEIGHT);
  const [view, setView] = useState({ top: firstTop, height: 800 });
  const virtual = count > VIRTUAL_BEYOND;
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box || !virtual) return undefined;
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight });
    box.scrollTop = firstTop;
    look();
    box.addEventListener("scroll", look, { passive: true });
    return () => box.removeEventListener("scroll", look);
  }, [boxRef, virtual, firstTop]);
  if (!virtual) return { virtual, first: 0, end: count };
  return { virtual, ...rowsInView(count, ROW_HEIGHT, view.top, view.height) };
}
