// The verbs of the rescue screen: a backup joined to what is left, and everything that is left as one file.
import { downloadFile } from "../browser/download-file.ts";
import { SOUND } from "../model/map-health.ts";
import { RECORD_KINDS } from "../model/map.ts";
import { keepIncident, readIncident } from "./incident.ts";
import { openImport, runImport } from "./run-import.ts";
import type { PageTools } from "./make-tools.ts";
import { readCopy } from "./read-copy.ts";

export type RescueVerbs = {
  /** Joins a backup's records to those that are left and returns how many it brought. Throws a ShoalError FILE_*. */
  readonly restore: (file: Blob) => Promise<number>;
  /** Downloads whatever the database and the copy still hold, readable or not. */
  readonly saveDiagnostic: () => Promise<void>;
};

type Needed = Pick<PageTools, "store" | "announce" | "guard" | "now" | "settings">;

/** Returns the verbs. A restore that brings everything back ends the incident. */
export function makeRescueVerbs(tools: Needed): RescueVerbs {
  return {
    restore: async (file) => {
      const opened = await openImport(tools, file);
      const changes = await runImport({ ...tools, area: tools.guard.area }, opened);
      const incident = await readIncident();
      if (incident.state === "short") {
        const found = await tools.store.read(["sightings"], (tx) =>
          tx.objectStore("sightings").count(),
        );
        await keepIncident(found >= incident.expected ? SOUND : { ...incident, found });
      }
      return RECORD_KINDS.reduce((sum, kind) => sum + changes[kind].added, 0);
    },
    saveDiagnostic: async () => {
      const { map, state, whole } = await readCopy(tools.guard.area);
      const database = await readRaw(tools).catch((error: unknown) => String(error));
      const at = new Date(tools.now()).toISOString();
      const file = {
        format: "shoal-diagnostic",
        at,
        incident: await readIncident(),
        copy: { state, whole, map },
        database,
      };
      downloadFile(
        new Blob([JSON.stringify(file)], { type: "application/json" }),
        `shoal-diagnostic-${at.slice(0, 10)}.json`,
      );
    },
  };
}

function readRaw({ store }: Pick<PageTools, "store">): Promise<object> {
  return store.read([...RECORD_KINDS, "drafts", "meta"], async (tx) => {
    const lists = RECORD_KINDS.map(
      async (kind) => [kind, await tx.objectStore(kind).getAll()] as const,
    );
    const drafts = tx.objectStore("drafts").getAll();
    const sentinel = tx.objectStore("meta").get("sentinel");
    const records = Object.fromEntries(await Promise.all(lists));
    return { ...records, drafts: await drafts, sentinel: await sentinel };
  });
}
