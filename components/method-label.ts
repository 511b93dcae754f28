// How a look was made, in words.
import { methodMessages, seenThere } from "../assets/messages/shared.ts";
import type { Locale } from "../lib/base/messages.ts";
import type { Method } from "../lib/model/choices.ts";

/** Returns a method's name; in a place that has no page nobody read one. */
export function methodLabel(method: Method, url: string | undefined, locale: Locale): string {
  return (method === "page" && !url ? seenThere : methodMessages[method])[locale];
}
