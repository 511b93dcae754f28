// The ground of the latest narrowed question, kept for as long as it stands.
import { inTurns } from "../base/steps.ts";
import { DAY_MS } from "../base/time.ts";
import type { Changes } from "../browser/changes.ts";
import { narrowedGround, type NarrowedGround } from "../insight/narrowed-ground.ts";
import type { Branch } from "../query/branches.ts";
import type { Tools } from "./tools.ts";
import { wholeMapReader } from "./whole-map.ts";

/** Returns what reads the ground of an alternative; that of the latest one is kept for a day, or until the map changes. */
export function keptGround(
  tools: Pick<Tools, "store" | "now"> & Pick<Changes, "listen">,
): (branch: Branch) => Promise<NarrowedGround> {
  const readMap = wholeMapReader(tools);
  let kept: { readonly asked: string; readonly ground: Promise<NarrowedGround> } | undefined;
  tools.listen((change) => {
    if (change === "map") kept = undefined;
  });
  return (branch) => {
    const now = tools.now();
    const asked = JSON.stringify([branch, Math.floor(now / DAY_MS)]);
    if (kept?.asked === asked) return kept.ground;
    const ground = readMap().then((map) => inTurns(narrowedGround(map, branch, now)));
    const made = (kept = { asked, ground });
    ground.catch(() => {
      if (kept === made) kept = undefined;
    });
    return ground;
  };
}
