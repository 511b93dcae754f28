// What tells a record from the others of its kind.
import type { RecordKind } from "./map.ts";

/**
 * Returns a record's name among those of its kind, which is also its key in the database: a channel's key, else its id.
 * A channel of a newer version may have an id as well.
 */
export function nameOf(kind: RecordKind, record: object): string {
  return String(Reflect.get(record, kind === "channels" ? "key" : "id"));
}
