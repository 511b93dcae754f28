// The foot of the form: save, "looked, nobody of note", and what was saved with its way back.
import { panelMessages } from "../../assets/messages/panel.ts";
import { sharedMessages } from "../../assets/messages/shared.ts";
import { toDisplay } from "../../lib/base/text.ts";
import type { SavedDraft } from "../../lib/app/tag-verbs.ts";
import { useWords } from "../language.ts";

/** What was done last: nothing, refused as empty or with a half-typed trait, saving, saved with its Undo, or undone. */
export type Outcome =
  | { readonly state: "none" }
  | { readonly state: "empty" }
  | { readonly state: "half-typed"; readonly words: string }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly saved: SavedDraft }
  | { readonly state: "undone" };

type Props = {
  /** Of the sentence that says what is half-typed. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly onNobody: () => void;
  readonly onUndo: (saved: SavedDraft) => void;
};

/** Two buttons, and a live line that says "Saved" only after the save has completed. */
export function SaveBar({ id, outcome, onNobody, onUndo }: Props) {
  const say = useWords(panelMessages);
  const shared = useWords(sharedMessages);
  const busy = outcome.state === "saving";
  return (
    <div class="save-bar">
      <div class="row saved-line">
        <output class="grow" data-testid="saved">
          {outcome.state === "saved" && <SavedLine saved={outcome.saved} />}
          {outcome.state === "undone" && say("undone")}
          {outcome.state === "empty" && <span class="field-error">{say("needsSomeone")}</span>}
          {outcome.state === "half-typed" && (
            <span id={id} class="field-error">
              {shared("halfTyped", { words: toDisplay(outcome.words) })}
            </span>
          )}
        </output>
        {outcome.state === "saved" && (
          <button type="button" data-testid="undo" onClick={() => onUndo(outcome.saved)}>
            {shared("undo")}
          </button>
        )}
      </div>
      <div class="row">
        <button type="submit" class="primary" data-testid="save" disabled={busy}>
          {say("save")} <kbd aria-hidden="true">{say("saveKey")}</kbd>
        </button>
        <button
          type="button"
          data-testid="nobody"
          title={say("nobodyWhy")}
          aria-keyshortcuts="Alt+0"
          disabled={busy}
          onClick={onNobody}
        >
          {say("nobody")} <kbd aria-hidden="true">{say("nobodyKey")}</kbd>
        </button>
      </div>
    </div>
  );
}

function SavedLine({ saved: { sighting, draft } }: { readonly saved: SavedDraft }) {
  const say = useWords(panelMessages);
  const name = toDisplay(draft.channel?.name ?? sighting.channel);
  return <>{say(sighting.cohorts.length > 0 ? "savedSeen" : "savedNobody", { name })}</>;
}
