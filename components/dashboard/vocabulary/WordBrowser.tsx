// The list of words: a search field over it, the facets beside it.
import { useMemo, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { useLocale, useWords } from "../../language.ts";
import { VirtualList } from "../../VirtualList.tsx";
import { useReadings } from "../../use-readings.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { toHash } from "../route.ts";
import { FacetSide } from "./FacetSide.tsx";
import { countByFacet, wordFinder, type FoundWord } from "./find-words.ts";
import { wordName } from "./word-names.ts";
import { WordRow } from "./WordRow.tsx";

const ROW_HEIGHT_PX = 44;

type Props = { readonly words: ReadonlyMap<string, WordEntry>; readonly facet: string };

/** Finds words by any of their names; what is found can be narrowed to a facet. */
export function WordBrowser({ words, facet }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const locale = useLocale();
  const vocabulary = useVocabulary();
  const [text, setText] = useState("");
  const counts = useMemo(() => countByFacet(words), [words]);
  const readings = useReadings(text);
  const find = useMemo(
    () => wordFinder(words, vocabulary, (entry) => wordName(entry, locale)),
    [words, vocabulary, locale],
  );
  const found = useMemo(
    () => find(text, facet),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the vocabulary finds more once readings are loaded
    [find, text, facet, readings],
  );
  const nameOf = (id: string) => wordName(words.get(id) ?? { id, labels: {} }, locale);
  const label = text.trim();
  return (
    <div class="word-browser">
      <FacetSide current={facet} counts={counts} />
      <div class="word-list">
        <div class="row">
          <input
            type="search"
            class="grow"
            aria-label={say("search")}
            placeholder={say("searchHint")}
            value={text}
            maxLength={100}
            data-testid="word-search"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <output class="small soft number" data-testid="words-found">
            {say("wordsFound", { n: found.length })}
          </output>
        </div>
        {found.length === 0 ? (
          <div class="empty" data-testid="words-empty">
            <h2>{say("noneTitle")}</h2>
            <p>{say("none")}</p>
            <p>
              <a class="button primary" href={toHash("vocabulary", `new/${label}`)}>
                {label ? say("addNamed", { name: label }) : say("add")}
              </a>
            </p>
          </div>
        ) : (
          <VirtualList<FoundWord>
            class="words"
            label={say("words")}
            testId="words"
            items={found}
            keyOf={({ entry }) => entry.id}
            estimate={ROW_HEIGHT_PX}
            render={(word) => <WordRow word={word} nameOf={nameOf} showFacet={facet === ""} />}
          />
        )}
      </div>
    </div>
  );
}
