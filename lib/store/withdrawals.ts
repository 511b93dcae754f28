// Which of some sightings are withdrawn.
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** So many are asked for one by one, whatever was ever withdrawn. */
const FEW = 32;

/** Returns those of the ids whose sightings are withdrawn: asked for one by one, or all withdrawals where they are fewer. */
export async function withdrawnAmong(
  tx: ReadTransaction | WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const retractions = tx.objectStore("retractions");
  if (ids.length > FEW && (await retractions.count()) < ids.length) {
    const all = await readWithdrawn(tx);
    return new Set(ids.filter((id) => all.has(id)));
  }
  const of = retractions.index("of");
  const found = await Promise.all(ids.map((id) => of.getKey(id)));
  return new Set(ids.filter((_, i) => found[i] !== undefined));
}

/** Returns the ids of all withdrawn sightings. */
export async function readWithdrawn(
  tx: ReadTransaction | WriteTransaction,
): Promise<ReadonlySet<string>> {
  const retractions = await tx.objectStore("retractions").getAll();
  return new Set(retractions.map(({ of }) => of));
}
