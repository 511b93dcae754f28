// The shape of a built-in term, and the short rows in which its tables are written.

/** A word of the shipped vocabulary. Its id is the trait it stands for; broader terms are given by id. */
export type BuiltinTerm = {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly aliases?: readonly string[];
  /** Names to ask by that are too common to be suggested by. */
  readonly asked?: readonly string[];
  readonly broader?: readonly string[];
};

/** A row: value, English label, Chinese label, aliases between commas, broader values of the same facet between spaces. */
export type TermRow = readonly [
  value: string,
  en: string,
  zh: string,
  aliases?: string,
  broader?: string,
];

/** Returns the terms that the rows of one facet mean, in the order of the rows. */
export function termsOf(facet: string, rows: readonly TermRow[]): readonly BuiltinTerm[] {
  return rows.map(([value, en, zh, aliases, broader]) => ({
    id: `${facet}:${value}`,
    en,
    zh,
    ...(aliases ? { aliases: aliases.split(", ") } : {}),
    ...(broader ? { broader: broader.split(" ").map((name) => `${facet}:${name}`) } : {}),
  }));
}
