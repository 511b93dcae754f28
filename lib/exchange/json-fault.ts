// Why a text is no JSON, in Shoal's words: what browsers say of it is English and each says something else.
import type { ErrorFacts } from "../base/errors.ts";

const AT_POSITION = /at position (\d+)(?: \(line \d+ column \d+\))?$/;
const AT_LINE = /at line (\d+) column (\d+) of the JSON data$/;
const AT_END = /unexpected end of/i;

/**
 * Returns the facts of what `JSON.parse` threw about a text: a stable `rule` ("json-end", "json-place" or "json"), the
 * English `problem`, and of a place its `line` and `column`, from 1.
 */
export function jsonFault(text: string, thrown: unknown): ErrorFacts {
  const message = thrown instanceof Error ? thrown.message : "";
  if (AT_END.test(message) && !message.includes('"')) {
    return { rule: "json-end", problem: "it ends too early" };
  }
  const place = placeIn(text, message);
  if (!place) return { rule: "json", problem: "it cannot be read" };
  const [line, column] = place;
  return { rule: "json-place", problem: `see line ${line}, column ${column}`, line, column };
}

/** Returns the facts of a fault in one line of a file of lines, whose number it tells. */
export function faultInLine(fault: ErrorFacts, line: number): ErrorFacts {
  const { column } = fault;
  if (column !== undefined) {
    return { rule: "json-place", problem: `see line ${line}, column ${column}`, line, column };
  }
  return { rule: "json-line", problem: `line ${line} cannot be read`, line };
}

function placeIn(
  text: string,
  message: string,
): readonly [line: number, column: number] | undefined {
  const told = AT_LINE.exec(message);
  if (told) return [Number(told[1]), Number(told[2])];
  const position = AT_POSITION.exec(message)?.[1];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}
