// A file of lines with many sightings, ten to a channel.
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { LINES_TEXT } from "../../lib/exchange/write-lines.ts";
import { aChannel, aSighting } from "../fixtures/a-map.ts";

/** Writes the file; its records come in the order in which an export writes them. */
export async function writeLarge(file: string, sightings: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(LINES_TEXT.begin(Math.ceil(sightings / 10) + sightings));
  for (let i = 0; i < sightings / 10; i++) {
    const key = `site:${String(i).padStart(7, "0")}.example`;
    out.write(LINES_TEXT.record("channels", aChannel({ key })));
  }
  for (let i = 0; i < sightings; i++) {
    const id = `s:${String(i).padStart(40, "0")}`;
    const channel = `site:${String(Math.floor(i / 10)).padStart(7, "0")}.example`;
    out.write(LINES_TEXT.record("sightings", aSighting({ id, channel })));
  }
  out.end();
  await finished(out);
}
