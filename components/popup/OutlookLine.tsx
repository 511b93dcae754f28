// One line under the answer: how much of these people's places the map holds, and where to look next.
import { useEffect, useState } from "preact/hooks";
import { outlookMessages } from "../../assets/messages/outlook.ts";
import type { Answer } from "../../lib/app/ask.ts";
import type { Outlook } from "../../lib/app/find-outlook.ts";
import { toDisplay } from "../../lib/base/text.ts";
import { COVERAGE_BAR } from "../../lib/model/bars.ts";
import type { Criteria } from "../../lib/rank/question.ts";
import { useWords } from "../language.ts";

type Props = {
  readonly criteria: Criteria;
  /** The answer that is shown: another one asks anew. */
  readonly answer: Answer;
  readonly find: (criteria: Criteria) => Promise<Outlook | undefined>;
  readonly onOpen: () => void;
};

/** Places named, and how long after the answer they may be looked for. */
const PLACES = 2;
const AFTER_MS = 150;

/** Channels beyond which it is left to the dashboard: every one of them is read, and the popup would stand still. */
const MOST_CHANNELS = 1_000;

/** Asks once the answer is painted, and keeps the room for it; says nothing where nothing is known or the asking fails: it is only a hint. */
export function OutlookLine({ criteria, answer, find, onOpen }: Props) {
  const say = useWords(outlookMessages);
  const [outlook, setOutlook] = useState<Outlook | "none">();
  const isLarge = answer.channels > MOST_CHANNELS;
  useEffect(() => {
    if (isLarge) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      find(criteria).then(
        (found) => !stale && setOutlook(found ?? "none"),
        () => !stale && setOutlook((before) => before ?? "none"),
      );
    }, AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new answer stands for new criteria
  }, [answer]);
  if (isLarge) {
    return (
      <div class="outlook" data-testid="outlook">
        <button type="button" class="quiet" data-testid="look-next" onClick={onOpen}>
          {say("inDashboard")}
        </button>
      </div>
    );
  }
  if (!outlook) return <div class="outlook" />;
  if (outlook === "none") return null;
  const { met, coverage, next } = outlook;
  const hundred = (value: number) => Math.round(100 * value);
  return (
    <div class="outlook" data-testid="outlook">
      {coverage ? (
        <span data-testid="covered" title={say("coveredHelp", { n: met })}>
          {say("covered", { low: hundred(coverage.low), high: hundred(coverage.high) })}
          <span class="visually-hidden">. {say("coveredHelp", { n: met })}</span>
        </span>
      ) : (
        <span data-testid="covered">{say("coverageMissing", { n: COVERAGE_BAR - met })}</span>
      )}
      {next.length > 0 && (
        <button type="button" class="quiet" data-testid="look-next" onClick={onOpen}>
          {say("lookNext", {
            places: next
              .slice(0, PLACES)
              .map(({ name }) => toDisplay(name))
              .join(" · "),
          })}
        </button>
      )}
    </div>
  );
}
