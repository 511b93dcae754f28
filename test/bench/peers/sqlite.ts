// SQLite-WASM in a worker over the origin's private files: the page only asks.
import type { Sighting } from "../../../lib/model/sighting.ts";
import { startPage } from "../page.ts";
import { peerProfiles, peerQuestion } from "../ways/profile.ts";
import type { Asked } from "./sqlite-worker.ts";

let worker: Worker | undefined;
let last = 0;

function ask(asked: Asked): Promise<readonly string[]> {
  worker ??= new Worker("/peers/sqlite-worker.js", { type: "module" });
  const id = ++last;
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  const hear = ({ data }: MessageEvent) => {
    if (data.id !== id) return;
    worker?.removeEventListener("message", hear);
    if (data.error) reject(new Error(data.error));
    else resolve(data.keys);
  };
  worker.addEventListener("message", hear);
  worker.addEventListener("error", (event) => reject(new Error(event.message)));
  worker.postMessage({ id, asked });
  return promise;
}

const change = async (sighting: Sighting, sign: 1 | -1): Promise<void> => {
  await ask({ type: "change", sighting, sign });
};

startPage({
  load: async (chunk) => {
    await ask({ type: "load", profiles: peerProfiles(chunk) });
  },
  query: (criteria) => ask({ type: "query", question: peerQuestion(criteria) }),
  save: (sighting) => change(sighting, 1),
  retract: (sighting) => change(sighting, -1),
});
