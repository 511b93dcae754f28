// The form of one look: place, cohorts, one-click traits, counts, save.
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { panelMessages } from "../../assets/messages/panel.ts";
import type { TagVerbs, TagView } from "../../lib/app/tag-verbs.ts";
import type { Draft } from "../../lib/model/draft.ts";
import { parseTrait } from "../../lib/model/trait.ts";
import { ErrorNotice } from "../ErrorNotice.tsx";
import { useWords } from "../language.ts";
import { useVocabulary } from "../VocabularyContext.ts";
import { ChannelFields } from "./ChannelFields.tsx";
import { CohortCard } from "./CohortCard.tsx";
import * as edits from "./draft-edits.ts";
import { FacetSections } from "./FacetSections.tsx";
import { formKey } from "./form-keys.ts";
import { LimitNotice } from "./LimitNotice.tsx";
import { keyIn } from "../range-options.ts";
import { offeredTraits } from "./offered-traits.ts";
import { LookDetails } from "./LookDetails.tsx";
import { OfferedTraits } from "./OfferedTraits.tsx";
import { SaveBar } from "./SaveBar.tsx";
import type { TagDraft } from "./use-tag-draft.ts";

type Props = {
  readonly verbs: TagVerbs;
  readonly view: TagView;
  readonly draft: Draft;
  readonly tag: TagDraft;
};

/** Edits the draft; Enter saves from anywhere but a text area, Alt+1 to 9 pick the offered traits, Alt+0 notes nobody. */
export function TagForm({ verbs, view, draft, tag }: Props) {
  const say = useWords(panelMessages);
  const { facetLabel, facets, complete } = useVocabulary();
  const [focused, setFocused] = useState(0);
  const formRef = useRef<HTMLFormElement>(null);
  const countsRef = useRef(draft); // as it was when the count that is being typed was begun
  const id = useId();
  const { edit, save, outcome } = tag;
  const halfAt = outcome.state === "half-typed" ? edits.halfTypedAt(draft) : -1;
  const at = Math.min(focused, draft.cohorts.length - 1);
  const offered = offeredTraits(
    draft.suggestions,
    view.usual,
    view.recent,
    draft.cohorts[at]?.traits ?? [],
    keyIn({ facets }),
  );

  const focusTraits = useCallback((cohort: number) => {
    const fields = formRef.current?.querySelectorAll<HTMLInputElement>(".cohort .combobox > input");
    fields?.[cohort]?.focus();
  }, []);
  const add = (trait: string, cohort: number) => {
    const { facet } = parseTrait(trait);
    const single = facets.some(({ id, many }) => id === facet && !many);
    edit((before) => edits.addTrait(before, cohort, trait, single));
  };
  const take = (trait: string, cohort = at) => {
    add(trait, cohort);
    focusTraits(cohort);
  };
  const countsFrom = (before: Draft, isTyped: boolean) =>
    isTyped && countsRef.current.id === before.id ? countsRef.current : before;
  const type = (typing: string, cohort = at) =>
    edit((before) => edits.setTyping(before, cohort, typing));
  const cohorts = draft.cohorts.length;
  // Only inside this page: the page beside it keeps its focus. A place without a name asks for it first.
  const focusFirst = useCallback(() => {
    const name = formRef.current?.querySelector<HTMLInputElement>("input[name=place]");
    if (name?.value === "") name.focus();
    else focusTraits(cohorts - 1);
  }, [cohorts, focusTraits]);
  useLayoutEffect(focusFirst, [draft.id, focusFirst]);
  // Each refusal leads to the field that it is about, also the same one again.
  useLayoutEffect(() => {
    if (halfAt >= 0) focusTraits(halfAt);
  }, [outcome, halfAt, focusTraits]);
  const { state } = outcome;
  useLayoutEffect(() => {
    if (state === "saved" || state === "undone" || tag.error) focusFirst();
  }, [state, tag.error, focusFirst]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = formKey(event);
      if (act.type === "none") return;
      event.preventDefault();
      if (act.type === "save") save("save");
      else if (act.type === "nobody") save("saveNobody");
      else {
        const picked = offered[act.place - 1];
        if (picked) take(complete(picked.trait));
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });

  return (
    <form
      class="tag-form"
      ref={formRef}
      data-testid="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        save("save");
      }}
    >
      <div class="tag-body stack">
        {draft.channel && (
          <ChannelFields
            key={`${draft.id} ${view.sightings}`} // a saved form starts closed again
            channel={draft.channel}
            sightings={view.sightings}
            byHand={draft.url === undefined}
            onChannel={(change) =>
              edit(({ channel, ...rest }) => ({ ...rest, channel: channel && change(channel) }))
            }
            onPlaces={verbs.knownPlaces}
            onPicked={() => {
              tag.refresh(); // what the map knows of it is asked anew
              focusTraits(at);
            }}
            onIdentify={verbs.identify}
            onFail={tag.fail}
            placeRef={tag.placeRef}
          />
        )}
        {draft.limit && <LimitNotice limit={draft.limit} />}
        {draft.cohorts.map((cohort, i) => (
          <CohortCard
            key={i}
            cohort={cohort}
            read={draft.read}
            place={i}
            alone={draft.cohorts.length === 1}
            pinned={view.pinned}
            wrong={i === halfAt ? id : undefined}
            onTyping={(typing) => type(typing, i)}
            onFocus={() => setFocused(i)}
            onSave={() => save("save")}
            onTrait={(trait) => take(trait, i)}
            onQualify={(trait, qualified) =>
              edit((before) => edits.replaceTrait(before, i, trait, qualified))
            }
            onRemoveTrait={(trait) => {
              edit((before) => edits.removeTrait(before, i, trait));
              focusTraits(i);
            }}
            onRemoveLast={() => edit((before) => edits.removeLastTrait(before, i))}
            onNewWord={(facet, label) =>
              tag.run(async () => add(complete(await verbs.newWord(facet, label)), i))
            }
            onPin={(trait, pinned) =>
              tag.run(() =>
                verbs.pin(
                  pinned ? [...view.pinned, trait] : view.pinned.filter((each) => each !== trait),
                ),
              )
            }
            onCounts={() => (countsRef.current = draft)}
            onSeen={(seen, isTyped) =>
              edit((before) => edits.setSeen(before, i, seen, countsFrom(before, isTyped)))
            }
            onRead={(read, isTyped) =>
              edit((before) => edits.setRead(before, read, countsFrom(before, isTyped)))
            }
            onAddQuote={() => edit((before) => edits.addQuote(before, i))}
            onQuote={(quote, exact) => edit((before) => edits.setQuote(before, i, quote, exact))}
            onRemoveQuote={(quote) => edit((before) => edits.removeQuote(before, i, quote))}
            onRemove={() => edit((before) => edits.removeCohort(before, i))}
          />
        ))}
        <OfferedTraits
          offered={offered}
          taken={draft.cohorts[at]?.traits ?? []}
          onPick={(trait) => take(complete(trait))}
        />
        <div>
          <button
            type="button"
            class="quiet"
            data-testid="add-cohort"
            title={say("groupAddWhy")}
            onClick={() => {
              setFocused(draft.cohorts.length);
              edit(edits.addCohort);
            }}
          >
            + {say("groupAdd")}
          </button>
        </div>
        <FacetSections
          onFacet={(facet) => {
            type(`${facetLabel(facet)}: `);
            focusTraits(at);
          }}
        />
        <LookDetails draft={draft} onChange={(part) => edit((all) => ({ ...all, ...part }))} />
      </div>
      {tag.error && <ErrorNotice error={tag.error} onClose={tag.clearError} />}
      <SaveBar id={id} outcome={outcome} onNobody={() => save("saveNobody")} onUndo={tag.undo} />
    </form>
  );
}
