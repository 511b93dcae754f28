// An address for text that was made here, to be downloaded from: Chromium's workers cannot give one, a page of theirs can.
import { browser } from "wxt/browser";

const PAGE = "/backup.html";
const TYPE = "application/json";

/** Length of the pieces in which the page gets the text, in UTF-16 units: messages may not be of any size. */
const PIECE = 4_000_000;

type Part =
  | { readonly type: "blob-piece"; readonly text: string }
  | { readonly type: "blob-address" };

/** Runs work on an address that gives the content as a file; it is good until the work is done. */
export async function withBlobAddress<T>(
  content: Blob,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (typeof URL.createObjectURL !== "function") return throughPage(content, work);
  const url = URL.createObjectURL(content);
  try {
    return await work(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function throughPage<T>(content: Blob, work: (url: string) => Promise<T>): Promise<T> {
  // One of a worker that was stopped in the middle of this may still be there, with its pieces.
  await browser.offscreen.closeDocument().catch(() => undefined);
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ["BLOBS"],
    justification: "Gives the scheduled backup an address to be downloaded from",
  });
  try {
    for await (const text of inPieces(content)) await tell({ type: "blob-piece", text });
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

async function* inPieces(content: Blob): AsyncGenerator<string> {
  const reader = content.stream().pipeThrough(new TextDecoderStream()).getReader();
  let piece = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    piece += part.value;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
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
