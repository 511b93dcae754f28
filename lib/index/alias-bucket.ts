// Spellings in buckets: a question reads the few that its own traits fall into.
import { splitKey } from "../model/trait.ts";

/** Number of buckets: with the built-in vocabulary each is a small record. */
export const BUCKETS = 64;

/** Returns the bucket (0 to 63) of a trait key; its qualifiers do not matter. */
export function bucketOf(key: string): number {
  const [base] = splitKey(key);
  let sum = 0;
  for (let i = 0; i < base.length; i++) sum = (sum * 31 + base.charCodeAt(i)) % 65_521;
  return sum % BUCKETS;
}
