// A refusal as one English sentence.
import { errorMessages } from "../assets/messages/errors.ts";
import type { ShoalError } from "../lib/base/errors.ts";
import { translator } from "../lib/base/messages.ts";

/** Returns what an error says, with its facts filled in, and how many more records were refused. */
export function sayRefusal({ code, facts }: ShoalError): string {
  const { what } = errorMessages[code];
  const sentence = translator({ what }, "en")("what", facts);
  const more = Number(facts["refused"] ?? 1) - 1;
  return more > 0
    ? `${sentence} ${more} more ${more === 1 ? "record is" : "records are"} refused.`
    : sentence;
}
