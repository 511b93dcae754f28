// Deletes the whole database: only after what could be read of it is in hand.
import { deleteDB } from "idb";
import { ShoalError } from "../base/errors.ts";
import { DATABASE_NAME } from "./schema.ts";

/** How long other pages may take to let go of it. */
const BLOCKED_MS = 4_000;

/** Deletes the database. Throws DATABASE_BLOCKED where another page keeps it, or what the browser threw. */
export async function deleteDatabase(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ShoalError("DATABASE_BLOCKED")), BLOCKED_MS);
  });
  try {
    await Promise.race([deleteDB(DATABASE_NAME), late]);
  } finally {
    clearTimeout(timer);
  }
}
