// The vocabulary that a surface's forms work with, in one language.
import { languageTag, type Locale } from "../base/messages.ts";
import { isSameWord } from "../base/plain-word.ts";
import { matchTerms, type TermMatch } from "../suggest/match-terms.ts";
import { listOwnTerms } from "./add-term.ts";
import { countingFor } from "./index-vocabulary.ts";
import { withListed, withRelation } from "./listed-brands.ts";
import { listNotedWords } from "./noted-words.ts";
import { shownDerived } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { DerivedTrait } from "../model/derive-traits.ts";
import type { Facet } from "../model/facets.ts";
import { facetsWith } from "../model/ordered-facets.ts";
import { listOwnFacets } from "./edit-facet.ts";
import { listProducts } from "./edit-product.ts";
import { parseTrait, valueWords } from "../model/trait.ts";
import type { Tools } from "./tools.ts";
import { facetLabel, mergesIn, termsToType, traitLabel, type Word } from "./vocabulary.ts";

/**
 * A word that a typed text matches; `via` is the other spelling that matched, where the label did not. Of a `part` the
 * text stands only inside a word or behind a denial: nobody may have meant it.
 */
export type WordMatch = {
  readonly id: string;
  readonly via?: string | undefined;
  readonly part?: true | undefined;
};

/** What forms know of words: labels of traits and facets, and the type-ahead's matcher. */
export type Vocabulary = {
  readonly words: readonly Word[];
  readonly traitLabel: (trait: string) => string;
  readonly facetLabel: (facet: string) => string;
  /** All facets as lists show them, the user's own last. */
  readonly facets: readonly Facet[];
  /** Returns what follows from a group's traits, with the reasons: needs by the names that the product cards know. */
  readonly derive: (traits: readonly string[]) => readonly DerivedTrait[];
  /** Returns a trait as the product cards complete it: what one of them lists is bought of a rival, say. */
  readonly complete: (trait: string) => string;
  /**
   * Loads what matching a text needs besides – words that sightings alone state, pinyin where Chinese is read –, or returns
   * undefined where nothing is needed any more.
   */
  readonly readings: (text: string) => Promise<void> | undefined;
  /** Words matching a text, best first, optionally of one facet only. */
  readonly match: (text: string, facet: string | undefined, most: number) => readonly WordMatch[];
};

/** Returns the vocabulary as it stands, with the user's own words and the ones used lately preferred. */
export async function loadVocabulary(
  tools: Pick<Tools, "store" | "settings">,
  locale: Locale,
): Promise<Vocabulary> {
  const [own, facets, products, { recentTraits }] = await Promise.all([
    listOwnTerms(tools),
    listOwnFacets(tools),
    listProducts(tools),
    tools.settings(),
  ]);
  const words = withListed(termsToType(own, facets), products);
  const byId = new Map(words.map((word) => [word.id, word]));
  const endOf = mergesIn(own);
  for (const { id, into } of own) {
    const meant = into === undefined ? undefined : byId.get(endOf(id));
    if (meant) byId.set(id, meant);
  }
  let counted: Lexicon | undefined;
  // Only who looks at groups, or picks a trait where there are cards, needs it.
  const lexicon = () => (counted ??= countingFor({ terms: own, facets, products }).lexicon);
  let known = listsOf(words);
  let readingsOf: ReadingsOf | undefined;
  const renew = () => {
    const read = readingsOf;
    // A list made anew: what a list is searched by is kept with it.
    known = listsOf(words.map((word) => (read ? withReadings(word, read) : word)));
  };
  const noted = once(async () => {
    const found = await listNotedWords(tools);
    words.push(...found.filter(({ id }) => !byId.has(id)));
    renew();
  });
  const spoken = once(async () => {
    ({ readingsOf } = await import("../suggest/han-readings.ts"));
    renew();
  });
  const language = languageTag(locale);
  return {
    words,
    traitLabel: (trait) => traitLabel(trait, byId, locale, facets),
    facetLabel: (facet) => facetLabel(facet, locale, facets),
    facets: facetsWith(facets),
    derive: (traits) => shownDerived(traits, lexicon()),
    complete: (trait) => (products.length > 0 ? withRelation(trait, products, lexicon()) : trait),
    readings: (text) => {
      const isSound = locale === "zh_CN" && /[a-z]{2}/i.test(text);
      const needed = [text.trim() === "" ? undefined : noted(), isSound ? spoken() : undefined];
      const under = needed.filter((each) => each !== undefined);
      return under.length === 0 ? undefined : Promise.all(under).then(() => undefined);
    },
    match: (text, facet, max) => {
      const among = facet === undefined ? known.all : (known.byFacet.get(facet) ?? []);
      const found = matchTerms(text, among, { max: max * 3, recent: recentTraits, language });
      // A word typed in full, in whichever language, is what was meant.
      const isTyped = (name: string) => isSameWord(name, text);
      const isWhole = ({ id, matched, part }: TermMatch) =>
        isTyped(valueWords(parseTrait(id).value)) || (part === undefined && isTyped(matched));
      const whole = found.filter(isWhole).map(({ part: _, ...match }): TermMatch => match);
      return [...whole, ...found.filter((match) => !isWhole(match))]
        .slice(0, max)
        .map(({ id, by, label, matched, part }) => ({
          id,
          // Of a long word its whole reading would fill the line.
          ...(by === "alias" &&
            matched !== label &&
            matched.length <= MOST_VIA && { via: matched }),
          ...(part && { part }),
        }));
    },
  };
}

/** Longest other spelling that is told beside a word, in UTF-16 units. */
const MOST_VIA = 40;

type ReadingsOf = (text: string) => readonly string[];

/** Returns what does some work once: the promise of it, again where it failed, and undefined once it is done. */
function once(work: () => Promise<void>): () => Promise<void> | undefined {
  let isDone = false;
  let running: Promise<void> | undefined;
  return () => {
    if (isDone) return undefined;
    running ??= work().then(
      () => {
        isDone = true;
      },
      (thrown: unknown) => {
        running = undefined;
        throw thrown;
      },
    );
    return running;
  };
}

type Lists = {
  readonly all: readonly Word[];
  readonly byFacet: ReadonlyMap<string, readonly Word[]>;
};

function listsOf(all: readonly Word[]): Lists {
  const byFacet = new Map<string, Word[]>();
  for (const word of all) {
    const together = byFacet.get(word.facet);
    if (together) together.push(word);
    else byFacet.set(word.facet, [word]);
  }
  return { all, byFacet };
}

function withReadings(word: Word, readingsOf: ReadingsOf): Word {
  const spoken = [...Object.values(word.labels), ...word.aliases].flatMap(readingsOf);
  return spoken.length > 0 ? { ...word, aliases: [...word.aliases, ...new Set(spoken)] } : word;
}
