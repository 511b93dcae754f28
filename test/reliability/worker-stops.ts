// Stops the background worker again and again around saves, as the browser does with an idle one.
import { makeProfile } from "../e2e/drivers/profile.ts";
import { sleep } from "../e2e/wait.ts";
import { start, type BackEnd } from "./back-ends.ts";
import { lookAfter } from "./look-after.ts";
import type { Outcome } from "./outcome.ts";
import { startSaving } from "./save-loop.ts";

/** Stops the worker so many times while the panel saves, at moments up to 80 ms apart, and compares. */
export async function workerStops(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
): Promise<Outcome> {
  const profile = makeProfile();
  const run = await start(backEnd, profile.folder);
  const page = await run.open("sidepanel.html");
  const saves = await startSaving(page, "w");
  let stopped = 0;
  while (stopped < rounds) {
    await sleep(random() * 80);
    // A question wakes the worker where it sleeps.
    await page
      .evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        };
        void chrome.runtime
          .sendMessage({ type: "identify", address: "https://example.org/" })
          .catch(() => undefined);
      })
      .catch(() => undefined);
    const target = run.browser.targets().find((each) => each.type() === "service_worker");
    const worker = await target?.worker().catch(() => null);
    if (!worker) continue;
    await worker.close().catch(() => undefined);
    stopped++;
  }
  await sleep(300);
  await page.close();
  const found = await lookAfter(run, saves.acknowledged);
  await run.close();
  profile.remove();
  return {
    rounds: stopped,
    acknowledged: saves.acknowledged.length,
    lost: found.missing.length,
    doubled: found.doubled.length,
    faults: found.faults.length,
    healed: Number(found.says.includes("map-healed")),
    notes: found.faults,
  };
}
