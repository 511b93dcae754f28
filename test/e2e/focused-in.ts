// What has the focus on a page, for tests that follow it.
import type { Page } from "puppeteer-core";

/** Returns the test id of what has the focus, or its words; "body" where nothing has it. */
export function focusedIn(page: Page, by: "testid" | "words" = "testid"): Promise<string> {
  return page.evaluate((how) => {
    const { activeElement, body } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === body) return "body";
    return how === "words" ? activeElement.innerText : (activeElement.dataset["testid"] ?? "");
  }, by);
}
