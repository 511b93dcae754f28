// Tells pages how the map's storage is, and when that changes.
import { onLocalChange } from "../browser/local-storage.ts";
import { SOUND, type MapHealth } from "../model/map-health.ts";
import { INCIDENT_KEY, keepIncident, readIncident } from "./incident.ts";

/** How the map's storage is, as a page shows it. */
export type HealthVerbs = {
  readonly read: () => Promise<MapHealth>;
  /** Calls back when it may be otherwise. */
  readonly listen: (hear: () => void) => () => void;
  /** The user has seen what happened, or goes on with what is left. */
  readonly dismiss: () => Promise<void>;
};

/** Returns the verbs, and the way to say that this page works on a stand-in. */
export function makeHealth(): HealthVerbs & {
  readonly standIn: (state: "stand-in" | "apart") => void;
} {
  const hearers = new Set<() => void>();
  let standIn: "stand-in" | "apart" | undefined;
  return {
    read: async () => {
      const incident = await readIncident();
      return standIn && incident.state !== "short" ? { state: standIn } : incident;
    },
    listen: (hear) => {
      hearers.add(hear);
      const stop = onLocalChange(INCIDENT_KEY, hear);
      return () => {
        hearers.delete(hear);
        stop();
      };
    },
    dismiss: () => keepIncident(SOUND),
    standIn: (state) => {
      standIn = state;
      for (const hear of hearers) hear();
    },
  };
}
