// Checks a page with axe-core and returns what it finds as lines that say where and how to repair.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
};

/** Returns the violations of WCAG 2.2 A and AA and of best practice on a page as it stands; empty where there are none. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE); // the driver's scripts are not held to the page's policy
  const found = (await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  )) as Found[];
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id} (${help}) at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`,
    ),
  );
}

/** Returns how many CSS pixels a page is wider than its window: 0 where nothing needs scrolling sideways. */
export async function overflowX(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
