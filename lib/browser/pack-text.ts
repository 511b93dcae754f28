// Text made small for storage areas that hold only JSON: gzip as base64, or the text itself where it is no use.

const PACKED = "gz:";
const PLAIN = "--:";

/** Shorter texts are kept as they are, in UTF-16 units. */
const LEAST_LENGTH = 2_048;

/** Returns a text in the form that `unpackText` reads, at no cost. */
export function plainText(text: string): string {
  return PLAIN + text;
}

/** Returns a text in as few characters as the browser can make it. */
export async function packText(text: string): Promise<string> {
  if (text.length < LEAST_LENGTH || typeof CompressionStream === "undefined")
    return plainText(text);
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  }
  return PACKED + btoa(binary);
}

/** Returns the text that was packed; throws where it is damaged. */
export async function unpackText(packed: string): Promise<string> {
  if (packed.startsWith(PLAIN)) return packed.slice(PLAIN.length);
  if (!packed.startsWith(PACKED)) throw new TypeError("not a packed text");
  const binary = atob(packed.slice(PACKED.length));
  const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
