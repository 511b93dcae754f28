// Whether "seen" can mean somebody who shows only one of the traits that were asked for.
import type { Level } from "../lib/model/choices.ts";

/** Tells whether several traits are finds: those that must or should be there, and mays only where nothing more is asked. */
export function asksSeveral(criteria: readonly { readonly level: Level }[]): boolean {
  const of = (...levels: readonly Level[]) =>
    criteria.filter(({ level }) => levels.includes(level)).length;
  const asked = of("must", "should");
  return (asked > 0 ? asked : of("may")) > 1;
}
