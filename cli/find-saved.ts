// A saved query of the map, by its name.
import type { ShoalMap } from "../lib/model/map.ts";
import type { SavedQuery } from "../lib/model/saved-query.ts";
import { onlyNamed } from "./find-persona.ts";
import { UsageError } from "./terminal.ts";

/** Returns the saved query that an id or a name means. Throws UsageError where none or several do. */
export function findSaved({ queries }: Pick<ShoalMap, "queries">, wanted: string): SavedQuery {
  const kept = queries.filter(({ removed }) => !removed);
  const found = kept.find(({ id }) => id === wanted) ?? onlyNamed(kept, wanted, "saved queries");
  if (found) return found;
  const names = kept.map(({ name }) => `"${name}"`).join(", ");
  throw new UsageError(
    `No saved query is called "${wanted}"; the map has ${names || "no saved queries"}.`,
  );
}
