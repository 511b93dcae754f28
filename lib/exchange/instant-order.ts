// Moments made comparable: with and without milliseconds they sort as text.

/** Returns a spelling of a moment that sorts by time; no moment at all sorts first. */
export function comparableInstant(at: string | undefined): string {
  if (at === undefined) return "";
  // The text itself follows, so that two spellings of one moment still have an order.
  return `${/\.\d{3}Z$/.test(at) ? at : at.replace(/Z$/, ".000Z")} ${at}`;
}
