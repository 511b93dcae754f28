// Files named on the command line.
import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { ShoalError } from "../lib/base/errors.ts";
import { checkFileSize } from "../lib/exchange/parse-file.ts";
import { isLines } from "../lib/exchange/read-lines.ts";
import { readMapBytes, readMapLines, type ReadResult } from "../lib/exchange/read-map.ts";
import { RefusedFile, UnreadableFile } from "./terminal.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
};

/** Returns a file's bytes. Throws UnreadableFile where it cannot be opened, ShoalError FILE_TOO_BIG before reading a huge one. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return orUnreadable(path, async () => {
    const { size } = await stat(path);
    checkFileSize(size);
    return readFile(path);
  });
}

async function orUnreadable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new UnreadableFile(`Cannot read ${path}: ${REASONS[code] ?? code}.`);
  }
}

async function headOf(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Returns the map in a file. Throws UnreadableFile where it cannot be opened, RefusedFile where it is no map. */
export async function readMapFile(path: string): Promise<ReadResult> {
  return orUnreadable(path, () =>
    orRefused(path, async () => {
      const lines = await isLines((size) => headOf(path, size));
      if (lines) return readMapLines(createReadStream(path));
      return readMapBytes(await readBytes(path));
    }),
  );
}

/** Returns what reading a file returns, its ShoalError as a RefusedFile. */
export async function orRefused<T>(path: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ShoalError) throw new RefusedFile(path, error);
    throw error;
  }
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
