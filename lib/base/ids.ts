// Ids: hashes of content, and random ones.
import { canonicalJson } from "./json.ts";

/** Returns the first 40 hex digits of the SHA-256 of a text's UTF-8 bytes. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).subarray(0, 20), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** Returns the id that a record's content gives: prefix, colon, hash of its canonical JSON without `id`. */
export async function contentId(prefix: string, record: object): Promise<string> {
  const { id: _, ...content } = record as { id?: unknown };
  return `${prefix}:${await hashText(canonicalJson(content))}`;
}

/** Returns a new random id: prefix, colon, 20 hex digits (80 bits). */
export function randomId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `${prefix}:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
