// What a command sees of the terminal, so that tests can stand in for it.
import type { ShoalError } from "../lib/base/errors.ts";

/** Standard input, writing to standard output (waits while the reader is slow), one sentence to standard error, the time. */
export type Terminal = {
  readonly input: AsyncIterable<Uint8Array>;
  readonly isInteractive: boolean;
  readonly write: (text: string) => Promise<void>;
  readonly complain: (sentence: string) => void;
  readonly now: () => number;
};

/** What a command writes to: `say` is for people, and takes the controls out that a terminal would obey. */
export type Desk = Terminal & { readonly say: (text: string) => Promise<void> };

/** A command: takes its arguments, returns its exit code (0 fine, 1 data refused), throws UsageError for a wrong call. */
export type Command = {
  readonly help: string;
  readonly run: (args: string[], terminal: Desk) => Promise<0 | 1>;
};

/** A call that cannot be understood; leads to exit code 2 and a hint at the help. */
export class UsageError extends Error {}

/** A file that cannot be opened; leads to exit code 2. */
export class UnreadableFile extends Error {}

/** A file whose content is refused; leads to exit code 1. */
export class RefusedFile extends Error {
  readonly file: string;
  readonly refusal: ShoalError;

  constructor(file: string, refusal: ShoalError) {
    super(refusal.message);
    this.file = file;
    this.refusal = refusal;
  }
}
