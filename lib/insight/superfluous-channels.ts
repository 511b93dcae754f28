// Which channels of a set can be taken out of it while it still covers enough.
import type { Steps } from "../base/steps.ts";
import type { People } from "./people-to-cover.ts";

/** What of a kind of people is missed: the product over the channels that cover it in part, and how many cover it whole. */
type Missed = { rest: number; whole: number };

/**
 * Returns the keys of the channels that are taken out of a set, the dearest tried first and of equal ones the last, as
 * long as no more than `spare` of the cover is lost in all. Each is tried once: what is lost with it follows from what all
 * of the set miss.
 */
export function* superfluousChannels(
  set: readonly { readonly key: string; readonly cost: number }[],
  { weights, byChannel }: Pick<People, "weights" | "byChannel">,
  spare: number,
): Steps<ReadonlySet<string>> {
  const missed: Missed[] = weights.map(() => ({ rest: 1, whole: 0 }));
  const change = (key: string, by: 1 | -1) => {
    for (const { kind, share } of byChannel.get(key)!) {
      if (share === 1) missed[kind]!.whole += by;
      else missed[kind]!.rest *= (1 - share) ** by;
    }
  };
  const lostWith = (key: string) =>
    byChannel.get(key)!.reduce((sum, { kind, share }) => {
      const { rest, whole } = missed[kind]!;
      const isWhole = share === 1;
      if (whole > (isWhole ? 1 : 0)) return sum;
      return sum + weights[kind]! * (isWhole ? rest : rest / (1 - share) - rest);
    }, 0);
  for (const { key } of set) change(key, 1);
  const out = new Set<string>();
  let left = spare;
  for (const { key } of set.toReversed().sort((a, b) => b.cost - a.cost)) {
    yield;
    const lost = lostWith(key);
    if (lost > left) continue;
    left -= lost;
    change(key, -1);
    out.add(key);
  }
  return out;
}
