// Which rows of a long list are in view, given measured and guessed heights.

/** The rows to draw, `first` up to but not including `end`, and the empty room above and below them in pixels. */
export type ListWindow = {
  readonly first: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
};

/** Returns the window of rows that touch `top` to `top + height`, and `extra` rows on either side. */
export function listWindow(
  heights: readonly number[],
  top: number,
  height: number,
  extra: number,
): ListWindow {
  let first = 0;
  let above = 0;
  while (first < heights.length && above + heights[first]! <= top) above += heights[first++]!;
  let end = first;
  let bottom = above;
  while (end < heights.length && bottom < top + height) bottom += heights[end++]!;
  for (let i = 0; i < extra && first > 0; i++) above -= heights[--first]!;
  for (let i = 0; i < extra && end < heights.length; i++) bottom += heights[end++]!;
  const total = heights.reduce((sum, each) => sum + each, 0);
  return { first, end, above, below: Math.max(0, total - bottom) };
}
