// The answer of the popup as lines for a terminal: aligned columns, words, quotes.

/** One place of the answer as the popup shows it, with the reasons that were opened. */
export type AnswerPlace = {
  readonly name: string;
  readonly kind: string;
  readonly index: string;
  readonly seen: string;
  readonly share: string;
  readonly reasons: readonly AnswerReason[];
};

/** One part of a score: what it comes from, its value, and the words behind it. */
export type AnswerReason = {
  readonly what: string;
  readonly value: string;
  readonly quotes: readonly string[];
};

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u;

/** Returns how many columns of a terminal a text takes: Chinese, Japanese and Korean characters take two. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0);
}

const pad = (text: string, columns: number) =>
  text + " ".repeat(Math.max(0, columns - columnsOf(text)));

/** Returns words broken into lines of at most `columns`, the later ones indented. */
export function wrap(text: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && columnsOf(`${line} ${word}`) > columns) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Returns the lines of an answer, best place first. */
export function answerLines(places: readonly AnswerPlace[]): string[] {
  const heads = { name: "place", kind: "kind", share: "share", index: "index", seen: "seen" };
  const widest = (of: keyof typeof heads) =>
    Math.max(columnsOf(heads[of]), ...places.map((place) => columnsOf(place[of])));
  const row = (rank: string, place: Record<keyof typeof heads, string>) =>
    `  ${rank.padStart(2)}  ${(["name", "kind", "share", "index", "seen"] as const)
      .map((of) => pad(place[of], widest(of)))
      .join("   ")}`.trimEnd();
  const reasonColumns = Math.max(
    ...places.flatMap(({ reasons }) => reasons.map(({ what }) => columnsOf(what))),
  );
  const lines = [row("#", heads)];
  places.forEach((place, i) => {
    lines.push(row(String(i + 1), place));
    const told = new Set<string>();
    for (const { what, value, quotes } of place.reasons) {
      const seen = Number(value) !== 0;
      lines.push(`        ${pad(what, reasonColumns)}  ${seen ? value : "not seen here"}`);
      // The same words often show several traits: once is enough to read.
      for (const quote of quotes.filter((words) => !told.has(words))) {
        told.add(quote);
        lines.push(...wrap(`“${quote}”`, 68, " ").map((line) => `          ${line}`));
      }
    }
    lines.push("");
  });
  return lines;
}
