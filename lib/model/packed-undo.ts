// What undoes a batch of an import, in little room.
import type { Undo } from "./import-log.ts";

/** What undoes a batch, as it is stored: records that are only to be deleted by their names alone. */
export type PackedUndo = {
  readonly brought: readonly {
    readonly kind: Undo["kind"];
    readonly names: readonly string[];
    readonly wrote: Float64Array;
  }[];
  readonly others: readonly Undo[];
};

/** Packs what undoes a batch. */
export function packUndo(undo: readonly Undo[]): PackedUndo {
  const isBrought = ({ before, looked }: Undo) => before === undefined && !looked;
  const brought = [...Map.groupBy(undo.filter(isBrought), ({ kind }) => kind)];
  return {
    brought: brought.map(([kind, some]) => ({
      kind,
      names: some.map(({ name }) => name),
      wrote: Float64Array.from(some, ({ wrote }) => wrote),
    })),
    others: undo.filter((each) => !isBrought(each)),
  };
}

/** Returns what `packUndo` packed, not in the same order. */
export function unpackUndo({ brought, others }: PackedUndo): Undo[] {
  const some = brought.flatMap(({ kind, names, wrote }) =>
    names.map((name, i): Undo => ({ kind, name, wrote: wrote[i]!, before: undefined })),
  );
  return [...some, ...others];
}
