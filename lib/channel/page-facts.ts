// What identity may know of a page beside its address.

/** Facts read from a page, all optional and none trusted: they may refine what its address says, never contradict it. */
export type PageFacts = {
  readonly canonical?: string;
  readonly title?: string;
  readonly siteName?: string;
  readonly generator?: string;
  readonly jsonLd?: readonly unknown[];
  readonly og?: Readonly<Record<string, string>>;
  /** Engines whose marks (`PAGE_MARKS`) were found on the page: `discourse`, `vbulletin:board`. */
  readonly marks?: readonly string[];
  readonly lang?: string;
};

const GENERATORS: readonly (readonly [pattern: RegExp, engine: string])[] = [
  [/^discourse/i, "discourse"],
  [/^vbulletin/i, "vbulletin"],
  [/^phpbb/i, "phpbb"],
  [/^xenforo/i, "xenforo"],
  [/^discuz/i, "discuz"],
  [/^mybb/i, "mybb"],
  [/^(?:smf|simple machines)/i, "smf"],
  [/^(?:invision|ip\.board|ips )/i, "ips"],
  [/^nodebb/i, "nodebb"],
  [/^flarum/i, "flarum"],
  [/^vanilla/i, "vanilla"],
  [/^phpwind/i, "phpwind"],
  [/^bbpress/i, "bbpress"],
  [/^(?:woltlab|burning board)/i, "woltlab"],
  [/^lemmy/i, "lemmy"],
];

/** Returns the forum engines that a page's marks and generator name, without their page type (`:board`). */
export function readEngines(page: PageFacts | undefined): ReadonlySet<string> {
  const engines = new Set<string>();
  for (const mark of page?.marks ?? []) engines.add(mark.toLowerCase().split(":", 1)[0] ?? "");
  const generator = page?.generator?.trim() ?? "";
  for (const [pattern, engine] of GENERATORS) if (pattern.test(generator)) engines.add(engine);
  engines.delete("");
  return engines;
}
