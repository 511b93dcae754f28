// The form of a facet of the user's own.
import { useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { FacetEdit } from "../../../lib/app/edit-facet.ts";
import { tidy } from "../../../lib/base/text.ts";
import { DECAY_GROUPS, type DecayGroup } from "../../../lib/model/facets.ts";
import { OWN_FACET_TYPES, type OwnFacet } from "../../../lib/model/own-facet.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { ListField } from "../ListField.tsx";
import { useTask } from "../use-task.ts";

type Props = {
  readonly facet: OwnFacet | undefined;
  readonly onSave: (edit: FacetEdit) => Promise<OwnFacet | undefined>;
  readonly onDone: () => void;
};

/** Creates or changes a facet; what it lacks, or a name that is taken, is said beside the form. */
export function FacetForm({ facet, onSave, onDone }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const [en, setEn] = useState(facet?.labels["en"] ?? "");
  const [zh, setZh] = useState(facet?.labels["zh-CN"] ?? "");
  const [type, setType] = useState<OwnFacet["type"]>(facet?.type ?? "term");
  const [decay, setDecay] = useState<DecayGroup>(facet?.decay ?? "medium");
  const [many, setMany] = useState(facet?.many ?? true);
  const [ordered, setOrdered] = useState(facet?.ordered ?? false);
  const [values, setValues] = useState<readonly string[]>(facet?.values ?? []);
  const [wrong, setWrong] = useState<
    "facetNeeds" | "facetNeedsValues" | "facetTaken" | undefined
  >();
  const [task, begin] = useTask<void>();
  const submit = () => {
    const names = { en: tidy(en, 60), "zh-CN": tidy(zh, 60) };
    const labels = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ""));
    const nameless = Object.keys(labels).length === 0;
    const lacks = nameless
      ? "facetNeeds"
      : type === "choice" && values.length === 0
        ? "facetNeedsValues"
        : undefined;
    setWrong(lacks);
    if (lacks) return;
    const edit = { ...facet, labels, type, decay, many, ordered, values: [...values] };
    begin(async () => {
      const saved = await onSave(edit);
      setWrong(saved ? undefined : "facetTaken");
      if (saved) onDone();
    });
  };
  return (
    <form
      class="form-column stack facet-form"
      data-testid="facet-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="pair">
        <label class="field">
          <span class="field-label">{say("facetEn")}</span>
          <input
            value={en}
            maxLength={60}
            data-testid="facet-en"
            onInput={(event) => setEn(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="field-label">{say("facetZh")}</span>
          <input value={zh} maxLength={60} onInput={(event) => setZh(event.currentTarget.value)} />
        </label>
      </div>
      <label class="field">
        <span class="field-label">{say("facetType")}</span>
        <select
          value={type}
          data-testid="facet-type"
          onChange={({ currentTarget }) =>
            setType(OWN_FACET_TYPES[currentTarget.selectedIndex] ?? "term")
          }
        >
          {OWN_FACET_TYPES.map((each) => (
            <option key={each} value={each}>
              {say(`type-${each}`)}
            </option>
          ))}
        </select>
      </label>
      {type === "choice" && (
        <>
          <ListField
            label={say("facetValues")}
            values={values}
            onSave={async (next) => setValues(next)}
            testId="facet-values"
          />
          <label class="row">
            <input
              type="checkbox"
              checked={ordered}
              data-testid="facet-ordered"
              onChange={(event) => setOrdered(event.currentTarget.checked)}
            />
            {say("facetOrdered")}
          </label>
        </>
      )}
      <label class="field">
        <span class="field-label">{say("facetDecay")}</span>
        <select
          value={decay}
          onChange={({ currentTarget }) =>
            setDecay(DECAY_GROUPS[currentTarget.selectedIndex] ?? "medium")
          }
        >
          {DECAY_GROUPS.map((each) => (
            <option key={each} value={each}>
              {say(`decay-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={many}
          onChange={(event) => setMany(event.currentTarget.checked)}
        />
        {say("facetMany")}
      </label>
      {wrong && (
        <p role="alert" class="field-error">
          {say(wrong)}
        </p>
      )}
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      <div class="row form-foot">
        <button type="submit" class="primary" data-testid="facet-save">
          {sayShared("save")}
        </button>
        <button type="button" onClick={onDone}>
          {sayShared("cancel")}
        </button>
      </div>
    </form>
  );
}
