// The trait of one part of a score; one that must not be there is struck through, as on its chip.
import { levelMessages } from "../assets/messages/shared.ts";
import { toDisplay } from "../lib/base/text.ts";
import { parseTrait } from "../lib/model/trait.ts";
import type { AnswerRow } from "../lib/exchange/map-question.ts";
import { useLocale } from "./language.ts";
import { shortFacet } from "./short-facet.ts";
import { useVocabulary } from "./VocabularyContext.ts";

/** Names the trait with its facet. */
export function PartTrait({ part }: { readonly part: AnswerRow["parts"][number] }) {
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  const facet = toDisplay(shortFacet(facetLabel(parseTrait(part.name).facet)));
  const label = toDisplay(traitLabel(part.name));
  return (
    <>
      {part.unwanted && <b class="unwanted">{levelMessages["must-not"][locale]} </b>}
      {facet !== "" && <span class="soft">{facet} </span>}
      {part.unwanted ? <s>{label}</s> : label}
    </>
  );
}
