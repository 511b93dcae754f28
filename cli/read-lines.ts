// Bytes as lines of text.

// No address is longer; what follows on such a line is dropped, so that memory stays bounded.
const MAX_LINE = 1024 * 1024;

/** Yields the lines of UTF-8 bytes, split at LF, a CR before it left in place; the last one may lack its end. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = (lines.pop() ?? "").slice(0, MAX_LINE);
    for (const line of lines) yield line;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
