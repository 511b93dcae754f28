// Sentences for people: one catalogue a surface, every language side by side.

/** The languages that Shoal speaks. */
export const LOCALES = ["en", "zh_CN"] as const;
export type Locale = (typeof LOCALES)[number];

/** Sentences by key. `{n}` is replaced by a fact; `{n|sighting|sightings}` chooses by the number's plural form. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type Facts = Readonly<Record<string, string | number>>;

/** Returns a catalogue's sentence in one language with its facts filled in. */
export type Translate<C extends Catalogue> = (key: keyof C & string, facts?: Facts) => string;

/** BCP 47 tag of a locale, for `Intl` and the `lang` attribute. */
export function languageTag(locale: Locale): string {
  return locale.replace("_", "-");
}

/** Returns the translator of a catalogue into a language. */
export function translator<C extends Catalogue>(catalogue: C, locale: Locale): Translate<C> {
  const tag = languageTag(locale);
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (key, facts = {}) =>
    catalogue[key]![locale].replace(
      /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
      (whole, name, one, many) => {
        const fact = facts[name];
        if (fact === undefined) return whole;
        if (one !== undefined) return plural.select(Number(fact)) === "one" ? one : many;
        return typeof fact === "number" ? number.format(fact) : fact;
      },
    );
}
