// A surface: one page of the extension as a person works with it, whichever browser shows it.
import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import { findSpots, spotWords, type Spot } from "./spots.ts";
import { until } from "./wait.ts";

/** Verbs on one spot wait until it is there (10 s) and throw naming it where it never comes. */
export type Surface = {
  readonly click: (spot: Spot) => Promise<void>;
  /** Replaces a field's content by typing. */
  readonly fill: (spot: Spot, text: string) => Promise<void>;
  /** Chooses the option with this value in a select. */
  readonly choose: (spot: Spot, value: string) => Promise<void>;
  /** Presses a key where the focus is. */
  readonly press: (key: KeyInput) => Promise<void>;
  /** The words of a spot, or of the whole page. */
  readonly text: (spot?: Spot) => Promise<string>;
  /** The words of every element that a spot names, at once: empty where there is none. */
  readonly texts: (spot: Spot) => Promise<string[]>;
  /** The content of a field. */
  readonly value: (spot: Spot) => Promise<string>;
  /** Tells at once whether the spot is there. */
  readonly has: (spot: Spot) => Promise<boolean>;
  readonly wait: (spot: Spot) => Promise<void>;
  readonly gone: (spot: Spot) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A surface that the driver reaches as a page, with screenshots, real keys and evaluation. */
export type PageSurface = Surface & {
  readonly page: Page;
  readonly find: (spot: Spot) => Promise<ElementHandle<Element>>;
};

/** Returns an expression that lists a spot's elements in the document `doc`; CSP does not stop a driver's expression. */
export function spotExpression(doc: string, spot: Spot): string {
  return `(${findSpots.toString()})(${doc}, ${JSON.stringify(spot)})`;
}

// As a person does: what lies below a bar that stays at the foot is scrolled to before it is pressed.
function uncover(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  if (there && !element.contains(there) && !there.contains(element)) {
    element.scrollIntoView({ block: "center" });
  }
}

// What moves while the page is still being drawn would be missed: nobody presses it before it stands.
async function isAtRest(element: Element): Promise<boolean> {
  const { left, top } = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 20)); // more than a frame; a page in the background draws none
  const after = element.getBoundingClientRect();
  return element.isConnected && after.left === left && after.top === top;
}

/** Returns the surface of a page. */
export function pageSurface(page: Page): PageSurface {
  const list = (spot: Spot) => spotExpression("document", spot);
  const evaluate = async <T>(expression: string) => (await page.evaluate(expression)) as T;
  const has = (spot: Spot) => evaluate<boolean>(`${list(spot)}.length > 0`);
  const find = (spot: Spot) =>
    until(spotWords(spot), async () => {
      const handle = await page.evaluateHandle(`${list(spot)}[0] ?? null`);
      return handle.asElement() as ElementHandle<Element> | null;
    });
  const click = async (spot: Spot) => {
    // A re-render between finding and clicking takes the element away: find it again.
    await until(`a click on ${spotWords(spot)}`, async () => {
      const target = await find(spot);
      if (await target.evaluate((element) => element.matches(':disabled, [aria-disabled="true"]')))
        return false;
      await target.evaluate(uncover);
      if (!(await target.evaluate(isAtRest))) return false;
      await target.click();
      return true;
    });
  };
  return {
    page,
    find,
    has,
    click,
    fill: async (spot, text) => {
      // A surface that has just appeared may move the focus once more while one types: then type again.
      await until(`"${text}" in ${spotWords(spot)}`, async () => {
        const field = await find(spot);
        await field.evaluate((element) => {
          (element as HTMLInputElement).focus();
          (element as HTMLInputElement).select?.();
        });
        if (text === "") await page.keyboard.press("Backspace");
        else await page.keyboard.type(text);
        return field.evaluate(
          (element, typed) => (element as HTMLInputElement).value === typed,
          text,
        );
      });
    },
    choose: async (spot, value) => {
      await (await find(spot)).select(value);
    },
    press: (key) => page.keyboard.press(key),
    text: async (spot) => {
      if (!spot) return evaluate<string>("document.body.innerText");
      return (await find(spot)).evaluate((element) => (element as HTMLElement).innerText);
    },
    texts: (spot) => evaluate<string[]>(`${list(spot)}.map((e) => e.innerText ?? e.textContent)`),
    value: async (spot) =>
      (await find(spot)).evaluate((element) => (element as HTMLInputElement).value),
    wait: async (spot) => void (await find(spot)),
    gone: async (spot) => {
      await until(`no more ${spotWords(spot)}`, async () => !(await has(spot)));
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Returns the page behind a surface; throws where the driver has none (popup and sidebar of Firefox). */
export function pageOf(surface: Surface): Page {
  if ("page" in surface) return (surface as PageSurface).page;
  throw new Error("this browser's driver cannot reach that surface as a page");
}
