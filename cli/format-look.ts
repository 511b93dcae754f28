// A look as one line: what was said, when, where, and how it can be found again.
import { tidy } from "../lib/base/text.ts";
import type { Proof } from "../lib/insight/proofs.ts";

/** Returns a look's line; without a quote it tells what was noted. */
export function formatLook(look: Proof & { readonly channel?: string }): string {
  const { quotes, traits, seen, read, at, sighting, because = [] } = look;
  const place = look.url ?? look.channel;
  const said =
    quotes.length > 0
      ? quotes.map(({ exact }) => `"${tidy(exact, 200)}"`).join(" ")
      : `(no quote) ${tidy(traits.join(", "), 200)}`;
  return [
    said,
    `${seen} of ${read}`,
    at.slice(0, 10),
    ...(place === undefined ? [] : [tidy(place, 200)]),
    tidy(sighting, 100),
    ...(because.length > 0 ? [`because ${tidy(because.join(", "), 200)}`] : []),
  ].join(" | ");
}
