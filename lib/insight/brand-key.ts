// One spelling for a brand's names.
import { fold } from "../base/text.ts";

/** Returns the spelling by which two names of one brand are equal: `New Balance 990` and `new-balance-990`. */
export function brandKey(name: string): string {
  return fold(name)
    .replace(/[-\s]+/g, " ")
    .trim();
}
