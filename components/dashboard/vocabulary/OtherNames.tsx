// Names in languages other than English and Chinese: those that are there, and a way to add one.
import { Fragment, type ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { useLocale, useWords } from "../../language.ts";
import { languageName, languagesOffered, otherTags } from "./label-languages.ts";

type Props = {
  readonly labels: Readonly<Record<string, string>>;
  /** Returns the field of the name in a language; `label` says which. */
  readonly field: (tag: string, label: string) => ComponentChildren;
};

/**
 * Shows a field per language. Those added here stand below the control, the last one first, until the page is left: so no
 * field moves while it is typed in, and one that was emptied can be filled again.
 */
export function OtherNames({ labels, field }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const locale = useLocale();
  const id = useId();
  const [first] = useState(() => otherTags(labels));
  const [added, setAdded] = useState<readonly string[]>([]);
  const [choosing, setChoosing] = useState(false);
  const selectRef = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (choosing) selectRef.current?.focus();
  }, [choosing]);
  const before = [...new Set([...first, ...otherTags(labels)])].filter(
    (tag) => !added.includes(tag),
  );
  // What was chosen and not yet named can still become another language.
  const isNamed = (tag: string) => (labels[tag] ?? "") !== "";
  const open = choosing && added[0] !== undefined && !isNamed(added[0]) ? added[0] : undefined;
  const others = added.filter((tag) => tag !== open);
  const labelled = (tag: string) =>
    field(tag, say("labelIn", { language: languageName(tag, locale) }));
  return (
    <>
      {before.map((tag) => (
        <Fragment key={tag}>{labelled(tag)}</Fragment>
      ))}
      {choosing ? (
        <div class="field">
          <label for={id} class="field-label">
            {say("labelLanguage")}
          </label>
          <select
            id={id}
            ref={selectRef}
            value={open ?? ""}
            data-testid="label-language"
            onChange={({ currentTarget: { value } }) =>
              setAdded(value === "" ? others : [value, ...others])
            }
          >
            <option value="">{say("labelChoose")}</option>
            {languagesOffered([...before, ...others], locale).map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <button
          type="button"
          class="quiet small label-add"
          data-testid="label-add"
          onClick={() => setChoosing(true)}
        >
          {say("labelAdd")}
        </button>
      )}
      {added.map((tag) => (
        <Fragment key={tag}>{labelled(tag)}</Fragment>
      ))}
    </>
  );
}
