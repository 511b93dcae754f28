// Settings: this installation's choices; they live outside the map and are never exported.

export const LANGUAGES = ["auto", "en", "zh_CN"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Settings = {
  readonly observer: string;
  readonly observerLabel: string;
  readonly language: Language;
  /** Days after which evidence of the medium decay group counts half; slow facets take twice, fast ones half as long. */
  readonly halfLifeDays: number;
  /** The persona whose ranking the popup opens on; empty before the first. */
  readonly lastPersona: string;
  /** Traits that every new cohort starts with until they are unpinned. */
  readonly stickyTraits: readonly string[];
  /** Traits used lately, latest first. */
  readonly recentTraits: readonly string[];
};

/** Half-life that a new installation starts with, and its limits, in days. */
export const HALF_LIFE_DAYS = { start: 365, least: 7, most: 36_500 } as const;

/** Most traits kept as "used lately". */
export const RECENT_TRAITS = 12;

/**
 * Returns settings from stored data of any shape: what is missing or wrong takes its starting value, so a damaged
 * setting never stops Shoal. `newObserver` gives the id of an installation that has none. Written without zod: the
 * popup's first paint reads it.
 */
export function parseSettings(stored: unknown, newObserver: () => string): Settings {
  const raw = new Map<string, unknown>(
    stored !== null && typeof stored === "object" ? Object.entries(stored) : [],
  );
  const text = (name: string) => {
    const value = raw.get(name);
    return typeof value === "string" ? value.slice(0, 200) : "";
  };
  const traits = (name: string) => {
    const value = raw.get(name);
    return Array.isArray(value)
      ? value.filter((item): item is string => typeof item === "string").slice(0, 50)
      : [];
  };
  const days = raw.get("halfLifeDays");
  return {
    observer: text("observer") || newObserver(),
    observerLabel: text("observerLabel"),
    language: LANGUAGES.find((language) => language === raw.get("language")) ?? "auto",
    halfLifeDays:
      typeof days === "number" && days >= HALF_LIFE_DAYS.least && days <= HALF_LIFE_DAYS.most
        ? Math.round(days)
        : HALF_LIFE_DAYS.start,
    lastPersona: text("lastPersona"),
    stickyTraits: traits("stickyTraits"),
    recentTraits: traits("recentTraits"),
  };
}
