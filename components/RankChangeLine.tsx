// What would change a channel's rank, in one sentence; nothing where looks alone do not decide.
import { rankChangeMessages } from "../assets/messages/rank-change.ts";
import { toDisplay } from "../lib/base/text.ts";
import type { AnswerRow } from "../lib/exchange/map-question.ts";
import type { Mode } from "../lib/rank/question.ts";
import { useWords } from "./language.ts";
import { rankChange } from "../lib/model/rank-change.ts";

/** What the sentence asks of the ranking. */
export type RankChangeVerbs = {
  /** How many further finds would lift a row over the one above; undefined where it is not soon. */
  readonly looksToPass: (row: AnswerRow, above: AnswerRow) => number | undefined;
  readonly meaningfulLooks: number;
};

type Props = {
  readonly row: AnswerRow;
  readonly above: AnswerRow | undefined;
  readonly mode: Mode;
  readonly verbs: RankChangeVerbs;
};

export function RankChangeLine({ row, above, mode, verbs }: Props) {
  const say = useWords(rankChangeMessages);
  const change = rankChange(row, above, mode, verbs.looksToPass, verbs.meaningfulLooks);
  if (!change) return null;
  return (
    <p class="small" data-testid="change">
      {say(change.key, { ...change.facts, above: toDisplay(above?.name ?? "") })}
    </p>
  );
}
