// A persona in one sentence, like a wanted ad: who, better if, perhaps, never.
import { sharedMessages } from "../assets/messages/shared.ts";
import { languageTag } from "../lib/base/messages.ts";
import { toDisplay } from "../lib/base/text.ts";
import { LEVELS, type Level } from "../lib/model/choices.ts";
import type { Criterion } from "../lib/model/persona.ts";
import { parseTrait } from "../lib/model/trait.ts";
import { useLocale, useWords } from "./language.ts";
import { shortFacet } from "./short-facet.ts";
import { useVocabulary } from "./VocabularyContext.ts";

const SENTENCE = {
  must: "wantedMust",
  should: "wantedShould",
  may: "wantedMay",
  "must-not": "wantedNot",
} as const satisfies Record<Level, keyof typeof sharedMessages>;

/** Reads a persona's traits back as a sentence; nothing while there are none. */
export function WantedAd({ traits }: { readonly traits: readonly Criterion[] }) {
  const say = useWords(sharedMessages);
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  if (traits.length === 0) return null;
  const list = new Intl.ListFormat(languageTag(locale), { type: "conjunction" });
  const name = (trait: string) => {
    const facet = shortFacet(facetLabel(parseTrait(trait).facet));
    return facet ? `${traitLabel(trait)} (${facet})` : traitLabel(trait);
  };
  const parts = LEVELS.flatMap((level) => {
    const names = traits.filter((each) => each.level === level).map(({ trait }) => name(trait));
    return names.length > 0 ? [say(SENTENCE[level], { traits: list.format(names) })] : [];
  });
  return (
    <p class="wanted-ad small" data-testid="wanted-ad">
      <b>{say("wanted")}:</b> {toDisplay(parts.join("; "))}
    </p>
  );
}
