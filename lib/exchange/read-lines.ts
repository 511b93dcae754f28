// Lines of JSON (`*.shoal.ndjson`) read as they come, so that only the records are held and never the whole text.
import { ShoalError } from "../base/errors.ts";
import { pageTurns } from "../base/turns.ts";
import { RECORD_KINDS } from "../model/map.ts";
import { faultInLine } from "./json-fault.ts";
import { FILE_FORMAT, FILE_VERSION } from "./map-file.ts";
import { parseJson, type Members } from "./parse-file.ts";

/** Longest line accepted, in characters: a sighting with every limit used up is smaller. */
const MAX_LINE = 4 * 1024 * 1024;

/** Hears how many bytes were read. */
export type LineProgress = (bytes: number) => void;

/**
 * Returns the members of a file of lines, as `parseFile` does for JSON; nothing in them is checked yet.
 * Throws FILE_NOT_TEXT, FILE_NOT_SHOAL, FILE_NEWER, FILE_NOT_JSON or FILE_TOO_BIG, the last three with the `line`;
 * and the signal's reason when reading was given up.
 */
export async function readLines(
  chunks: AsyncIterable<Uint8Array>,
  tell: LineProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Members> {
  const lists = new Map<string, unknown[]>(RECORD_KINDS.map((kind) => [kind, []]));
  const extras: Record<string, unknown> = {};
  for await (const item of lineItems(chunks, tell, signal)) {
    const list = typeof item.record === "string" ? lists.get(item.record) : undefined;
    if (list) list.push(item.value);
    else keepExtra(item, extras);
  }
  return { ...extras, ...Object.fromEntries(lists) };
}

/** What a line holds: the kind of record, or "extra" with a name, and the value; nothing is checked yet. */
export type LineItem = {
  readonly record?: unknown;
  readonly name?: unknown;
  readonly value?: unknown;
};

/** Tells what each line after the header holds, in turns with the page. Throws as `readLines` does. */
export async function* lineItems(
  chunks: AsyncIterable<Uint8Array>,
  tell: LineProgress = () => undefined,
  signal?: AbortSignal,
): AsyncIterable<LineItem> {
  let number = 0;
  let found = 0;
  let told: number | undefined;
  let begun = false;
  const turns = pageTurns();
  // By time, not by bytes: what a line takes depends on what becomes of it.
  const giveTurn = async () => {
    signal?.throwIfAborted();
    await turns.take();
  };
  try {
    for await (const lines of linesOf(chunks, tell, signal)) {
      for (const line of lines) {
        number++;
        if (turns.isDue()) await giveTurn();
        if (line.trim() === "") continue;
        const item = parseLine(line, number);
        if (turns.isDue()) await giveTurn();
        if (begun) {
          if (typeof item.record !== "string") throw noRecord(number);
          if (item.record !== "extra") found++;
          yield item;
        } else told = checkHeader(item);
        begun = true;
      }
    }
  } finally {
    turns.end();
  }
  if (!begun) throw new ShoalError("FILE_NOT_SHOAL");
  if (told !== undefined && found < told) {
    const problem = `it holds ${found} of the ${told} records that it says it has`;
    throw new ShoalError("FILE_NOT_JSON", { rule: "too-few", problem, line: number, found, told });
  }
}

const noRecord = (line: number) =>
  new ShoalError("FILE_NOT_JSON", {
    rule: "no-record",
    problem: `line ${line} holds no record`,
    line,
  });

/** Keeps what is no record of a known kind; one of an unknown kind is kept like an unknown list of the JSON file. */
export function keepExtra(
  { record, name, value }: LineItem,
  extras: Record<string, unknown>,
): void {
  if (record === "extra" && typeof name === "string" && name !== "__proto__") extras[name] = value;
  else if (typeof record === "string" && record !== "__proto__") {
    const list = Object.hasOwn(extras, record) ? extras[record] : undefined;
    if (Array.isArray(list)) list.push(value);
    else extras[record] = [value];
  }
}

/** Returns the beginning of a file; `size` bytes, or all that there are. */
export type ReadHead = (size: number) => Promise<Uint8Array>;

/** A header is short, but nothing forbids a long one: so much more is looked at where its end is not among the first bytes. */
const HEAD_BYTES = [1024, 64 * 1024, MAX_LINE] as const;

/** Tells from the beginning of a file whether it is one of lines: its first line that is not blank is a header that says so. */
export async function isLines(read: ReadHead): Promise<boolean> {
  for (const size of HEAD_BYTES) {
    const bytes = await read(size);
    const head = new TextDecoder().decode(bytes).trimStart();
    const end = head.indexOf("\n");
    if (end >= 0 || bytes.byteLength < size) return isHeader(end < 0 ? head : head.slice(0, end));
  }
  return false;
}

function isHeader(line: string): boolean {
  try {
    const header: unknown = JSON.parse(line);
    if (header === null || typeof header !== "object") return false;
    // A whole map on one line may have an unknown member of this name.
    return Reflect.get(header, "lines") === true && !Object.hasOwn(header, "sightings");
  } catch {
    return false;
  }
}

// Returns how many records there are, where the header says so.
function checkHeader(header: object): number | undefined {
  if (Reflect.get(header, "format") !== FILE_FORMAT) throw new ShoalError("FILE_NOT_SHOAL");
  const version: unknown = Reflect.get(header, "version");
  if (typeof version === "number" && version > FILE_VERSION) {
    throw new ShoalError("FILE_NEWER", { version });
  }
  if (version !== FILE_VERSION) throw new ShoalError("FILE_NOT_SHOAL");
  const records: unknown = Reflect.get(header, "records");
  return typeof records === "number" ? records : undefined;
}

function parseLine(line: string, number: number): LineItem {
  try {
    const value = parseJson(line);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof ShoalError)) throw error;
    const isFault = error.code === "FILE_NOT_JSON";
    const fault = isFault ? faultInLine(error.facts, number) : { ...error.facts, line: number };
    throw new ShoalError(error.code, fault, { cause: error });
  }
  throw noRecord(number);
}

// The lines that each piece of the file ends.
async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  tell: LineProgress,
  signal: AbortSignal | undefined,
): AsyncIterable<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // A long line is put together once it is whole.
  let parts: string[] = [];
  let length = 0;
  let bytes = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    bytes += chunk.byteLength;
    tell(bytes);
    const lines = decode(decoder, chunk).split("\n");
    const rest = lines.pop() ?? "";
    if (lines.length > 0) {
      lines[0] = [...parts, lines[0]].join("");
      yield lines;
      parts = [];
      length = 0;
    }
    parts.push(rest);
    length += rest.length;
    if (length > MAX_LINE) throw new ShoalError("FILE_TOO_BIG", { limit: "4 MB a line" });
  }
  const rest = [...parts, decode(decoder)].join("");
  if (rest !== "") yield [rest];
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new ShoalError("FILE_NOT_TEXT", {}, { cause });
  }
}
