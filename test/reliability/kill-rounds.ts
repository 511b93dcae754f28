// Kills the browser while it saves, starts it again on the same profile, and counts what was acknowledged and is gone.
import { makeProfile } from "../e2e/drivers/profile.ts";
import { sleep, until } from "../e2e/wait.ts";
import { start, type BackEnd } from "./back-ends.ts";
import { lookAfter } from "./look-after.ts";
import { startSaving } from "./save-loop.ts";
import { addUp, type Outcome } from "./outcome.ts";

/** Most saves a profile carries before a new one is begun: looking them all over takes longer each time. */
const MOST_SAVES = 1_500;

/**
 * Runs rounds of: save on and on, kill after 0.3 to 1.5 s (in every other round of the first save), start again,
 * compare. `random` gives 0 to 1. Where a browser cannot be driven any longer, it returns the rounds before, and a fault
 * that says so.
 */
export async function killRounds(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  try {
    await run(backEnd, rounds, random, outcomes);
  } catch (error) {
    outcomes.push({ ...addUp([]), faults: 1, notes: [`ended early: ${String(error)}`] });
  }
  return addUp(outcomes);
}

async function run(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
  outcomes: Outcome[],
): Promise<void> {
  let profile = makeProfile();
  let acknowledged: string[] = [];
  let browser = await start(backEnd, profile.folder);
  for (let round = 0; round < rounds; round++) {
    const page = await browser.open("sidepanel.html");
    const saves = await startSaving(page, `r${round}`);
    // Every other round may be killed before anything is saved, however slow the machine; the others are not.
    if (round % 2 > 0) await until("a save", async () => saves.acknowledged.length > 0, 20_000);
    await sleep(300 + random() * 1_200);
    await browser.kill();
    acknowledged.push(...saves.acknowledged);
    browser = await start(backEnd, profile.folder);
    const found = await lookAfter(browser, acknowledged);
    outcomes.push({
      rounds: 1,
      acknowledged: saves.acknowledged.length,
      lost: found.missing.length,
      doubled: found.doubled.length,
      faults: found.faults.length,
      healed: Number(found.says.includes("map-healed")),
      notes: [...found.faults, ...found.says.filter((said) => said !== "map-healed")].map(
        (note) => `round ${round}: ${note}`,
      ),
    });
    if (acknowledged.length < MOST_SAVES) continue;
    await browser.close();
    profile.remove();
    profile = makeProfile();
    acknowledged = [];
    browser = await start(backEnd, profile.folder);
  }
  await browser.close();
  profile.remove();
}
