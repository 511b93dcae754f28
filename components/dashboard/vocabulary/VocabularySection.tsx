// The Vocabulary section: the list of words, one word, a new word, or the facets of the user's own.
import { useEffect, useState } from "preact/hooks";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { AddWord } from "./AddWord.tsx";
import { NearWords } from "./NearWords.tsx";
import { OwnFacets } from "./OwnFacets.tsx";
import { readPlace } from "./word-place.ts";
import { WordBrowser } from "./WordBrowser.tsx";
import { WordPage } from "./WordPage.tsx";

type Props = { readonly open: string; readonly verbs: VocabularyVerbs };

/** A word that was to be added and was there, and what was typed for it. */
type Known = { readonly id: string; readonly name: string };

/** Shows the Vocabulary section. */
export function VocabularySection({ open, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const [known, setKnown] = useState<Known | undefined>();
  const isNew = readPlace(open).type === "new";
  // Said on the word's page until that is left.
  useEffect(() => {
    setKnown((before) => (!isNew && before?.id === open ? before : undefined));
  }, [isNew, open]);
  return (
    <>
      <output
        class={`status${known?.id === open ? " notice word-known" : ""}`}
        data-testid="word-known"
      >
        {known?.id === open && say("known", { name: toDisplay(known.name) })}
      </output>
      <Place open={open} verbs={verbs} onKnown={(id, name) => setKnown({ id, name })} />
    </>
  );
}

function Place({
  open,
  verbs,
  onKnown,
}: Props & { readonly onKnown: (id: string, name: string) => void }) {
  const say = useWords(dashboardVocabularyMessages);
  const sayFrame = useWords(dashboardMessages);
  const words = useLive(verbs.readWordBook, verbs.listen, ["map"]);
  if (words.state === "loading") return <Waiting />;
  if (words.state === "failed") return <ErrorNotice error={words.error} onRetry={words.retry} />;
  const place = readPlace(open);
  switch (place.type) {
    case "word":
      return <WordPage key={open} id={place.id} words={words.value} verbs={verbs} />;
    case "new":
      return (
        <AddWord
          key={open}
          label={place.label}
          words={words.value}
          verbs={verbs}
          onKnown={onKnown}
        />
      );
    case "facets":
      return <OwnFacets verbs={verbs} />;
    case "list":
      return (
        <>
          <SectionTitle key="list" title={sayFrame("vocabulary")}>
            <a class="button primary" href={toHash("vocabulary", "new")} data-testid="word-add">
              {say("add")}
            </a>
          </SectionTitle>
          <NearWords words={words.value} verbs={verbs} />
          <WordBrowser words={words.value} facet={place.facet} />
        </>
      );
  }
}
