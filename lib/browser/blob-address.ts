// An address for text that was made here, to be downloaded from: Chromium's workers cannot give one, a page of theirs can.
import { browser } from "wxt/browser";

const PAGE = "/backup.html";
const TYPE = "application/json";

/** Length of the pieces in which the page gets the text, in UTF-16 units: messages may not be of any size. */
const PIECE = 4_000_000;

type Part =
  | { readonly type: "blob-piece"; readonly text: string }
  | { readonly type: "blob-address" };

/** Runs work on an address that gives the chunks as one file; it is good until the work is done. */
export async function withBlobAddress<T>(
  chunks: Iterable<string>,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (typeof URL.createObjectURL !== "function") return throughPage(chunks, work);
  const url = URL.createObjectURL(new Blob([...chunks], { type: TYPE }));
  try {
    return await work(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function throughPage<T>(
  chunks: Iterable<string>,
  work: (url: string) => Promise<T>,
): Promise<T> {
  // One of a worker that was stopped in the middle of this may still be there, with its pieces.
  await browser.offscreen.closeDocument().catch(() => undefined);
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ["BLOBS"],
    justification: "Gives the scheduled backup an address to be downloaded from",
  });
  try {
    for (const text of inPieces(chunks)) await tell({ type: "blob-piece", text });
    const url = await tell({ type: "blob-address" });
    if (typeof url !== "string") throw new Error("no address");
    return await work(url);
  } finally {
    await browser.offscreen.closeDocument();
  }
}

function tell(part: Part): Promise<unknown> {
  return browser.runtime.sendMessage(part);
}

function* inPieces(chunks: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    piece.push(chunk);
    length += chunk.length;
    if (length < PIECE) continue;
    yield piece.join("");
    piece = [];
    length = 0;
  }
  yield piece.join("");
}

/** Takes the pieces and gives the address, in that page. Of the browser it may use messages alone. */
export function serveBlobAddress(): void {
  const pieces: string[] = [];
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string | undefined }, respond: (reply: unknown) => void) => {
      const { type, text } = (message ?? {}) as { type?: unknown; text?: unknown };
      if (sender.id !== browser.runtime.id) return;
      if (type === "blob-piece" && typeof text === "string") respond(pieces.push(text));
      if (type === "blob-address") respond(URL.createObjectURL(new Blob(pieces, { type: TYPE })));
    },
  );
}
