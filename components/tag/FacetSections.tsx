// Every facet, folded by subject: for those who would rather look than type.
import { panelMessages } from "../../assets/messages/panel.ts";
import { sectionMessages } from "../../assets/messages/shared.ts";
import { useLocale, useWords } from "../language.ts";
import { useVocabulary } from "../VocabularyContext.ts";
import { Fold } from "./Fold.tsx";

const SECTIONS = ["mind", "who", "buying", "life", "work", "online", "own"] as const;

/** Lists the facets; picking one opens its values in the trait field. Interest leads, personality comes last in its section. */
export function FacetSections({ onFacet }: { readonly onFacet: (facet: string) => void }) {
  const say = useWords(panelMessages);
  const locale = useLocale();
  const { facetLabel, facets: all } = useVocabulary();
  return (
    <Fold title={say("facets")} testId="facets">
      {SECTIONS.map((section) => {
        const facets = all.filter((facet) => facet.section === section);
        if (facets.length === 0) return null;
        const ordered = [
          ...facets.filter(({ id }) => id !== "personality"),
          ...facets.filter(({ id }) => id === "personality"),
        ];
        return (
          <div key={section} class="facet-section">
            <h2 class="field-label">{sectionMessages[section][locale]}</h2>
            <div class="chips">
              {ordered.map(({ id }) => (
                <button
                  key={id}
                  type="button"
                  class="chip"
                  data-facet={id}
                  onClick={() => onFacet(id)}
                >
                  {facetLabel(id)}
                </button>
              ))}
            </div>
          </div>
        );
      })}
    </Fold>
  );
}
