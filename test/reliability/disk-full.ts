// Fills the disk under the profile while the panel saves, frees it again, and looks what was said and what is there.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sleep, until } from "../e2e/wait.ts";
import { start, type BackEnd } from "./back-ends.ts";
import { lookAfter } from "./look-after.ts";
import { addUp, type Outcome } from "./outcome.ts";
import { startSaving } from "./save-loop.ts";

/** How long a full disk may go unsaid, in milliseconds. */
const SAY_WITHIN_MS = 5_000;

/** Runs so many rounds on a file system in memory of 256 MB; where none may be mounted it says so and does nothing. */
export async function diskFull(backEnd: BackEnd, rounds: number): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(path.join(tmpdir(), "shoal-full-"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=256m", "tmpfs", folder], {
        stdio: "ignore",
      });
    } catch {
      rmSync(folder, { recursive: true });
      return addUp([{ ...NOTHING, notes: ["no file system may be mounted here: not run"] }]);
    }
    try {
      outcomes.push(await trial(backEnd, folder));
    } finally {
      execFileSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return addUp(outcomes);
}

const NOTHING: Outcome = {
  rounds: 0,
  acknowledged: 0,
  lost: 0,
  doubled: 0,
  faults: 0,
  healed: 0,
  notes: [],
};

async function trial(backEnd: BackEnd, folder: string): Promise<Outcome> {
  const run = await start(backEnd, path.join(folder, "profile"));
  const page = await run.open("sidepanel.html");
  const saves = await startSaving(page, "d");
  await until("some saves", async () => saves.acknowledged.length > 20);
  const filler = path.join(folder, "filler");
  fill(filler);
  const filled = Date.now();
  const said = await until(
    "the error",
    () => {
      fill(filler); // the browser frees some of its own, too
      return page.evaluate(
        () => document.querySelector('[data-testid="error"]')?.textContent ?? "",
      );
    },
    60_000,
  ).catch(() => "nothing");
  const stuck = saves.acknowledged.at(-1);
  const took = Date.now() - filled;
  rmSync(filler);
  const resumed = await until(
    "saving again",
    async () => saves.acknowledged.at(-1) !== stuck,
    30_000,
  )
    .then(() => true)
    .catch(() => false);
  await sleep(300);
  await page.close();
  const found = await lookAfter(run, saves.acknowledged);
  await run.close();
  const faults = [
    ...found.faults,
    ...(said.includes("SHOAL-QUOTA") ? [] : [`a full disk was called: ${said.slice(0, 200)}`]),
    ...(took <= SAY_WITHIN_MS ? [] : [`said only after ${took} ms`]),
    ...(resumed ? [] : ["no save after room was made"]),
  ];
  return {
    ...NOTHING,
    rounds: 1,
    acknowledged: saves.acknowledged.length,
    lost: found.missing.length,
    doubled: found.doubled.length,
    faults: faults.length,
    healed: Number(found.says.includes("map-healed")),
    notes: [...faults, `said after ${took} ms: ${said.slice(0, 80)}`],
  };
}

/** Appends to a file until not another byte fits. */
function fill(file: string): void {
  for (let size = 1 << 24; size >= 1;) {
    try {
      appendFileSync(file, Buffer.alloc(size, 1));
    } catch {
      size >>= 2;
    }
  }
}
