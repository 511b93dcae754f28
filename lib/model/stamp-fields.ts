// When each field of a channel was last set by a person: on a merge the later edit of a field wins.
import { editedAt } from "../base/time.ts";
import type { Channel } from "./channel.ts";

/** Returns the stamps of a channel once the fields have been set at a moment in milliseconds. */
export function stampFields(
  before: Channel["edited"],
  fields: readonly string[],
  now: number,
): NonNullable<Channel["edited"]> {
  const stamps = fields.map((field) => [field, editedAt(now, before?.[field])] as const);
  return { ...before, ...Object.fromEntries(stamps) };
}
