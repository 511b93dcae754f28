// The persona editor: a name, the lines of the wanted ad with their funnel, and the rest folded below.
import { useId, useRef, useState } from "preact/hooks";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { personaFormMessages } from "../../../assets/messages/persona-form.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import { tidy } from "../../../lib/base/text.ts";
import type { PersonaEdit } from "../../../lib/model/persona-edit.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { ConfirmDialog } from "../../Dialog.tsx";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { PersonaLackLine } from "../../PersonaLackLine.tsx";
import { replaceTrait } from "../../replace-trait.ts";
import { sameNamed } from "../../same-name.ts";
import { SteadyButton } from "../../SteadyButton.tsx";
import { TraitInput } from "../../TraitInput.tsx";
import { WantedAd } from "../../WantedAd.tsx";
import { usePersonaLack } from "../../use-persona-lack.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { useFirstFocus } from "../use-first-focus.ts";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";
import { AdLines } from "./AdLines.tsx";
import { editOf, withLevel, withOthers, withTrait } from "./persona-draft.ts";
import { PersonaParts } from "./PersonaParts.tsx";
import { usePersonaDraft } from "./use-persona-draft.ts";

/** What the list says of the form that was left; what was cancelled can be had back. */
export type Told =
  | "saved"
  | "savedFrozen"
  | "removed"
  | { readonly name: string; readonly keep: () => void }
  | undefined;

type Props = {
  readonly persona: Persona | undefined;
  /** The persona as it is kept by now. */
  readonly latest: Persona | undefined;
  /** What a new one begins with; nothing of it is kept before it is changed or saved. */
  readonly suggested: PersonaEdit | undefined;
  readonly others: readonly Persona[];
  readonly verbs: PersonaVerbs;
  readonly onFrozen: (persona: Persona) => void;
  readonly onDone: (told: Told) => void;
};

/** Edits a persona; what is missing is said beside the field, a failed save keeps everything typed. */
export function PersonaEditor({ persona, latest, suggested, others, ...props }: Props) {
  const { verbs, onFrozen, onDone } = props;
  const say = useWords(dashboardPersonasMessages);
  const sayForm = useWords(personaFormMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const { complete } = useVocabulary();
  const { draft, isChanged, change, keep, forget } = usePersonaDraft(
    persona ?? suggested,
    persona,
    verbs,
  );
  const { formRef, lack, typing, onTyping, isWhole, clear } = usePersonaLack();
  const id = useId();
  const nameRef = useFirstFocus(!persona);
  const nameWrong = lack === "personaNeedsName";
  const traitsWrong = lack !== undefined && !nameWrong;
  const [removing, setRemoving] = useState(false);
  const [task, begin] = useTask<void>();
  const { name, traits } = draft;
  const isSuggested = suggested !== undefined && suggested.traits.length > 0;
  const live = useLive(
    () => verbs.readFunnel(traits),
    verbs.listen,
    ["map"],
    [canonicalJson(traits)],
  );
  const twin = sameNamed(name, others);
  const funnel = live.state === "ready" ? live.value : undefined;

  const isComplete = () => isWhole(draft) && task.state !== "busy";
  // A new one that was saved and could not be frozen is itself when it is saved again.
  const savedRef = useRef<Persona | undefined>(undefined);
  const keepDraft = async (): Promise<Persona> => {
    const edit = editOf(withOthers(draft, persona, latest), latest ?? savedRef.current);
    return (savedRef.current = await verbs.savePersona(edit));
  };
  const save = () =>
    begin(async () => {
      await keepDraft();
      forget();
      onDone("saved");
    });
  const freeze = () =>
    begin(async () => {
      const frozen = await verbs.freezePersona(await keepDraft());
      forget();
      onFrozen(frozen);
      if (!persona) onDone("savedFrozen");
    });
  return (
    <form
      class="persona-editor"
      ref={formRef}
      data-testid="persona-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete()) save();
      }}
    >
      <input
        class="persona-name"
        ref={nameRef}
        aria-label={sayShared("personaName")}
        data-testid="persona-name"
        value={name}
        placeholder={sayShared("personaNameHint")}
        maxLength={200}
        aria-invalid={nameWrong}
        {...(nameWrong && { "aria-describedby": id })}
        onInput={(event) => {
          clear();
          change({ name: event.currentTarget.value });
        }}
      />
      {nameWrong && <PersonaLackLine lack={lack} typing={typing} id={id} />}
      {twin && (
        <output class="notice" data-testid="persona-twin">
          {sayForm("sameName")} <a href={toHash("personas", twin.id)}>{sayForm("sameNameOpen")}</a>
        </output>
      )}
      {traits.length === 0 ? (
        <p class="soft">{say("emptyAd")}</p>
      ) : (
        <AdLines
          traits={traits}
          funnel={funnel}
          onLevel={(trait, level) => change({ traits: withLevel(traits, trait, level) })}
          onQualify={(trait, qualified) =>
            change({ traits: replaceTrait(traits, trait, qualified) })
          }
          onRemove={(trait) => change({ traits: traits.filter((each) => each.trait !== trait) })}
        />
      )}
      <TraitInput
        label={say("addTrait")}
        taken={traits.map(({ trait }) => trait)}
        onPick={(picked) => {
          clear();
          change((before) => ({ traits: picked.reduce(withTrait, before.traits) }));
        }}
        onNewWord={(facet, label) =>
          begin(async () => {
            const trait = await verbs.addTerm(facet, label, locale);
            change((before) => ({ traits: withTrait(before.traits, complete(trait)) }));
          })
        }
        onEmptyKey={(key) => key === "Enter" && isComplete() && save()}
        text={typing}
        onText={onTyping}
        wrong={traitsWrong ? id : undefined}
        testId="persona-trait"
      />
      {traitsWrong && <PersonaLackLine lack={lack} typing={typing} id={id} />}
      <WantedAd traits={traits} />
      {traits.length > 0 && live.state !== "failed" && (
        // The line has its place before its numbers: what is below must not move away from under the pointer.
        <p class="small soft" data-testid={funnel && "funnel-all"}>
          {funnel ? say("funnelAll", funnel.all) : "\u00a0"}
        </p>
      )}
      {live.state === "failed" && <ErrorNotice error={live.error} onRetry={live.retry} />}
      <PersonaParts
        draft={draft}
        persona={persona}
        isUnsaved={isChanged || !persona}
        others={others}
        verbs={verbs}
        onChange={change}
        onFreeze={() => isComplete() && freeze()}
      />
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      <div class="row wrap form-foot">
        <SteadyButton
          type="submit"
          class="primary"
          data-testid="persona-save"
          rests={task.state === "busy"}
        >
          {sayShared("personaSave")}
        </SteadyButton>
        <button
          type="button"
          data-testid="persona-cancel"
          onClick={() => {
            forget();
            onDone(
              isChanged
                ? {
                    name: persona?.name ?? name,
                    keep,
                  }
                : undefined,
            );
          }}
        >
          {sayShared("cancel")}
        </button>
        <output class="small soft">{(isChanged || isSuggested) && sayShared("unsaved")}</output>
        <span class="grow" />
        {persona && (
          <button
            type="button"
            class="danger"
            data-testid="persona-remove"
            onClick={() => setRemoving(true)}
          >
            {sayShared("personaRemove")}
          </button>
        )}
      </div>
      {removing && persona && (
        <ConfirmDialog
          title={sayShared("personaRemove")}
          body={<p>{sayShared("personaRemoveAsk", { name: tidy(persona.name) })}</p>}
          action={sayShared("remove")}
          danger
          onCancel={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            begin(async () => {
              await verbs.removePersona(persona);
              forget();
              onDone("removed");
            });
          }}
        />
      )}
    </form>
  );
}
