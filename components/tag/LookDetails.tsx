// How somebody looked, and a note on it: rarely needed, so folded.
import { panelMessages } from "../../assets/messages/panel.ts";
import { METHODS } from "../../lib/model/choices.ts";
import type { Draft } from "../../lib/model/draft.ts";
import { useLocale, useWords } from "../language.ts";
import { methodLabel } from "../method-label.ts";
import { Fold } from "./Fold.tsx";

type Props = {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Pick<Draft, "method" | "note">>) => void;
};

/** Edits the method and the note of a look. */
export function LookDetails({ draft, onChange }: Props) {
  const say = useWords(panelMessages);
  const locale = useLocale();
  return (
    <Fold title={say("details")} testId="details">
      <label class="field">
        <span class="field-label">{say("method")}</span>
        <select
          data-testid="method"
          value={draft.method}
          onChange={(event) => {
            const method = METHODS.find((each) => each === event.currentTarget.value);
            if (method) onChange({ method });
          }}
        >
          {METHODS.map((method) => (
            <option key={method} value={method}>
              {methodLabel(method, draft.url, locale)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">{say("note")}</span>
        <textarea
          rows={2}
          data-testid="note"
          maxLength={10_000}
          value={draft.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </label>
    </Fold>
  );
}
