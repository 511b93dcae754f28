// Opens a file for import: its size is looked at before its content is, then it is read, checked and compared.
import { checkFileSize } from "../exchange/parse-file.ts";
import type { ReadOptions } from "../exchange/read-map.ts";
import { previewImport, type ImportPreview } from "./move-map.ts";
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
  checkFileSize(file.size);
  tell("reading");
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  tell("checking");
  await nextTask(); // parsing holds the page: let it say so first
  signal.throwIfAborted();
  const preview = await previewImport(tools, bytes, options);
  signal.throwIfAborted();
  return preview;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
