// Opens a file for import: its size is looked at before its content is, then it is read, checked and compared.
import { checkFileSize } from "../exchange/parse-file.ts";
import { isLines } from "../exchange/read-lines.ts";
import { readMapLines, type ReadOptions } from "../exchange/read-map.ts";
import { previewImport, previewMap, type ImportPreview } from "./move-map.ts";
import type { Tools } from "./tools.ts";

/**
 * Returns what importing a file would change; nothing is written. `tell` hears when reading is over and checking
 * begins. Throws a ShoalError FILE_*, and the signal's reason when it was given up.
 */
export async function openImport(
  tools: Pick<Tools, "store">,
  file: Blob,
  tell: (stage: "reading" | "checking") => void,
  signal: AbortSignal,
  options: ReadOptions = {},
): Promise<ImportPreview> {
  tell("reading");
  if (isLines(await file.slice(0, 1024).text())) {
    const read = await readMapLines(piecesOf(file), undefined, signal, options);
    signal.throwIfAborted();
    tell("checking");
    return previewMap(tools, read);
  }
  checkFileSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  tell("checking");
  await nextTask(); // parsing holds the page: let it say so first
  signal.throwIfAborted();
  const preview = await previewImport(tools, bytes, options);
  signal.throwIfAborted();
  return preview;
}

const PIECE_BYTES = 1024 * 1024;

async function* piecesOf(file: Blob): AsyncIterable<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    yield new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
