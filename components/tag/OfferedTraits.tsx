// One-click chips: what the page says, what is usual here, what was used lately.
import { panelMessages } from "../../assets/messages/panel.ts";
import { toDisplay } from "../../lib/base/text.ts";
import { languageTag } from "../../lib/base/messages.ts";
import { parseTrait } from "../../lib/model/trait.ts";
import { alikeTraits } from "../alike-traits.ts";
import { useLocale, useWords } from "../language.ts";
import { shortFacet } from "../short-facet.ts";
import { useVocabulary } from "../VocabularyContext.ts";
import type { Offered } from "./offered-traits.ts";

const GROUPS = [
  ["page", "offeredPage"],
  ["usual", "offeredUsual"],
  ["recent", "offeredRecent"],
] as const;

type Props = {
  readonly offered: readonly Offered[];
  /** What the group has already. */
  readonly taken: readonly string[];
  readonly onPick: (trait: string) => void;
};

/** Shows the chips by where they come from, with the page's words, the keys of the first nine, and the facet of those that look alike. */
export function OfferedTraits({ offered, taken, onPick }: Props) {
  const say = useWords(panelMessages);
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  const alike = alikeTraits([...offered.map(({ trait }) => trait), ...taken], traitLabel);
  const quoted = new Intl.ListFormat(languageTag(locale), { type: "unit" });
  return (
    <>
      {GROUPS.map(([from, heading]) => {
        const here = offered.filter((each) => each.from === from);
        if (here.length === 0) return null;
        return (
          <section key={from} class="offered" aria-label={say(heading)}>
            <h2 class="field-label">{say(heading)}</h2>
            <div class="chips">
              {here.map(({ trait, words }) => {
                const place = offered.findIndex((each) => each.trait === trait) + 1;
                const key = place <= 9 ? say("offeredKey", { n: String(place) }) : undefined;
                const said = quoted.format(words.map((word) => `“${toDisplay(word)}”`));
                const facet = toDisplay(facetLabel(parseTrait(trait).facet));
                return (
                  <button
                    key={trait}
                    type="button"
                    class="chip offered-chip"
                    data-testid="offered"
                    data-trait={trait}
                    title={[facet, said && say("offeredWords", { words: said }), key]
                      .filter(Boolean)
                      .join(" · ")}
                    {...(key ? { "aria-keyshortcuts": key } : {})}
                    onClick={() => onPick(trait)}
                  >
                    {key && <kbd aria-hidden="true">{place}</kbd>}
                    {alike.has(trait) ? (
                      <span class="soft chip-facet">{shortFacet(facet)}</span>
                    ) : (
                      <span class="visually-hidden">{facet}: </span>
                    )}
                    <span class="chip-value">{toDisplay(traitLabel(trait))}</span>
                    {said && <span class="soft offered-words">{said}</span>}
                  </button>
                );
              })}
            </div>
          </section>
        );
      })}
    </>
  );
}
