// The popup as a person uses it: ask, open reasons, tag the page, describe a persona.
import type { Surface } from "../surface.ts";
import { sleep, until } from "../wait.ts";
import { tagPanel, type TagPanel } from "./panel.ts";

export type Popup = {
  readonly surface: Surface;
  /** The channel that the strip shows for the page below; empty where it says that there is none. */
  readonly channelHere: () => Promise<string>;
  /** Presses "Tag this page" and returns the popup's second face. */
  readonly tag: () => Promise<TagPanel>;
  /** Types into the search field and takes the first offer. */
  readonly search: (words: string) => Promise<void>;
  /** The rows of the answer as they read, best first. */
  readonly rows: () => Promise<string[]>;
  /** Opens the reasons of the n-th row (from 0). */
  readonly openReasons: (place: number) => Promise<void>;
  /** Opens every reason that has quotes, one by one, and returns its words with the quotes under it. */
  readonly readReasons: () => Promise<string[]>;
  readonly newPersona: (name: string, traits: readonly Wanted[]) => Promise<void>;
};

/** What a persona wants: the words to type, and how strongly. */
export type Wanted = readonly [words: string, level: "must" | "should" | "may" | "must-not"];

/** How long rows must not change to be taken for the answer, in milliseconds. */
const STILL_MS = 250;

/** Returns the popup shown by a surface, once its first face is there. */
export async function askPopup(surface: Surface): Promise<Popup> {
  await surface.wait({ testid: "ask-face" });
  const readRows = async () =>
    (await surface.texts({ testid: "row" })).map((words) => words.replace(/\s+/g, " ").trim());
  // The previous answer stays until the next one is there, and more rows may follow the first: they count once they have
  // stood still.
  const rows = async () => {
    await surface.gone({ testid: "asking" });
    let before = await readRows();
    await until("the answer to stand still", async () => {
      await sleep(STILL_MS);
      const now = await readRows();
      const still = now.join("\n") === before.join("\n");
      before = now;
      return still;
    });
    return before;
  };
  const search = async (words: string) => {
    await surface.fill({ testid: "search" }, words);
    await surface.wait({ testid: "search-option", text: words });
    await surface.press("Enter");
  };
  const channelHere = () =>
    until("the strip of this page", async () => {
      const found = await surface.texts({ testid: "tab-channel" });
      if (found.length > 0) return { name: found.join("").replace(/\s+/g, " ").trim() };
      const none = (await surface.texts({ testid: "tab-none" })).join("").trim();
      return none !== "" && { name: "" };
    }).then(({ name }) => name);
  return {
    surface,
    channelHere,
    tag: async () => {
      await channelHere();
      await surface.click({ testid: "tag" });
      return tagPanel(surface);
    },
    search,
    rows,
    openReasons: async (place) => {
      await surface.click({ testid: "row", nth: place });
      await surface.wait({ testid: "reasons" });
    },
    readReasons: async () => {
      await surface.wait({ testid: "part-open" });
      const told: string[] = [];
      const parts = (await surface.texts({ testid: "part" })).length;
      for (let i = 0; i < parts; i++) {
        const part = { testid: "part", nth: i } as const;
        const opener = { testid: "part-open", within: part } as const;
        if (await surface.has(opener)) {
          await surface.click(opener);
          await surface.wait({ testid: "proof" });
        }
        told.push(await surface.text(part));
      }
      return told;
    },
    newPersona: async (name, traits) => {
      await surface.fill({ testid: "search" }, name);
      await surface.wait({ testid: "search-option", text: name, nth: -1 });
      await surface.press("ArrowUp"); // round to the last offer: the new persona
      await surface.press("Enter");
      await surface.fill({ testid: "persona-name" }, name);
      for (const [words, level] of traits) {
        const before = (await surface.texts({ testid: "trait" })).length;
        await surface.fill({ testid: "persona-trait" }, words);
        await surface.wait({ testid: "persona-trait-option" });
        await surface.press("Enter");
        await until(`the trait "${words}"`, async () => {
          return (await surface.texts({ testid: "trait" })).length > before;
        });
        await surface.choose({ css: "select.chip-level", nth: before }, level);
      }
      await surface.click({ testid: "persona-save" });
      await surface.wait({ testid: "persona", text: name });
      await until("the answer for it", async () => {
        return (await surface.has({ testid: "row" })) || (await surface.has({ testid: "empty" }));
      });
    },
  };
}
