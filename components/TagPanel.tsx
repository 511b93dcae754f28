// The tag panel: side panel, sidebar, and the popup's second face.
import { useEffect, useMemo, useState } from "preact/hooks";
import { panelMessages } from "../assets/messages/panel.ts";
import type { Vocabulary } from "../lib/app/load-vocabulary.ts";
import type { TagVerbs } from "../lib/app/tag-verbs.ts";
import { ErrorNotice } from "./ErrorNotice.tsx";
import { useWords } from "./language.ts";
import { EmptyPanel } from "./tag/EmptyPanel.tsx";
import { LimitNotice } from "./tag/LimitNotice.tsx";
import { TagForm } from "./tag/TagForm.tsx";
import { useTagDraft } from "./tag/use-tag-draft.ts";
import { WaitingDrafts } from "./tag/WaitingDrafts.tsx";
import { PLAIN_VOCABULARY, VocabularyContext } from "./VocabularyContext.ts";

type Props = {
  readonly verbs: TagVerbs;
  /** In the popup: the way back to the answer. */
  readonly onBack?: (() => void) | undefined;
  readonly now?: () => number;
};

/** Shows the draft of the tab, or how to begin one; unfinished forms are offered above. */
export function TagPanel({ verbs, onBack, now = Date.now }: Props) {
  const say = useWords(panelMessages);
  const tag = useTagDraft(verbs);
  const [vocabulary, setVocabulary] = useState<Vocabulary>(PLAIN_VOCABULARY);
  const { shown } = tag;
  const recent = shown.state === "ready" ? shown.view.recent.join() : "";
  useEffect(() => {
    let gone = false;
    verbs.vocabulary().then(
      (loaded) => gone || setVocabulary(loaded),
      () => undefined, // labels then stay ids in words; the form's own errors are shown by the form
    );
    return () => {
      gone = true;
    };
  }, [verbs, recent]);
  // A word added here is known before its chip is shown, which else reads as its id does.
  const formVerbs = useMemo<TagVerbs>(
    () => ({
      ...verbs,
      newWord: async (facet, label) => {
        const trait = await verbs.newWord(facet, label);
        await verbs.vocabulary().then(setVocabulary, () => undefined);
        return trait;
      },
    }),
    [verbs],
  );

  const body = () => {
    if (shown.state === "loading") return null;
    if (shown.state === "failed") {
      return <ErrorNotice error={shown.error} onRetry={tag.refresh} />;
    }
    const { view } = shown;
    const { tab, draft } = view;
    return (
      <>
        <WaitingDrafts
          waiting={view.waiting}
          now={now()}
          onResume={(waiting) => tab && tag.run(() => verbs.resume(waiting, tab.id))}
          onDiscard={(waiting) => tag.run(() => verbs.discard(waiting))}
        />
        {draft?.channel ? (
          <TagForm verbs={formVerbs} view={view} draft={draft} tag={tag} />
        ) : (
          <>
            {draft?.limit && <LimitNotice limit={draft.limit} />}
            <EmptyPanel onByHand={tab && (() => tag.run(() => verbs.nameByHand(tab.id)))} />
            {tag.error && <ErrorNotice error={tag.error} onClose={tag.clearError} />}
          </>
        )}
      </>
    );
  };

  return (
    <VocabularyContext.Provider value={vocabulary}>
      <main class="tag-panel" data-testid="tag-panel" data-state={shown.state}>
        {onBack && (
          <button type="button" class="quiet tag-back" data-testid="back" onClick={onBack}>
            <span aria-hidden="true" class="back-arrow" />
            {say("backToAsk")}
          </button>
        )}
        <h1 class="visually-hidden">{say("title")}</h1>
        {body()}
      </main>
    </VocabularyContext.Provider>
  );
}
