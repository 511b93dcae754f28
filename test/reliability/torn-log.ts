// Tears the last record of the database's log, as a crash does, and starts the browser three times.
import { globSync, statSync, truncateSync } from "node:fs";
import path from "node:path";
import { makeProfile } from "../e2e/drivers/profile.ts";
import { databaseFolder, start, type BackEnd } from "./back-ends.ts";
import { lookAfter, waitForMending } from "./look-after.ts";
import { addUp, type Outcome } from "./outcome.ts";
import { startSaving } from "./save-loop.ts";

/** Saves before the log is torn, and in each start after it. */
const SAVES_BEFORE = 12;
const SAVES_BETWEEN = 3;

/** Runs trials of: save, close, cut 1 to 64 bytes off the newest log, then three starts with saves in each. */
export async function tornLog(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (let round = 0; round < rounds; round++) {
    outcomes.push(await trial(backEnd, 1 + Math.floor(random() * 64)));
  }
  return addUp(outcomes);
}

async function trial(backEnd: BackEnd, bytes: number): Promise<Outcome> {
  const profile = makeProfile();
  const acknowledged = await save(backEnd, profile.folder, "before", SAVES_BEFORE);
  cutNewestLog(backEnd, profile.folder, bytes);
  const first = await start(backEnd, profile.folder);
  // What was cut off was acknowledged, but no crash of the browser alone takes it: a later loss is what counts here.
  const torn = await lookAfter(first, acknowledged);
  await first.close();
  for (const when of ["first", "second"]) {
    acknowledged.push(...(await save(backEnd, profile.folder, when, SAVES_BETWEEN)));
  }
  const last = await start(backEnd, profile.folder);
  const found = await lookAfter(last, acknowledged);
  await last.close();
  profile.remove();
  return {
    rounds: 1,
    acknowledged: acknowledged.length,
    lost: found.missing.length,
    doubled: found.doubled.length,
    faults: found.faults.length,
    healed: Number(found.says.includes("map-healed")),
    notes: [
      ...torn.faults,
      ...found.missing.map((name) => `${bytes} bytes: ${name} is gone`),
      ...found.faults,
    ],
  };
}

async function save(
  backEnd: BackEnd,
  profile: string,
  prefix: string,
  count: number,
): Promise<string[]> {
  const run = await start(backEnd, profile);
  const page = await run.open("sidepanel.html");
  const saves = await startSaving(page, prefix, count);
  await saves.settled();
  await waitForMending(page);
  await run.close();
  return saves.acknowledged;
}

function cutNewestLog(backEnd: BackEnd, profile: string, bytes: number): void {
  const folder = databaseFolder(backEnd, profile);
  if (!folder) throw new Error("no database to harm");
  const logs = globSync("*.log", { cwd: folder }).map((name) => path.join(folder, name));
  const newest = logs.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1);
  if (!newest) throw new Error("no log to tear");
  truncateSync(newest, Math.max(0, statSync(newest).size - bytes));
}
