// The panel of a tab that nothing was noted on yet: how to begin.
import { panelMessages } from "../../assets/messages/panel.ts";
import { useWords } from "../language.ts";

type Props = { readonly onByHand: (() => void) | undefined };

/** Teaches the ways in; the last one needs no page at all. */
export function EmptyPanel({ onByHand }: Props) {
  const say = useWords(panelMessages);
  return (
    <div class="stack empty-state" data-testid="empty-panel">
      <h2>{say("emptyTitle")}</h2>
      <p>{say("emptyTeach", { key: "Alt+Shift+S" })}</p>
      <p class="soft">{say("emptyToolbar")}</p>
      {onByHand && (
        <p>
          <button type="button" onClick={onByHand} data-testid="by-hand">
            {say("byHand")}
          </button>
        </p>
      )}
      <p class="small soft">{say("byHandWhy")}</p>
    </div>
  );
}
