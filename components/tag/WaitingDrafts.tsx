// Forms begun on another page or in an earlier run of the browser, offered for going on.
import { useState } from "preact/hooks";
import { panelMessages } from "../../assets/messages/panel.ts";
import { toDisplay } from "../../lib/base/text.ts";
import type { Draft } from "../../lib/model/draft.ts";
import { timeAgo } from "../dates.ts";
import { useLocale, useWords } from "../language.ts";

type Props = {
  readonly waiting: readonly Draft[];
  readonly now: number;
  readonly onResume: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
};

/** Shows the latest waiting draft, and the others on demand. */
export function WaitingDrafts({ waiting, now, onResume, onDiscard }: Props) {
  const say = useWords(panelMessages);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  if (waiting.length === 0) return null;
  const shown = all ? waiting : waiting.slice(0, 1);
  return (
    <ul class="waiting">
      {shown.map((draft) => (
        <li key={draft.id} class="notice row" data-testid="waiting">
          <span class="grow small">
            {say("waiting", {
              name: toDisplay(
                draft.channel?.name || draft.title || draft.url || say("placeUnnamed"),
              ),
            })}{" "}
            <span class="soft">{timeAgo(draft.at, now, locale)}</span>
          </span>
          <button type="button" onClick={() => onResume(draft)} data-testid="resume">
            {say("waitingGoOn")}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => onDiscard(draft)}
            data-testid="discard"
          >
            {say("waitingDiscard")}
          </button>
        </li>
      ))}
      {waiting.length > shown.length && (
        <li>
          <button type="button" class="quiet small" onClick={() => setAll(true)}>
            {say("waitingMore", { n: waiting.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
