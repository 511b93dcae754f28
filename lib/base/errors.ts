// Errors that a user can be told about: a stable code and the facts the sentence needs.

/** Codes of what can go wrong; each has its sentences in the message catalogues and a line in docs/errors.md. */
export const ERROR_CODES = [
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
  "DATABASE_UNAVAILABLE",
  "TIMEOUT",
  "PAGE_PROTECTED",
  "PAGE_NO_CHANNEL",
  "NO_TAB",
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

/** Returns anything thrown as a ShoalError; what is not one becomes QUOTA, DATABASE_CLOSED or UNKNOWN by its name. */
export function toShoalError(thrown: unknown): ShoalError {
  if (thrown instanceof ShoalError) return thrown;
  const name = thrown instanceof Error ? thrown.name : "";
  const code =
    name === "QuotaExceededError"
      ? "QUOTA"
      : name === "InvalidStateError"
        ? "DATABASE_CLOSED"
        : name === "VersionError"
          ? "DATABASE_NEWER"
          : "UNKNOWN";
  return new ShoalError(code, { detail: String(thrown).slice(0, 200) }, { cause: thrown });
}
