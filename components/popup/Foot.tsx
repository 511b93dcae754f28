// The popup's foot: what the answer rests on, the last backup, the way to the dashboard.
import { useEffect, useState } from "preact/hooks";
import { popupMessages } from "../../assets/messages/popup.ts";
import type { Answer } from "../../lib/app/ask.ts";
import type { Outlook } from "../../lib/app/find-outlook.ts";
import type { Backup } from "../../lib/app/last-backup.ts";
import type { BackupTrouble } from "../../lib/model/backup-schedule.ts";
import type { BackupLine } from "../BackupLine.tsx";
import { useWords } from "../language.ts";
import type { Criteria } from "../../lib/rank/question.ts";
import type { OutlookLine } from "./OutlookLine.tsx";

type Props = {
  readonly rests: number;
  /** There are more places in the answer than are shown. */
  readonly more: boolean;
  readonly channels: number;
  readonly onDashboard: () => void;
  readonly lastBackup: () => Promise<Backup | undefined>;
  readonly onBackUp: () => Promise<void>;
  readonly backupTrouble: () => Promise<BackupTrouble | undefined>;
  /** Opens the place where backups are set up. */
  readonly onBackups: () => void;
  /** The answer whose outlook is told; undefined where there is no place in it. */
  readonly answer: Answer | undefined;
  readonly criteria: Criteria;
  readonly outlook: (criteria: Criteria) => Promise<Outlook | undefined>;
  readonly onOutlook: () => void;
};

/** Says on how many of the map's channels the answer rests. */
export function Foot(props: Props) {
  const { rests, more, channels, onDashboard, lastBackup, answer } = props;
  const say = useWords(popupMessages);
  const [Line, setLine] = useState<typeof BackupLine>();
  const [Ahead, setAhead] = useState<typeof OutlookLine>();
  useEffect(() => {
    // After the paint: a function as state must be wrapped in one.
    void import("../BackupLine.tsx").then((module) => setLine(() => module.BackupLine));
    void import("./OutlookLine.tsx").then((module) => setAhead(() => module.OutlookLine));
  }, []);
  return (
    <footer class="popup-foot small soft" data-testid="foot">
      {answer &&
        (Ahead ? (
          <Ahead
            criteria={props.criteria}
            answer={answer}
            find={props.outlook}
            onOpen={props.onOutlook}
          />
        ) : (
          <div class="outlook" />
        ))}
      <span class="grow number" data-testid="coverage" title={say("restsOnWhy")}>
        {channels > 0 &&
          say(props.criteria.length === 0 ? "holds" : more ? "restsOnMore" : "restsOn", {
            n: rests,
            all: channels,
          })}
      </span>
      {Line && channels > 0 && (
        <Line
          read={lastBackup}
          onBackUp={props.onBackUp}
          trouble={{ read: props.backupTrouble, onMend: props.onBackups }}
        />
      )}
      <button type="button" class="quiet" data-testid="dashboard" onClick={onDashboard}>
        {say("dashboard")}
      </button>
    </footer>
  );
}
