// Errors that a user can be told about: a stable code and the facts the sentence needs.

/** Codes of what can go wrong; each has its sentences in the message catalogues and a line in docs/errors.md. */
export const ERROR_CODES = [
  "FILE_UNREADABLE",
  "FILE_TOO_BIG",
  "FILE_NOT_TEXT",
  "FILE_NOT_JSON",
  "FILE_TOO_DEEP",
  "FILE_NOT_SHOAL",
  "FILE_NEWER",
  "FILE_RECORD",
  "SAVE_INCOMPLETE",
  "QUOTA",
  "DATABASE_BLOCKED",
  "DATABASE_NEWER",
  "DATABASE_CLOSED",
  "DATABASE_DAMAGED",
  "DATABASE_UNAVAILABLE",
  "DATABASE_APART",
  "TIMEOUT",
  "PAGE_PROTECTED",
  "PAGE_NO_CHANNEL",
  "UNKNOWN",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts for the sentence, by placeholder name: `record` and `field` of a refused file, `limit`, and so on. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** An error with a stable code; `facts` fill the sentence shown to the user, `cause` is kept for the console. */
export class ShoalError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(`SHOAL-${code}${Object.keys(facts).length ? ` ${JSON.stringify(facts)}` : ""}`, options);
    this.name = "ShoalError";
    this.code = code;
    this.facts = facts;
  }
}

// What the browser calls it, and what it means here. The last four are how broken files of a database show themselves.
const CODE_BY_NAME: ReadonlyMap<string, ErrorCode> = new Map([
  ["QuotaExceededError", "QUOTA"],
  ["InvalidStateError", "DATABASE_CLOSED"],
  ["AbortError", "DATABASE_CLOSED"],
  ["VersionError", "DATABASE_NEWER"],
  ["SecurityError", "DATABASE_UNAVAILABLE"],
  ["UnknownError", "DATABASE_DAMAGED"],
  ["DataError", "DATABASE_DAMAGED"],
  ["NotReadableError", "DATABASE_DAMAGED"],
  ["NotFoundError", "DATABASE_DAMAGED"],
]);

// Storage areas have no names for their errors, only words: "… FILE_ERROR_NO_SPACE …", "QUOTA_BYTES quota exceeded".
const FULL = /NO_SPACE|no space left|quota/i;

/** Returns anything thrown as a ShoalError; what is not one gets its code by its name, else UNKNOWN. */
export function toShoalError(thrown: unknown): ShoalError {
  if (thrown instanceof ShoalError) return thrown;
  const name = thrown instanceof Error ? thrown.name : "";
  const code = CODE_BY_NAME.get(name) ?? (FULL.test(String(thrown)) ? "QUOTA" : "UNKNOWN");
  return new ShoalError(code, { detail: String(thrown).slice(0, 200) }, { cause: thrown });
}
