// Harms single files of the database's folder in every way a disk or a crash may, and looks whether Shoal heals.
import { makeProfile } from "../e2e/drivers/profile.ts";
import { cpSync, rmSync } from "node:fs";
import { databaseFolder, start, type BackEnd } from "./back-ends.ts";
import { lookAfter, waitForMending, waitForPanel } from "./look-after.ts";
import { MUTATIONS, type Mutation } from "./mutation-kinds.ts";
import { addUp, type Outcome } from "./outcome.ts";
import { startSaving } from "./save-loop.ts";

const SAVES = 60;

/** Runs every kind of mutation, or those given, so many times, each on a copy of one healthy profile. */
export async function mutations(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
  kinds: readonly Mutation[] = MUTATIONS,
): Promise<Outcome> {
  const healthy = makeProfile();
  const run = await start(backEnd, healthy.folder);
  const page = await run.open("sidepanel.html");
  const saves = await startSaving(page, "m", SAVES);
  await saves.settled();
  if (!(await waitForMending(page))) throw new Error("the background never looked over");
  await run.close();
  const outcomes: Outcome[] = [];
  for (const { name, on, harm } of kinds) {
    if (!on.includes(backEnd)) continue;
    for (let round = 0; round < rounds; round++) {
      const profile = makeProfile();
      rmSync(profile.folder, { recursive: true });
      cpSync(healthy.folder, profile.folder, { recursive: true });
      const folder = databaseFolder(backEnd, profile.folder);
      if (!folder) throw new Error("no database to harm");
      const done = harm(folder, random);
      if (done) outcomes.push(await trial(backEnd, profile.folder, name, saves.acknowledged));
      profile.remove();
    }
  }
  healthy.remove();
  return addUp(outcomes);
}

async function trial(
  backEnd: BackEnd,
  profile: string,
  name: string,
  acknowledged: readonly string[],
): Promise<Outcome> {
  const crashes: string[] = [];
  const { mended, found } = await recover(backEnd, profile, acknowledged).catch(
    (error: unknown) => {
      // A damaged file may bring the browser itself down: a person starts it again.
      crashes.push(`the browser fell: ${String(error)}`);
      return recover(backEnd, profile, acknowledged);
    },
  );
  const fromCopy = found.says.includes("map-stand-in");
  return {
    rounds: 1,
    acknowledged: acknowledged.length,
    lost: found.missing.length,
    doubled: found.doubled.length,
    faults: found.faults.length + Number(!mended),
    healed: Number(found.says.includes("map-healed") || fromCopy),
    notes: [
      `${name}: ${found.missing.length} missing, says ${found.says.join(" ") || "nothing"}`,
      ...crashes,
      ...(mended ? [] : ["the background never looked over"]),
      ...found.faults.slice(0, 3),
    ],
  };
}

async function recover(backEnd: BackEnd, profile: string, acknowledged: readonly string[]) {
  const run = await start(backEnd, profile);
  try {
    const page = await run.open("sidepanel.html");
    await waitForPanel(page);
    const mended = await waitForMending(page);
    await page.close();
    const found = await lookAfter(run, acknowledged);
    await run.close();
    return { mended, found };
  } catch (error) {
    await run.kill();
    throw error;
  }
}
