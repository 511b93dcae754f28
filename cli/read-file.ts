// Files named on the command line.
import { readFile, stat } from "node:fs/promises";
import { checkFileSize } from "../lib/exchange/parse-file.ts";
import { readMapBytes, type ReadResult } from "../lib/exchange/read-map.ts";
import { UnreadableFile } from "./terminal.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
};

/** Returns a file's bytes. Throws UnreadableFile where it cannot be opened, ShoalError FILE_TOO_BIG before reading a huge one. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    checkFileSize(size);
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new UnreadableFile(`Cannot read ${path}: ${REASONS[code] ?? code}.`);
  }
}

/** Returns the map in a file. Throws UnreadableFile where it cannot be opened, ShoalError FILE_* where it is refused. */
export async function readMapFile(path: string): Promise<ReadResult> {
  return readMapBytes(await readBytes(path));
}

/** Tells whether a path names something that is there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return String(error.code);
}
