// The form of a facet of the user's own.
import { useEffect, useRef, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import type { FacetEdit } from "../../../lib/app/edit-facet.ts";
import { tidy } from "../../../lib/base/text.ts";
import { DECAY_GROUPS } from "../../../lib/model/facets.ts";
import { OWN_FACET_TYPES, type OwnFacet } from "../../../lib/model/own-facet.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { ListField } from "../ListField.tsx";
import { keptForms, useKept } from "../use-kept.ts";
import { useTask } from "../use-task.ts";
import { OtherNames } from "./OtherNames.tsx";

type Props = {
  readonly facet: OwnFacet | undefined;
  readonly onSave: (edit: FacetEdit) => Promise<OwnFacet | undefined>;
  readonly onDone: () => void;
};

type Form = Required<Pick<OwnFacet, "type" | "decay" | "many" | "ordered">> & {
  /** Names by the languages' tags; an empty one is none. */
  readonly names: Readonly<Record<string, string>>;
  readonly values: readonly string[];
};

const KEPT = keptForms<Form>();

/** Creates or changes a facet, and takes the focus; what it lacks, or a name that is taken, is said beside the form. */
export function FacetForm({ facet, onSave, onDone }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  // One that was changed elsewhere since is another one.
  const about = facet ? `${facet.id} ${facet.at}` : "";
  const { typed, type: change, forget } = useKept(KEPT, about, formOf(facet));
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => formRef.current?.querySelector("input")?.focus(), []);
  const { names, type, decay, many, ordered, values } = typed;
  const close = () => {
    forget();
    onDone();
  };
  const [wrong, setWrong] = useState<
    "facetNeeds" | "facetNeedsValues" | "facetTaken" | undefined
  >();
  const [task, begin] = useTask<void>();
  const submit = () => {
    const tidied = Object.entries(names).map(([tag, name]) => [tag, tidy(name, 60)] as const);
    const labels = Object.fromEntries(tidied.filter(([, name]) => name !== ""));
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
      if (saved) close();
    });
  };
  const nameField = (tag: string, label: string, testId = `facet-name-${tag}`) => (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        value={names[tag] ?? ""}
        maxLength={60}
        data-testid={testId}
        onInput={(event) => change({ names: { ...names, [tag]: event.currentTarget.value } })}
      />
    </label>
  );
  return (
    <form
      ref={formRef}
      class="form-column stack facet-form"
      data-testid="facet-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="pair">
        {nameField("en", say("facetEn"), "facet-en")}
        {nameField("zh-CN", say("facetZh"), "facet-zh")}
      </div>
      <OtherNames labels={names} field={nameField} />
      <label class="field">
        <span class="field-label">{say("facetType")}</span>
        <select
          value={type}
          data-testid="facet-type"
          onChange={({ currentTarget }) =>
            change({ type: OWN_FACET_TYPES[currentTarget.selectedIndex] ?? "term" })
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
            onSave={async (next) => change({ values: next })}
            ofForm
            testId="facet-values"
          />
          <label class="row">
            <input
              type="checkbox"
              checked={ordered}
              data-testid="facet-ordered"
              onChange={(event) => change({ ordered: event.currentTarget.checked })}
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
            change({ decay: DECAY_GROUPS[currentTarget.selectedIndex] ?? "medium" })
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
          onChange={(event) => change({ many: event.currentTarget.checked })}
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
        <button type="button" data-testid="facet-cancel" onClick={close}>
          {sayShared("cancel")}
        </button>
      </div>
    </form>
  );
}

function formOf(facet: OwnFacet | undefined): Form {
  return {
    names: { en: "", "zh-CN": "", ...facet?.labels },
    type: facet?.type ?? "term",
    decay: facet?.decay ?? "medium",
    many: facet?.many ?? true,
    ordered: facet?.ordered ?? false,
    values: facet?.values ?? [],
  };
}
