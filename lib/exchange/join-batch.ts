// Some records joined into a map of which only the records of the same names are at hand.
import type { RecordKind } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import { JOIN_RULES, sameContent, type JoinRule } from "./join-records.ts";
import type { AnyRecord, KindRecord } from "./record-rules.ts";

/** A record that joining made new or changed; `before` is what the map had. */
export type Joined = {
  readonly kind: RecordKind;
  readonly name: string;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord;
};

/** Returns what a map has by these names, in their order. */
export type ReadNamed = (
  wanted: readonly { readonly kind: RecordKind; readonly name: string }[],
) => Promise<readonly (AnyRecord | undefined)[]>;

function ruleOf(kind: RecordKind): JoinRule<AnyRecord> {
  // Each kind's rule is only ever handed records of its kind.
  return JOIN_RULES[kind] as unknown as JoinRule<AnyRecord>;
}

type Slot = {
  readonly kind: RecordKind;
  readonly before: AnyRecord | undefined;
  now: AnyRecord | undefined;
};

/**
 * Returns what joining the records, one after another, changes. Since joining is associative, batches joined one after
 * another give what `mergeMaps` gives of the whole.
 */
export async function joinBatch(
  records: readonly KindRecord[],
  read: ReadNamed,
): Promise<Joined[]> {
  const slots = new Map<string, Slot>();
  const load = async (wanted: readonly { kind: RecordKind; name: string }[]) => {
    const found = await read(wanted);
    wanted.forEach(({ kind, name }, i) =>
      slots.set(keyOf(kind, name), { kind, before: found[i], now: found[i] }),
    );
  };
  const put = async (item: KindRecord): Promise<void> => {
    const { kind, record } = item;
    const name = nameOf(kind, record);
    const key = keyOf(kind, name);
    if (!slots.has(key)) await load([{ kind, name }]);
    const slot = slots.get(key)!;
    const { now } = slot;
    if (now === undefined) slot.now = record;
    else if (!sameContent(now, record)) {
      const rule = ruleOf(kind);
      slot.now = await rule.join(now, record);
      if (!rule.rename) return;
      const loser = await rule.rename(slot.now === now ? record : now);
      await put({ kind, record: loser });
    }
  };
  const names = new Map(
    records.map((item) => {
      const name = nameOf(item.kind, item.record);
      return [keyOf(item.kind, name), { kind: item.kind, name }];
    }),
  );
  await load([...names.values()]);
  for (const item of records) await put(item);
  return [...slots].flatMap(([key, { kind, before, now }]): Joined[] =>
    now === undefined || (before && sameContent(before, now))
      ? []
      : [{ kind, name: key.slice(kind.length + 1), before, after: now }],
  );
}

const keyOf = (kind: RecordKind, name: string): string => `${kind}\n${name}`;
