// The form of a persona: a wanted ad of traits, each with how strongly it is wanted.
import { useId, useState } from "preact/hooks";
import { personaFormMessages } from "../assets/messages/persona-form.ts";
import { sharedMessages } from "../assets/messages/shared.ts";
import { toShoalError, type ShoalError } from "../lib/base/errors.ts";
import { canonicalJson } from "../lib/base/json.ts";
import { tidy } from "../lib/base/text.ts";
import type { Level } from "../lib/model/choices.ts";
import type { PersonaEdit } from "../lib/model/persona-edit.ts";
import type { Criterion, Persona } from "../lib/model/persona.ts";
import { traitKey } from "../lib/model/trait.ts";
import { ConfirmDialog } from "./Dialog.tsx";
import { ErrorNotice } from "./ErrorNotice.tsx";
import { chipKeys } from "./chip-keys.ts";
import { useWords } from "./language.ts";
import { PersonaLackLine } from "./PersonaLackLine.tsx";
import { TraitChip } from "./TraitChip.tsx";
import { replaceTrait } from "./replace-trait.ts";
import { sameNamed } from "./same-name.ts";
import { SteadyButton } from "./SteadyButton.tsx";
import { TraitInput } from "./TraitInput.tsx";
import { usePersonaLack } from "./use-persona-lack.ts";
import { useVocabulary } from "./VocabularyContext.ts";
import { WantedAd } from "./WantedAd.tsx";

type Props = {
  readonly persona: PersonaEdit | undefined;
  readonly others: readonly Persona[];
  /** Leads to another persona of the same name. */
  readonly onOther: (other: Persona) => void;
  /** What was typed before and never saved. */
  readonly unfinished: PersonaEdit | undefined;
  /** Hears of every change; undefined where it was saved or given up. */
  readonly onType: (edit: PersonaEdit | undefined) => void;
  /** Saves, and calls back once it is saved: a popup may be closed before the rest is done. */
  readonly onSave: (persona: PersonaEdit, saved: () => void) => Promise<void>;
  /** Hears what was typed and is given up; undefined where nothing was. */
  readonly onCancel: (dropped: PersonaEdit | undefined) => void;
  readonly onRemove?: (() => Promise<void>) | undefined;
  /** Adds a word to the vocabulary and returns its trait. */
  readonly onNewWord: (facet: string, label: string) => Promise<string>;
};

type Progress = { state: "editing" } | { state: "saving" } | { state: "failed"; error: ShoalError };

/** Edits a persona; what is missing is said beside the field, a failed save keeps everything typed. */
export function PersonaForm(props: Props) {
  const { persona, others, onOther, unfinished, onType, onSave, onCancel, onRemove, onNewWord } =
    props;
  const sayForm = useWords(personaFormMessages);
  const say = useWords(sharedMessages);
  const { complete } = useVocabulary();
  const [typed, setTyped] = useState(() => typedOf(unfinished ?? persona));
  // What is unfinished may differ only in what the dashboard alone edits.
  const [isMore] = useState(() => unfinished !== undefined && isSame(unfinished, persona));
  const [progress, setProgress] = useState<Progress>({ state: "editing" });
  const { formRef, lack, typing, onTyping, isWhole, clear } = usePersonaLack();
  const id = useId();
  const nameWrong = lack === "personaNeedsName";
  const traitsWrong = lack !== undefined && !nameWrong;
  const [removing, setRemoving] = useState(false);

  const { name, note, traits } = typed;
  const isUnsaved = isMore || !isSame(typed, persona);
  const twin = sameNamed(name, others);
  const edited = ({ note: text, ...others }: Typed): PersonaEdit => {
    const { note: _, ...rest } = unfinished ?? persona ?? {}; // also what only the dashboard edits
    return { ...rest, ...others, traits: [...others.traits], ...(text && { note: text }) };
  };
  const change = (edit: (before: Typed) => Partial<Typed>) => {
    setTyped((before) => {
      const next = { ...before, ...edit(before) };
      onType(edited(next));
      return next;
    });
  };
  const setTraits = (next: readonly Criterion[]) => change(() => ({ traits: next }));
  const forget = () => onType(undefined);

  const keys = chipKeys(traits.map(({ trait }) => trait));

  const run = (work: () => Promise<void>) => {
    setProgress({ state: "saving" });
    work().then(
      () => setProgress({ state: "editing" }),
      (thrown: unknown) => setProgress({ state: "failed", error: toShoalError(thrown) }),
    );
  };
  const add = (trait: string) => {
    clear();
    change(({ traits: before }) =>
      before.some((each) => traitKey(each.trait) === traitKey(trait))
        ? {}
        : { traits: [...before, { trait, level: "should" }] },
    );
  };
  const setLevel = (trait: string, level: Level) =>
    setTraits(traits.map((each) => (each.trait === trait ? { ...each, level } : each)));
  const submit = () => {
    const named = tidy(name, 200);
    if (!isWhole(typed) || progress.state === "saving") return;
    run(() => onSave(edited({ ...typed, name: named }), forget));
  };

  return (
    <form
      class="persona-form stack"
      ref={formRef}
      data-testid="persona-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field">
        <span class="field-label">{say("personaName")}</span>
        <input
          name="name"
          data-testid="persona-name"
          value={name}
          placeholder={say("personaNameHint")}
          maxLength={200}
          aria-invalid={nameWrong}
          {...(nameWrong && { "aria-describedby": id })}
          onInput={({ currentTarget: { value } }) => {
            clear();
            change(() => ({ name: value }));
          }}
          ref={focusWhenNew(persona?.id === undefined)}
        />
      </label>
      {nameWrong && <PersonaLackLine lack={lack} typing={typing} id={id} />}
      {twin && (
        <div class="notice row wrap" data-testid="persona-twin">
          <output>{sayForm("sameName")}</output>
          <button type="button" class="quiet small" onClick={() => onOther(twin)}>
            {sayForm("sameNameOpen")}
          </button>
        </div>
      )}
      <div class="field">
        <TraitInput
          label={say("personaTraits")}
          showLabel
          taken={traits.map(({ trait }) => trait)}
          onPick={(picked) => picked.forEach(add)}
          onNewWord={(facet, label) =>
            run(async () => add(complete(await onNewWord(facet, label))))
          }
          onEmptyKey={(key) => key === "Enter" && submit()}
          text={typing}
          onText={onTyping}
          wrong={traitsWrong ? id : undefined}
          testId="persona-trait"
        />
        {traitsWrong && <PersonaLackLine lack={lack} typing={typing} id={id} />}
        <div class="chips">
          {traits.map(({ trait, level }, i) => (
            <TraitChip
              key={keys[i]}
              trait={trait}
              level={level}
              onLevel={(next) => setLevel(trait, next)}
              onQualify={(other) => setTraits(replaceTrait(traits, trait, other))}
              onRemove={() => setTraits(traits.filter((each) => each.trait !== trait))}
            />
          ))}
        </div>
        <p class="small soft">{say("personaTraitsHint")}</p>
      </div>
      <WantedAd traits={traits} />
      <label class="field">
        <span class="field-label">{say("personaNote")}</span>
        <textarea
          rows={2}
          value={note}
          maxLength={5000}
          onInput={({ currentTarget: { value } }) => change(() => ({ note: value }))}
        />
      </label>
      {progress.state === "failed" && <ErrorNotice error={progress.error} />}
      <div class="row wrap form-foot">
        <SteadyButton
          type="submit"
          class="primary"
          data-testid="persona-save"
          rests={progress.state === "saving"}
        >
          {say("personaSave")}
        </SteadyButton>
        <button
          type="button"
          data-testid="persona-cancel"
          onClick={() => {
            forget();
            onCancel(isUnsaved ? edited(typed) : undefined);
          }}
        >
          {say("cancel")}
        </button>
        {isUnsaved && <span class="small soft">{say("unsaved")}</span>}
        <span class="grow" />
        {onRemove && (
          <button
            type="button"
            class="danger"
            data-testid="persona-remove"
            onClick={() => setRemoving(true)}
          >
            {say("personaRemove")}
          </button>
        )}
      </div>
      {removing && onRemove && (
        <ConfirmDialog
          title={say("personaRemove")}
          body={<p>{say("personaRemoveAsk", { name: tidy(persona?.name ?? "") })}</p>}
          action={say("remove")}
          danger
          onCancel={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            run(() => onRemove().then(forget));
          }}
        />
      )}
    </form>
  );
}

type Typed = {
  readonly name: string;
  readonly note: string;
  readonly traits: readonly Criterion[];
};

const typedOf = (persona: Partial<PersonaEdit | Typed> | undefined): Typed => ({
  name: persona?.name ?? "",
  note: persona?.note ?? "",
  traits: persona?.traits ?? [],
});

const isSame = (typed: PersonaEdit | Typed, persona: PersonaEdit | undefined): boolean =>
  canonicalJson(typedOf(typed)) === canonicalJson(typedOf(persona));

// A new persona starts with its name; an existing one is opened to be read first.
const focusWhenNew = (fresh: boolean) => (input: HTMLInputElement | null) => {
  if (fresh && input && input.value === "" && document.activeElement === document.body) {
    input.focus();
  }
};
