// What happened to the map's storage, kept until a person has seen it: every page shows the same.
import { readLocal, writeLocal } from "../browser/local-storage.ts";
import type { MapHealth } from "../model/map-health.ts";
import { SOUND } from "../model/map-health.ts";

/** Where it is kept. */
export const INCIDENT_KEY = "incident";

/** Returns what is to be told of the map's storage; what cannot be read is nothing to tell. */
export async function readIncident(): Promise<MapHealth> {
  const stored = await readLocal(INCIDENT_KEY);
  if (stored === null || typeof stored !== "object") return SOUND;
  const { state, restored, expected, found } = stored as Record<string, unknown>;
  if (state === "healed") return { state, restored: Number(restored) || 0 };
  if (state !== "short") return SOUND;
  return { state, expected: Number(expected) || 0, found: Number(found) || 0 };
}

/** Keeps what is to be told, for every page and every start until it is replaced. */
export function keepIncident(health: MapHealth): Promise<void> {
  return writeLocal(INCIDENT_KEY, health);
}
