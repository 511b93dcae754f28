// The trait of one part of a score; one that must not be there is struck through, as on its chip.
import { levelMessages } from "../assets/messages/shared.ts";
import { toDisplay } from "../lib/base/text.ts";
import { parseTrait, traitKey } from "../lib/model/trait.ts";
import type { Criteria } from "../lib/rank/question.ts";
import { useLocale } from "./language.ts";
import { shortFacet } from "./short-facet.ts";
import { useVocabulary } from "./VocabularyContext.ts";

type Props = {
  readonly trait: string;
  readonly criteria: Criteria;
};

/** Names the trait with its facet. */
export function PartTrait({ trait, criteria }: Props) {
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  const facet = toDisplay(shortFacet(facetLabel(parseTrait(trait).facet)));
  const label = toDisplay(traitLabel(trait));
  const isUnwanted = criteria.some(
    (each) => each.level === "must-not" && traitKey(each.trait) === trait,
  );
  return (
    <>
      {isUnwanted && <b class="unwanted">{levelMessages["must-not"][locale]} </b>}
      {facet !== "" && <span class="soft">{facet} </span>}
      {isUnwanted ? <s>{label}</s> : label}
    </>
  );
}
