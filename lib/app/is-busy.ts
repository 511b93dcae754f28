// Errors that say nothing of what a database holds.
import { toShoalError, type ErrorCode } from "../base/errors.ts";

const BUSY: ReadonlySet<ErrorCode> = new Set([
  "TIMEOUT",
  "DATABASE_CLOSED",
  "DATABASE_BLOCKED",
  "DATABASE_NEWER",
]);

/** Tells whether what was thrown means that the database is busy, or not to be had just now. */
export function isBusy(thrown: unknown): boolean {
  return BUSY.has(toShoalError(thrown).code);
}
