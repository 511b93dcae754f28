// What every insight needs: the verbs, whom it is about, and when to read anew.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { InsightQuestion, InsightVerbs } from "../../../../lib/app/insight-verbs.ts";
import type { Changes } from "../../../../lib/browser/changes.ts";
import type { SavePicture } from "../../PictureButtons.tsx";
import { useLive, type Live } from "../../use-live.ts";

export type InsightTools = {
  readonly verbs: InsightVerbs;
  readonly question: InsightQuestion;
  /** Whom the insights are about: the persona's name, or that it is what was asked. */
  readonly subject: string;
  readonly listen: Changes["listen"];
  readonly now: () => number;
  /** Hands a table to the browser's downloads. */
  readonly saveTable: (fileName: string, csv: string) => void;
  readonly savePicture: SavePicture;
};

// Provided by Insights alone, around everything that reads it.
export const InsightsContext = createContext<InsightTools | undefined>(undefined);

/** Returns the tools of the insights around a component. */
export function useInsightTools(): InsightTools {
  const tools = useContext(InsightsContext);
  if (!tools) throw new Error("an insight outside of Insights");
  return tools;
}

/** Returns what a verb tells of the question; read anew with the question, the map and further inputs. */
export function useInsight<T>(
  read: (tools: InsightTools) => Promise<T>,
  inputs: readonly unknown[] = [],
): Live<T> {
  const tools = useInsightTools();
  return useLive(
    () => read(tools),
    tools.listen,
    ["map", "settings"],
    [JSON.stringify([tools.question, inputs])],
  );
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Returns the name of a channel; its key until the names are read. */
export function useChannelName(): (key: string) => string {
  const names = useInsight(({ verbs }) => verbs.names());
  const known = names.state === "ready" ? names.value : NO_NAMES;
  return (key) => known.get(key) ?? key;
}

/** Tells whether filters or a query leave something of the map out. */
export function isNarrowed({ roles, branch, narrowing = {} }: InsightQuestion): boolean {
  const isFiltered = Object.values(narrowing).some((value) => value !== "");
  return roles !== undefined || branch !== undefined || isFiltered;
}
