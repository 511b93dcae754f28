// Saves as fast as the panel lets a person: named places typed into its own form, each told once it says "saved".
import type { Page } from "puppeteer-core";
import { sleep, until } from "../e2e/wait.ts";

/** The places whose saving the panel acknowledged, in order; filled by what the page tells, so it survives its death. */
export type Saves = { readonly acknowledged: string[]; readonly attempted: string[] };

/** Waits until the panel has something to show, and begins a form for a place without an address. */
export async function prepareForm(page: Page): Promise<void> {
  await until(
    "the panel's form",
    async () =>
      page.evaluate(() => {
        const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
        if (find("channel-name")) return true;
        (find("by-hand") ?? find("edit-channel"))?.click();
        return false;
      }),
    20_000,
  );
}

/**
 * Starts the loop in the page and returns what it saves from then on. It ends with the page, or after `most` saves;
 * `settled` resolves then.
 */
export async function startSaving(
  page: Page,
  prefix: string,
  most = 1_000_000,
): Promise<Saves & { readonly settled: () => Promise<unknown> }> {
  await prepareForm(page);
  const saves = { acknowledged: [] as string[], attempted: [] as string[] };
  const hear = (words: string) => {
    const [what, name] = words.split(" ~ ");
    if (what === "attempt" && name) saves.attempted.push(name);
    if (what === "saved" && name) saves.acknowledged.push(name);
  };
  if (page.browser().process()?.spawnfile.includes("firefox")) void poll(page, hear);
  else page.on("console", (message) => hear(message.text()));
  await page.evaluate(
    (start: string, limit: number) => {
      const find = <T extends HTMLElement>(id: string) =>
        document.querySelector<T>(`[data-testid="${id}"]`);
      const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const tell = (words: string) => {
        told.push(words);
        console.log(words);
      };
      const loop = async () => {
        for (let n = 0; n < limit; n++) {
          const name = `${start}-${n}`;
          let field = find<HTMLInputElement>("channel-name");
          while (!field) {
            (find("by-hand") ?? find("edit-channel"))?.click();
            await pause();
            field = find<HTMLInputElement>("channel-name");
          }
          field.value = name;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          while (!find("channel")?.textContent?.includes(name)) await pause();
          tell(`attempt ~ ${name}`);
          const saved = () => find("saved")?.textContent?.includes(name) === true;
          // The form takes no second save while it tidies up after the first: press again until it says "saving".
          while (!saved()) {
            const button = find<HTMLButtonElement>("nobody");
            if (button && !button.disabled) button.click();
            await new Promise((resolve) => setTimeout(resolve, 15));
          }
          tell(`saved ~ ${name}`);
        }
      };
      void loop();
    },
    prefix,
    most,
  );
  return {
    ...saves,
    settled: () =>
      until(`${most} saves`, async () => saves.acknowledged.length >= most, most * 1_000 + 20_000),
  };
}

// Firefox tells nothing of what a page of an extension writes to its console: it is asked, until it is gone.
async function poll(page: Page, hear: (words: string) => void): Promise<void> {
  try {
    for (;;) {
      const words = await page.evaluate(() => {
        const { told = [] } = globalThis as { told?: string[] };
        return told.splice(0);
      });
      words.forEach(hear);
      await sleep(20);
    }
  } catch {
    // The page is gone, with what it had not told.
  }
}
