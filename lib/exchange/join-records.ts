// Two collections of records joined into one: each kind's name and what happens where the same name comes twice.
import { contentId } from "../base/ids.ts";
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import type { RecordKind, ShoalMap } from "../model/map.ts";
import { joinChannels } from "./join-channels.ts";
import { joinPersonas } from "./join-personas.ts";
import { laterRecord } from "./later-record.ts";

/**
 * A kind's rule. `join` is commutative, associative and idempotent up to equal canonical JSON. Where `rename` is
 * given, `join` returns one of the two, and the other is kept under the name that this gives it.
 */
export type JoinRule<R> = {
  readonly name: (record: R) => string;
  readonly join: (a: R, b: R) => R | Promise<R>;
  readonly rename?: (loser: R) => Promise<R>;
};

type Rules = { readonly [K in RecordKind]: JoinRule<ShoalMap[K][number]> };

const byId = ({ id }: { readonly id: string }): string => id;

/** The rule of each kind of record. */
export const JOIN_RULES: Rules = {
  channels: { name: ({ key }) => key, join: joinChannels },
  dismissals: { name: byId, join: laterRecord },
  facets: { name: byId, join: laterRecord },
  observers: { name: byId, join: laterRecord },
  personas: { name: byId, join: joinPersonas },
  products: { name: byId, join: laterRecord },
  queries: { name: byId, join: laterRecord },
  retractions: {
    name: byId,
    join: (a, b) => truerRecord("r", a, b),
    // Two retractions may share an id that was given by hand. Losing one would let a sighting return.
    rename: async (loser) => ({ ...loser, id: await contentId("r", loser) }),
  },
  sightings: { name: byId, join: (a, b) => truerRecord("s", a, b) },
  terms: { name: byId, join: laterRecord },
};

/** Tells whether two records hold the same, in whatever order their members stand. */
export function sameContent(a: object, b: object): boolean {
  return (
    a === b || JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b)
  );
}

/** Returns the union of two collections, each name once, sorted by name in code-unit order. */
export async function joinRecords<R extends object>(
  rule: JoinRule<R>,
  a: readonly R[],
  b: readonly R[],
): Promise<R[]> {
  const joined = new Map<string, R>();
  for (const records of [a, b]) {
    for (const record of records) {
      const name = rule.name(record);
      const before = joined.get(name);
      if (before === undefined) joined.set(name, record);
      else if (!sameContent(before, record)) await settle(rule, joined, name, before, record);
    }
  }
  return [...joined.values()].sort((x, y) => compareText(rule.name(x), rule.name(y)));
}

async function settle<R extends object>(
  rule: JoinRule<R>,
  joined: Map<string, R>,
  name: string,
  a: R,
  b: R,
): Promise<void> {
  const winner = await rule.join(a, b);
  joined.set(name, winner);
  if (!rule.rename) return;
  const loser = await rule.rename(winner === a ? b : a);
  const newName = rule.name(loser);
  const there = joined.get(newName);
  if (there === undefined) joined.set(newName, loser);
  else if (!sameContent(there, loser)) await settle(rule, joined, newName, there, loser);
}

/** Returns the record whose id is its content's hash; where both or neither are, the one with the smaller canonical JSON. */
async function truerRecord<R extends { readonly id: string }>(
  prefix: string,
  a: R,
  b: R,
): Promise<R> {
  const [ofA, ofB] = await Promise.all([contentId(prefix, a), contentId(prefix, b)]);
  const order = Number(b.id === ofB) - Number(a.id === ofA);
  return (order || compareText(canonicalJson(a), canonicalJson(b))) <= 0 ? a : b;
}
