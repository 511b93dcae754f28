// The dashboard as a person uses it.
import { readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { ElementHandle } from "puppeteer-core";
import type { Driver } from "../drivers/driver.ts";
import type { PageSurface } from "../surface.ts";
import { until } from "../wait.ts";

export type Section =
  | "ask"
  | "channels"
  | "personas"
  | "products"
  | "vocabulary"
  | "data"
  | "settings"
  | "glossary";

export type Dashboard = {
  readonly surface: PageSurface;
  readonly go: (section: Section) => Promise<void>;
  readonly loadSample: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
  /** Exports and returns the file as it landed in the downloads. */
  readonly exportMap: () => Promise<ExportedFile>;
  /** Hands a file to the import and returns what the panel says: a preview, or a refusal. */
  readonly offer: (file: string) => Promise<Offer>;
  readonly applyImport: () => Promise<string>;
  readonly eraseAll: () => Promise<void>;
};

export type ExportedFile = { readonly name: string; readonly bytes: Buffer };
export type Offer = { readonly refused: boolean; readonly words: string };

/** Opens the dashboard in a tab or a window of its own. */
export async function openDashboard(
  driver: Driver,
  hash = "#data",
  where: "tab" | "window" = "tab",
): Promise<Dashboard> {
  const surface = await driver.openExtensionPage("dashboard.html", hash, where);
  await surface.wait({ role: "main" });
  const go = async (section: Section) => {
    await surface.page.bringToFront(); // a page in the background is not drawn, so nothing in it can be clicked
    await surface.click({ testid: `nav-${section}` });
    await until(`the section ${section}`, async () =>
      surface.page
        .evaluate(() => location.hash.slice(1))
        .then((hashNow) => hashNow.startsWith(section)),
    );
  };
  const status = (testid: string) =>
    until(testid, async () => (await surface.texts({ testid })).join("").trim());
  return {
    surface,
    go,
    loadSample: async () => {
      await go("data");
      await surface.click({ testid: "sample-load" });
      await surface.wait({ testid: "sample-remove" });
    },
    removeSample: async () => {
      await go("data");
      await surface.click({ testid: "sample-remove" });
      await surface.wait({ testid: "sample-load" });
    },
    exportMap: async () => {
      await go("data");
      for (const old of readdirSync(driver.downloads)) rmSync(path.join(driver.downloads, old));
      await surface.click({ testid: "export-map" });
      return takeDownload(driver.downloads);
    },
    offer: async (file) => {
      await go("data");
      if (await surface.has({ testid: "import-cancel" }))
        await surface.click({ testid: "import-cancel" });
      const input = await surface.page.waitForSelector('[data-testid="import-file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      return until(
        "the preview or the refusal",
        async () => {
          const refused = await surface.texts({ testid: "import-refused" });
          if (refused.length > 0) return { refused: true, words: refused.join("") };
          const preview = await surface.texts({ testid: "import-preview" });
          return preview.length > 0 && { refused: false, words: preview.join("") };
        },
        60_000,
      );
    },
    applyImport: async () => {
      await surface.click({ testid: "import-apply" });
      return status("import-done");
    },
    eraseAll: async () => {
      await go("data");
      await surface.fill({ testid: "erase-word" }, "erase");
      await surface.click({ testid: "erase-now" });
      await status("erase-status");
    },
  };
}

/** Waits for the one file in the downloads and returns it whole. */
async function takeDownload(folder: string): Promise<ExportedFile> {
  // Browsers write under other names first (*.crdownload, *.part, random ones).
  const name = await until("the download", async () =>
    readdirSync(folder).find((file) => file.endsWith(".shoal.json")),
  );
  return until("the download's content", async () => {
    const bytes = readFileSync(path.join(folder, name));
    return bytes.length > 0 && bytes.at(-1) === 0x0a && { name, bytes };
  });
}
