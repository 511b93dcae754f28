// The Data section: what the map holds, and how it comes in, goes out and is erased.
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { BackupPanel } from "./BackupPanel.tsx";
import { ErasePanel } from "./ErasePanel.tsx";
import { ExportPanel } from "./ExportPanel.tsx";
import { HealthPanel } from "./HealthPanel.tsx";
import { ImportPanel } from "./ImportPanel.tsx";
import { SamplePanel } from "./SamplePanel.tsx";
import { StoragePanel } from "./StoragePanel.tsx";

/** Shows the Data section. */
export function DataSection({ verbs }: { readonly verbs: DataVerbs }) {
  const say = useWords(dashboardMessages);
  const counts = useLive(verbs.countRecords, verbs.listen, ["map"]);
  return (
    <>
      <SectionTitle title={say("data")} />
      <div class="panels">
        <ExportPanel counts={counts} onExport={verbs.exportMap} lastBackup={verbs.lastBackup} />
        <BackupPanel verbs={verbs} />
        <ImportPanel verbs={verbs} />
        <SamplePanel verbs={verbs} />
        <StoragePanel counts={counts} verbs={verbs} />
        <HealthPanel verbs={verbs} />
        <ErasePanel onErase={verbs.eraseMap} onExport={verbs.exportMap} />
      </div>
    </>
  );
}
