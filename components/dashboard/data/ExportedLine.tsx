// An export under way and what became of it.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import type { Exported } from "../dashboard-verbs.ts";
import { formatBytes } from "../format.ts";
import type { Work } from "../use-work.ts";
import { WorkProgress } from "../WorkProgress.tsx";

type Props = { readonly work: Work<Exported>; readonly onRetry?: () => void };

/** Shows how far the file is and the way out, then its name, size and counts, or why it was not written. */
export function ExportedLine({ work: { task, pace, cancel }, onRetry }: Props) {
  const say = useWords(dashboardDataMessages);
  const locale = useLocale();
  const done = task.state === "done" ? task.value : undefined;
  return (
    <>
      {task.state === "busy" && (
        <WorkProgress
          label={say("exporting")}
          unit="records"
          pace={pace}
          onCancel={cancel}
          testId="export-cancel"
        />
      )}
      <output class="status" data-testid="export-status">
        {task.state === "busy" && say("exporting")}
        {done?.given === true && say("exportGiven")}
        {done?.given === false &&
          say("exported", {
            file: done.value.fileName,
            size: formatBytes(done.value.bytes, locale),
            sightings: done.value.sightings,
            channels: done.value.channels,
          })}
      </output>
      {task.state === "failed" && (
        <ErrorNotice error={task.error} {...(onRetry ? { onRetry } : {})} />
      )}
    </>
  );
}
