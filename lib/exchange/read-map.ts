// A file read into a map: validated whole, or refused with the record, the field and the reason.
import { ShoalError } from "../base/errors.ts";
import { EMPTY_MAP, RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { BAD_NUMBER, checkRecords, noFindings, type Findings } from "./check-records.ts";
import { clashesAmong } from "./clashing-sightings.ts";
import { cleanJson } from "./clean-json.ts";
import { mergeMaps } from "./merge-maps.ts";
import { MISSING, NO_LIST } from "./describe-issue.ts";
import { decodeFile, parseFile, refusedMember, type Members } from "./parse-file.ts";
import { RECORD_CHECKS } from "./record-rules.ts";
import { readLines, type LineProgress } from "./read-lines.ts";
import { countUnknownChannels } from "./unknown-channels.ts";

/**
 * What is worth knowing of an accepted file: refused records left out on demand, equal names joined, sightings of one id
 * of which one is kept, as they clash or may do so ("repeated"), `__proto__` members dropped, channels not described, and looks dated ahead of
 * the clock, which only who knows the time can tell.
 * `first` names the first of them where that is told.
 */
export type ReadWarning = {
  readonly code:
    | "joined"
    | "clashing"
    | "repeated"
    | "ahead"
    | "proto-dropped"
    | "unknown-channel"
    | "left-out";
  readonly count: number;
  readonly first?: string;
};

export type ReadResult = { readonly map: ShoalMap; readonly warnings: readonly ReadWarning[] };

/** With `leaveOut`, records that would be refused are left out and counted instead: somebody has seen which and why. */
export type ReadOptions = { readonly leaveOut?: boolean };

/** Returns the map that a file's bytes hold. Throws as `readMapText` does, and FILE_NOT_TEXT for bytes that are not UTF-8. */
export async function readMapBytes(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult> {
  return readMapText(decodeFile(bytes), options);
}

/**
 * Returns the map that a file's text holds, every kind sorted by key or id, equal names joined. Throws a ShoalError:
 * FILE_TOO_BIG (`limit`, `size`), FILE_TOO_DEEP (`limit`), FILE_NOT_JSON (`problem`), FILE_NOT_SHOAL,
 * FILE_NEWER (`version`), or FILE_RECORD with `record`, `field`, `problem`, `rule`, `limit`, `id` where known, and
 * `refused`, the number of refused records.
 */
export async function readMapText(text: string, options: ReadOptions = {}): Promise<ReadResult> {
  return checkMembers(parseFile(text), options);
}

/**
 * Returns the map that a file of lines (`*.shoal.ndjson`) holds, read as its bytes come: of any size that memory holds
 * as records. Throws as `readLines` and `readMapText` do.
 */
export async function readMapLines(
  chunks: AsyncIterable<Uint8Array>,
  tell?: LineProgress,
  signal?: AbortSignal,
  options: ReadOptions = {},
): Promise<ReadResult> {
  return checkMembers(await readLines(chunks, tell, signal), options);
}

async function checkMembers(members: Members, { leaveOut }: ReadOptions): Promise<ReadResult> {
  const findings = noFindings();
  const read = await readMembers(members, findings);
  const { first, refused } = findings;
  if (first && !leaveOut) throw new ShoalError("FILE_RECORD", { ...first, refused });
  const map = await mergeMaps(read, EMPTY_MAP);
  const leftOut: ReadWarning[] = refused > 0 ? [{ code: "left-out", count: refused }] : [];
  return { map, warnings: [...leftOut, ...warningsOf(read, map, findings)] };
}

async function readMembers(members: Members, findings: Findings): Promise<ShoalMap> {
  // All lists are looked at before the first record is: a file that is wrong at the top is refused at once.
  const lists = new Map(RECORD_KINDS.map((kind) => [kind, listOf(members, kind)]));
  const extras = extrasOf(members, findings);
  const list = (kind: RecordKind) => lists.get(kind) ?? [];
  const rules = RECORD_CHECKS;
  const { sightings, retractions, channels } = rules;
  return {
    channels: await checkRecords(findings, "channels", list("channels"), channels),
    dismissals: await checkRecords(findings, "dismissals", list("dismissals"), rules.dismissals),
    facets: await checkRecords(findings, "facets", list("facets"), rules.facets),
    observers: await checkRecords(findings, "observers", list("observers"), rules.observers),
    personas: await checkRecords(findings, "personas", list("personas"), rules.personas),
    products: await checkRecords(findings, "products", list("products"), rules.products),
    queries: await checkRecords(findings, "queries", list("queries"), rules.queries),
    retractions: await checkRecords(findings, "retractions", list("retractions"), retractions),
    sightings: await checkRecords(findings, "sightings", list("sightings"), sightings),
    terms: await checkRecords(findings, "terms", list("terms"), rules.terms),
    extras,
  };
}

function listOf(members: Members, kind: RecordKind): unknown[] {
  const value = members[kind];
  if (Array.isArray(value)) return value;
  if (value !== undefined) throw refusedMember(kind, NO_LIST);
  if (kind === "sightings") throw refusedMember(kind, MISSING);
  return [];
}

/** Returns the members that this version does not know; throws FILE_RECORD where one holds a number that reading changed. */
export function extrasOf(members: Members, findings: Findings): ShoalMap["extras"] {
  const known = new Set<string>(["format", "version", ...RECORD_KINDS]);
  const extras = Object.fromEntries(Object.entries(members).filter(([name]) => !known.has(name)));
  const { dropped, badNumber } = cleanJson(extras);
  findings.dropped += dropped;
  if (badNumber) throw refusedMember(badNumber.join("."), BAD_NUMBER);
  return extras;
}

function warningsOf(
  read: ShoalMap,
  map: ShoalMap,
  { dropped, refused }: Pick<Findings, "dropped" | "refused">,
): ReadWarning[] {
  const same = RECORD_KINDS.reduce((n, kind) => n + read[kind].length - map[kind].length, 0);
  const { count, first } = clashesAmong(read.sightings, refused === 0);
  const warnings: ReadWarning[] = [
    { code: "joined", count: same - count },
    { code: "clashing", count, ...(first !== undefined && { first }) },
    { code: "proto-dropped", count: dropped },
    { code: "unknown-channel", count: countUnknownChannels(map.sightings, map.channels) },
  ];
  return warnings.filter(({ count }) => count > 0);
}
