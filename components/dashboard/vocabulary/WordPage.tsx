// One word: what it means, its names and broader words, where it is used, and what it is the same as.
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { MergeWord } from "./MergeWord.tsx";
import { narrowerWords } from "./narrower-words.ts";
import { RemoveWord } from "./RemoveWord.tsx";
import { sharedNames } from "./shared-names.ts";
import { WordFields } from "./WordFields.tsx";
import { wordName } from "./word-names.ts";
import { WordUsesList } from "./WordUsesList.tsx";

type Props = {
  readonly id: string;
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly verbs: VocabularyVerbs;
};

/** Shows a word and lets everything about it be changed; each field keeps itself. */
export function WordPage({ id, words, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const locale = useLocale();
  const { facetLabel } = useVocabulary();
  const entry = words.get(id);
  const crumb = (
    <p class="crumb">
      <a href={toHash("vocabulary", entry && `facet/${entry.facet}`)}>
        {entry ? toDisplay(facetLabel(entry.facet)) : say("all")}
      </a>
    </p>
  );
  if (!entry) {
    return (
      <>
        {crumb}
        <div class="empty">
          <SectionTitle title={say("noneTitle")} />
          <p>{say("gone")}</p>
        </div>
      </>
    );
  }
  const nameOf = (word: string) => wordName(words.get(word) ?? { id: word, labels: {} }, locale);
  return (
    <>
      {crumb}
      <SectionTitle title={wordName(entry, locale)}>
        <code class="soft" data-testid="word-id">
          {toDisplay(id)}
        </code>
        {entry.origin !== "shipped" && <span class="sample-mark">{say(entry.origin)}</span>}
      </SectionTitle>
      {entry.origin === "shipped" && <p class="soft word-about">{say("shipped")}</p>}
      {sharedNames(entry, words.values()).map(({ name, other }) => (
        <p key={other.id} class="notice word-shared" data-testid="shared-name">
          {say("sharedName", { name: toDisplay(name) })}{" "}
          <a href={toHash("vocabulary", other.id)}>{nameOf(other.id)}</a>
        </p>
      ))}
      <div class="panels">
        <WordFields entry={entry} narrower={narrowerWords(id, words.values())} verbs={verbs} />
        <Panel title={say("merge")} about={say("mergeAbout")} testId="word-merge">
          <MergeWord entry={entry} nameOf={nameOf} verbs={verbs} />
        </Panel>
        <Panel title={say("used")} testId="word-uses">
          <WordUsesList id={id} name={nameOf(id)} verbs={verbs} />
        </Panel>
      </div>
      <RemoveWord entry={entry} name={nameOf(id)} verbs={verbs} />
    </>
  );
}
