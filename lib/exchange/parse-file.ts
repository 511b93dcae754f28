// A file's bytes or text as its top-level members, or the reason why it is no Shoal map.
import { ShoalError } from "../base/errors.ts";
import { jsonDepth, MAX_DEPTH } from "../base/json.ts";
import { jsonFault } from "./json-fault.ts";
import type { Problem } from "./describe-issue.ts";
import { FILE_FORMAT, FILE_VERSION, MAX_FILE_BYTES } from "./map-file.ts";

/** The top-level members of a file of this format and version; nothing in them is checked yet. */
export type Members = Readonly<Record<string, unknown>>;

/** Refuses a file by its size in bytes, before it is read: throws FILE_TOO_BIG with `limit` and `size` such as "64 MB". */
export function checkFileSize(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  throw new ShoalError("FILE_TOO_BIG", {
    limit: inMegabytes(MAX_FILE_BYTES),
    size: inMegabytes(bytes),
  });
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Returns a file's text; a byte order mark is dropped. Throws FILE_TOO_BIG, or FILE_NOT_TEXT for bytes that are not UTF-8. */
export function decodeFile(bytes: Uint8Array): string {
  checkFileSize(bytes.byteLength);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ShoalError("FILE_NOT_TEXT", {}, { cause });
  }
}

/** Returns a file's members. Throws FILE_TOO_BIG, FILE_TOO_DEEP, FILE_NOT_JSON, FILE_NOT_SHOAL, FILE_NEWER or FILE_RECORD. */
export function parseFile(text: string): Members {
  checkFileSize(text.length);
  const value = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (!isMembers(value) || value["format"] !== FILE_FORMAT) throw new ShoalError("FILE_NOT_SHOAL");
  const version = value["version"];
  if (typeof version === "number" && version > FILE_VERSION) {
    throw new ShoalError("FILE_NEWER", { version });
  }
  if (version !== FILE_VERSION) throw refusedMember("version", VERSION);
  return value;
}

const VERSION: Problem = {
  rule: "only",
  limit: String(FILE_VERSION),
  problem: `must be ${FILE_VERSION}`,
};

/** Returns the refusal of a top-level member. */
export function refusedMember(field: string, problem: Problem): ShoalError {
  return new ShoalError("FILE_RECORD", { record: "file", field, ...problem, refused: 1 });
}

/** Returns what a JSON text from outside means. Throws FILE_TOO_DEEP or FILE_NOT_JSON. */
export function parseJson(text: string): unknown {
  // Most texts have fewer brackets than the levels that they may have.
  if (hasMore(text, MAX_DEPTH) && jsonDepth(text) > MAX_DEPTH)
    throw new ShoalError("FILE_TOO_DEEP", { limit: MAX_DEPTH });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ShoalError("FILE_NOT_JSON", jsonFault(text, cause), { cause });
  }
}

function hasMore(text: string, brackets: number): boolean {
  let left = brackets;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (--left < 0) return true;
    }
  }
  return false;
}

function isMembers(value: unknown): value is Members {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
