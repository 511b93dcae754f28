// One cohort of the form: its quotes, traits, and in how many of the items it was seen.
import { panelMessages } from "../../assets/messages/panel.ts";
import type { DraftCohort } from "../../lib/model/draft.ts";
import { chipKeys } from "../chip-keys.ts";
import { useWords } from "../language.ts";
import { DerivedTraits } from "../DerivedTraits.tsx";
import { TraitChip } from "../TraitChip.tsx";
import { TraitInput } from "../TraitInput.tsx";
import { CohortQuotes } from "./CohortQuotes.tsx";
import { SeenOf, type EditCount } from "./SeenOf.tsx";

/** What a card can do to its cohort. */
export type CohortActions = {
  readonly onTrait: (trait: string) => void;
  readonly onQualify: (trait: string, qualified: string) => void;
  readonly onRemoveTrait: (trait: string) => void;
  readonly onRemoveLast: () => void;
  readonly onNewWord: (facet: string, label: string) => void;
  readonly onPin: (trait: string, pinned: boolean) => void;
  readonly onCounts: () => void;
  readonly onSeen: EditCount;
  readonly onRead: EditCount;
  readonly onAddQuote: () => void;
  readonly onQuote: (quote: number, exact: string) => void;
  readonly onRemoveQuote: (quote: number) => void;
  readonly onRemove: () => void;
  readonly onFocus: () => void;
  readonly onSave: () => void;
  readonly onTyping: (text: string) => void;
};

type Props = CohortActions & {
  readonly cohort: DraftCohort;
  readonly read: number;
  readonly place: number;
  readonly alone: boolean;
  readonly pinned: readonly string[];
  /** What is typed is no trait; the id of the sentence that says so. */
  readonly wrong: string | undefined;
};

/** Shows one cohort; with others beside it, it has a number and can be removed. */
export function CohortCard({ cohort, read, place, alone, pinned, wrong, ...act }: Props) {
  const say = useWords(panelMessages);
  const n = String(place + 1);
  const keys = chipKeys(cohort.traits);
  return (
    <fieldset class="cohort stack" data-testid="cohort" onFocusCapture={act.onFocus}>
      <legend class={alone ? "field-label" : "field-label row"}>
        {alone ? say("group") : say("groupN", { n })}
      </legend>
      {!alone && (
        <button
          type="button"
          class="quiet small cohort-remove"
          aria-label={say("groupRemove", { n })}
          onClick={act.onRemove}
        >
          ×
        </button>
      )}
      {cohort.traits.length > 0 && (
        <div class="chips">
          {cohort.traits.map((trait, i) => (
            <TraitChip
              key={keys[i]}
              trait={trait}
              onQualify={(qualified) => act.onQualify(trait, qualified)}
              onRemove={() => act.onRemoveTrait(trait)}
              pinned={pinned.includes(trait)}
              onPin={(next) => act.onPin(trait, next)}
            />
          ))}
        </div>
      )}
      <DerivedTraits traits={cohort.traits} />
      <TraitInput
        label={say("traitsOf")}
        taken={cohort.traits}
        text={cohort.typing ?? ""}
        onText={act.onTyping}
        wrong={wrong}
        onPick={(traits) => traits.forEach(act.onTrait)}
        onNewWord={act.onNewWord}
        onEmptyKey={(key) => (key === "Enter" ? act.onSave() : act.onRemoveLast())}
      />
      <SeenOf
        seen={cohort.seen}
        read={read}
        onFocus={act.onCounts}
        onSeen={act.onSeen}
        onRead={act.onRead}
      />
      <CohortQuotes
        quotes={cohort.quotes}
        onAdd={act.onAddQuote}
        onText={act.onQuote}
        onRemove={act.onRemoveQuote}
      />
    </fieldset>
  );
}
