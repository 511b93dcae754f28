// One word of the list: its name, its other names, its facet, whose it is.
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { toHash } from "../route.ts";
import { spellingsOf, type FoundWord } from "./find-words.ts";

const MOST_NAMES = 4;

type Props = {
  readonly word: FoundWord;
  readonly nameOf: (id: string) => string;
  readonly showFacet: boolean;
};

/** Shows a word in one line and leads to its page. */
export function WordRow({ word: { entry, name, via }, nameOf, showFacet }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const { facetLabel } = useVocabulary();
  const others = [...new Set([...(via ? [via] : []), ...spellingsOf(entry)])]
    .filter((each) => each !== name)
    .slice(0, MOST_NAMES)
    .map(toDisplay);
  return (
    <div class="word-row" data-testid="word" data-word={entry.id}>
      <a href={toHash("vocabulary", entry.id)}>{name}</a>
      <span class="small soft ellipsis grow">
        {entry.into ? say("meansNow", { name: nameOf(entry.into) }) : others.join(" · ")}
      </span>
      {entry.sample ? (
        <span class="sample-mark">{sayShared("sample")}</span>
      ) : (
        entry.origin !== "shipped" && <span class="sample-mark">{say(entry.origin)}</span>
      )}
      {showFacet && <span class="small soft word-facet">{toDisplay(facetLabel(entry.facet))}</span>}
    </div>
  );
}
