// The tag panel as a person uses it: side panel, sidebar, and the popup's second face.
import type { Surface } from "../surface.ts";
import type { Spot } from "../spots.ts";
import { until } from "../wait.ts";

const TRAIT: Spot = { testid: "trait-input" };

export type TagPanel = {
  readonly surface: Surface;
  /** Types what a trait is called and takes the first offer. */
  readonly addTrait: (words: string) => Promise<void>;
  /** The traits of all cohorts, as `facet label` of each chip. */
  readonly traits: () => Promise<string[]>;
  readonly quotes: () => Promise<string[]>;
  readonly setCounts: (seen: number, read: number) => Promise<void>;
  readonly channel: () => Promise<string>;
  /** Saves and returns what the panel says once it is done. */
  readonly save: () => Promise<string>;
  readonly sayNobody: () => Promise<string>;
  readonly undo: () => Promise<string>;
};

/** Returns the panel shown by a surface, once its form or its first words are there. */
export async function tagPanel(surface: Surface): Promise<TagPanel> {
  await surface.wait({ css: '[data-testid="tag-panel"][data-state="ready"]' });
  const told = async (before: string) =>
    until("the panel to say what was done", async () => {
      const words = (await surface.texts({ testid: "saved" })).join("").trim();
      return words !== before && words;
    });
  const outcome = async (act: Spot) => {
    const before = (await surface.texts({ testid: "saved" })).join("").trim();
    await surface.click(act);
    return told(before);
  };
  const traits = () => surface.texts({ testid: "trait" });
  return {
    surface,
    addTrait: async (words) => {
      const before = (await traits()).length;
      await surface.fill(TRAIT, words);
      await surface.wait({ testid: "trait-input-option" });
      await surface.press("Enter");
      await until(`the trait "${words}"`, async () => (await traits()).length > before);
    },
    traits,
    quotes: () => surface.texts({ testid: "quote" }),
    setCounts: async (seen, read) => {
      await surface.fill({ testid: "seen" }, String(seen));
      await surface.fill({ testid: "read" }, String(read));
    },
    channel: () => surface.text({ testid: "channel" }),
    save: () => outcome({ testid: "save" }),
    sayNobody: () => outcome({ testid: "nobody" }),
    undo: () => outcome({ testid: "undo" }),
  };
}
