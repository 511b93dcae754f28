// What became of an export.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { useLocale, useWords } from "../../language.ts";
import type { Exported } from "../dashboard-verbs.ts";
import { formatBytes } from "../format.ts";
import type { Task } from "../use-task.ts";

/** Says that a file is being written, then its name, size and counts. */
export function ExportedLine({ task }: { readonly task: Task<Exported> }) {
  const say = useWords(dashboardDataMessages);
  const locale = useLocale();
  return (
    <output class="status" data-testid="export-status">
      {task.state === "busy" && say("exporting")}
      {task.state === "done" &&
        say("exported", {
          file: task.value.fileName,
          size: formatBytes(task.value.bytes, locale),
          sightings: task.value.sightings,
          channels: task.value.channels,
        })}
    </output>
  );
}
