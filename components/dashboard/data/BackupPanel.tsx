// Backups that write themselves: how often, when the last and the next, and the way back from one.
import { useId } from "preact/hooks";
import { backupMessages } from "../../../assets/messages/backup.ts";
import { BACKUP_PACES } from "../../../lib/model/backup-schedule.ts";
import { BackupLine } from "../../BackupLine.tsx";
import { dayOf } from "../../dates.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly verbs: Pick<DataVerbs, "listen" | "readSchedule" | "changeBackupPace" | "lastBackup">;
};

/** Shows the choice; the browser asks for its permission in the click that makes it. */
export function BackupPanel({ verbs }: Props) {
  const say = useWords(backupMessages);
  const locale = useLocale();
  const name = useId();
  const [task, begin] = useTask<boolean>();
  const schedule = useLive(verbs.readSchedule, verbs.listen, ["settings"], [task.state]);
  const { pace, nextAt, trouble } =
    schedule.state === "ready"
      ? schedule.value
      : { pace: undefined, nextAt: "", trouble: undefined };
  return (
    <Panel title={say("title")} about={say("about")} testId="scheduled-backup">
      <fieldset class="row wrap plain">
        <legend class="visually-hidden">{say("pace")}</legend>
        {BACKUP_PACES.map((each) => (
          <label key={each} class="row">
            <input
              type="radio"
              name={name}
              data-testid={`backup-${each}`}
              checked={pace === each}
              onClick={(event) => {
                event.preventDefault(); // it is chosen once the browser allowed it
                if (task.state !== "busy") begin(() => verbs.changeBackupPace(each));
              }}
            />
            {say(each)}
          </label>
        ))}
      </fieldset>
      {pace !== undefined && pace !== "off" && (
        <p class="small soft">
          <BackupLine read={verbs.lastBackup} after={schedule} whole />
          {!trouble && (
            <span data-testid="backup-next"> {say("next", { day: dayOf(nextAt, locale) })}</span>
          )}
        </p>
      )}
      <output class="status" data-testid="backup-status">
        {task.state === "busy" && say("asking")}
        {task.state === "done" && !task.value && say("refused")}
      </output>
      {trouble && (
        <p class="notice warn" role="alert" data-testid="backup-trouble">
          {say(trouble)}
        </p>
      )}
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      <p class="small soft">{say("restoreHow")}</p>
    </Panel>
  );
}
