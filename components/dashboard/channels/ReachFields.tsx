// How many people can be met in a channel: the number first, then where it comes from and of when it is.
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import { LIMITS, tidy } from "../../../lib/base/text.ts";
import { isInstant, localDay } from "../../../lib/base/time.ts";
import { parseAmount } from "../../../lib/model/band.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { useWords } from "../../language.ts";
import { TextField } from "../TextField.tsx";

type Reach = Channel["reach"] & {};

type Props = {
  readonly reach: Reach | undefined;
  readonly now: () => number;
  /** Changes the reach as it is by then. */
  readonly onSave: (change: (before: Reach | undefined) => Reach | undefined) => Promise<void>;
};

const MOST = 1_000_000_000;

const isCount = (people = NaN): boolean => Number.isInteger(people) && people <= MOST;

/** Edits the reach; a new number is dated today, an emptied one takes its source and date along. */
export function ReachFields({ reach, now, onSave }: Props) {
  const say = useWords(dashboardChannelMessages);
  const check = (text: string) =>
    text.trim() === "" || isCount(parseAmount(text)) ? "" : say("peopleBad");
  const savePeople = (text: string) =>
    onSave((before) =>
      text.trim() === ""
        ? undefined
        : { ...before, people: parseAmount(text) ?? 0, at: startOf(localDay(now())) },
    );
  return (
    <>
      <TextField
        label={say("people")}
        value={reach ? String(reach.people) : ""}
        check={check}
        onSave={savePeople}
        hint={say("peopleHint")}
        maxLength={20}
        inputMode="numeric"
        testId="reach-people"
      />
      {reach && (
        <div class="pair">
          <TextField
            label={say("source")}
            value={reach.source ?? ""}
            onSave={(text) => onSave((before) => before && withSource(before, tidy(text)))}
            maxLength={LIMITS.name}
            testId="reach-source"
          />
          <TextField
            label={say("asOf")}
            value={reach.at?.slice(0, 10) ?? ""}
            type="date"
            check={(day) => (day === "" || isInstant(startOf(day)) ? "" : say("dayBad"))}
            onSave={(day) => onSave((before) => before && withDay(before, day))}
            maxLength={10}
            testId="reach-at"
          />
        </div>
      )}
    </>
  );
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`;

function withSource(reach: Reach, source: string): Reach {
  const { source: _, ...rest } = reach;
  return source === "" ? rest : { ...rest, source };
}

function withDay(reach: Reach, day: string): Reach {
  const { at: _, ...rest } = reach;
  return day === "" ? rest : { ...rest, at: startOf(day) };
}
