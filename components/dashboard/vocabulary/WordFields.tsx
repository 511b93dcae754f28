// The fields of a word: names, definition, other spellings, broader words, its id in the IAB's list.
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import type { WordEntry } from "../../../lib/app/read-word-book.ts";
import { tidy, toDisplay } from "../../../lib/base/text.ts";
import { facetOf } from "../../../lib/model/facets.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { ListField } from "../ListField.tsx";
import { TextField } from "../TextField.tsx";
import { WordField } from "../WordField.tsx";
import { IabField } from "./IabField.tsx";
import { OtherNames } from "./OtherNames.tsx";

type Props = {
  readonly entry: WordEntry;
  /** The words under this one: none of them can be broader than it. */
  readonly narrower: readonly string[];
  readonly verbs: VocabularyVerbs;
};

/** Edits what a word means. */
export function WordFields({ entry, narrower, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const locale = useLocale();
  const { facetLabel } = useVocabulary();
  const { id, facet, labels } = entry;
  const rename = (tag: string) => (value: string) =>
    verbs.editTerm(id, (before) => {
      const { [tag]: _, ...others } = before.labels;
      const name = tidy(value, 100);
      return { labels: name === "" ? others : { ...others, [tag]: name } };
    });
  const hasBroader = facetOf(facet)?.type !== "choice";
  return (
    <section class="panel word-fields" aria-label={toDisplay(facetLabel(facet))}>
      <div class="stack">
        <TextField
          label={say("labelEn")}
          value={labels["en"] ?? ""}
          onSave={rename("en")}
          maxLength={100}
          testId="word-en"
        />
        <TextField
          label={say("labelZh")}
          value={labels["zh-CN"] ?? ""}
          onSave={rename("zh-CN")}
          maxLength={100}
          testId="word-zh"
        />
        <OtherNames
          labels={labels}
          field={(tag, label) => (
            <TextField
              label={label}
              value={labels[tag] ?? ""}
              onSave={rename(tag)}
              maxLength={100}
              testId={`word-name-${tag}`}
            />
          )}
        />
        <IabField value={entry.iab} onSave={(iab) => verbs.editTerm(id, { iab })} verbs={verbs} />
      </div>
      <div class="stack">
        <TextField
          label={say("definition")}
          value={entry.definition}
          onSave={(definition) => verbs.editTerm(id, { definition: definition.trim() })}
          hint={say("definitionHint")}
          maxLength={2000}
          lines={2}
          testId="word-definition"
        />
        <ListField
          label={say("aliases")}
          values={entry.aliases}
          fixed={entry.fixed}
          onSave={(aliases) => verbs.editTerm(id, { aliases })}
          hint={say("aliasesHint")}
          testId="word-aliases"
        />
        {hasBroader && (
          <WordField
            label={say("broader")}
            facet={facet}
            values={entry.broader}
            without={[id, ...narrower]}
            onSave={(broader) => verbs.editTerm(id, { broader })}
            onNewWord={(into, label) => verbs.addTerm(into, label, locale)}
            hint={say("broaderHint")}
            testId="word-broader"
          />
        )}
      </div>
    </section>
  );
}
