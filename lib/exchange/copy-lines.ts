// The second copy's text: one line a record, each with the number of the command that wrote it; the highest number wins.
import { parseJson } from "./parse-file.ts";
import { EMPTY_MAP, RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";

/** A record as the copy keeps it; `extras` are a newer version's top-level members. */
export type CopyLine = {
  readonly seq: number;
  readonly kind: RecordKind | "extras";
  readonly record: object;
};

/** Returns a line as text. Escapes keep text whole that is no valid Unicode. */
export function writeLine({ seq, kind, record }: CopyLine): string {
  return JSON.stringify([seq, kind, record]);
}

const KINDS: ReadonlySet<unknown> = new Set([...RECORD_KINDS, "extras"]);

/** Returns the lines of a text; one that is damaged is left out. */
export function readLines(text: string): CopyLine[] {
  return text.split("\n").flatMap((line) => {
    const parsed = parseLine(line);
    if (!Array.isArray(parsed) || parsed.length !== 3) return [];
    const [seq, kind, record] = parsed as readonly unknown[];
    if (typeof seq !== "number" || !KINDS.has(kind)) return [];
    if (record === null || typeof record !== "object") return [];
    return [{ seq, kind: kind as CopyLine["kind"], record }]; // just looked up among the kinds
  });
}

function parseLine(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return undefined;
  }
}

/** Returns the lines that still count: per record the one of the highest number, in their order. */
export function latestLines(lines: readonly CopyLine[]): CopyLine[] {
  const latest = new Map<string, CopyLine>();
  for (const line of lines) {
    const name = `${line.kind} ${lineName(line)}`;
    const known = latest.get(name);
    if (!known || known.seq <= line.seq) latest.set(name, line);
  }
  return [...latest.values()];
}

/** Returns what tells a line's record from the others of its kind. */
export function lineName({ kind, record }: CopyLine): string {
  return kind === "extras" ? "" : nameOf(kind, record);
}

/** Returns the map that lines make. What they hold came out of the database and went through its checks once. */
export function mapFromLines(lines: readonly CopyLine[]): ShoalMap {
  const latest = latestLines(lines);
  const of = (kind: CopyLine["kind"]) =>
    latest.filter((line) => line.kind === kind).map(({ record }) => record);
  const records = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, of(kind)]));
  const extras = of("extras")[0] ?? {};
  // The records are what the copy's writer was given, and that were records of these kinds.
  return { ...EMPTY_MAP, ...records, extras } as ShoalMap;
}

/** Returns the lines of a whole map, all of one number. */
export function linesOfMap(map: ShoalMap, seq: number): CopyLine[] {
  const lines: CopyLine[] = RECORD_KINDS.flatMap((kind) =>
    map[kind].map((record) => ({ seq, kind, record })),
  );
  if (Object.keys(map.extras).length > 0) lines.push({ seq, kind: "extras", record: map.extras });
  return lines;
}

/** Returns a map in which every record of `first` stands as it is, joined by those that only `second` has. */
export function preferRecords(first: ShoalMap, second: ShoalMap): ShoalMap {
  const fill = (kind: RecordKind): readonly object[] => {
    const known = new Set(first[kind].map((record) => nameOf(kind, record)));
    return [...first[kind], ...second[kind].filter((record) => !known.has(nameOf(kind, record)))];
  };
  const records = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, fill(kind)]));
  // Every kind is there, with the records of both.
  return { ...EMPTY_MAP, ...records, extras: { ...second.extras, ...first.extras } } as ShoalMap;
}
