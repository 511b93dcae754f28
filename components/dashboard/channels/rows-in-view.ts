// Which rows of equal height are in view.

/** Rows drawn beyond the edges, so that the keyboard always finds the next one. */
const EXTRA_ROWS = 10;

/** Returns the rows to draw of `count`, from `first` up to but not including `end`; heights are in pixels. */
export function rowsInView(
  count: number,
  rowHeight: number,
  top: number,
  height: number,
): { readonly first: number; readonly end: number } {
  const first = Math.floor(top / rowHeight) - EXTRA_ROWS;
  const end = Math.ceil((top + height) / rowHeight) + EXTRA_ROWS;
  return { first: Math.min(Math.max(0, first), count), end: Math.min(Math.max(end, 0), count) };
}
