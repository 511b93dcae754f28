// The Data section: what the map holds, and how it comes in, goes out and is erased.
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { forgetForms } from "../use-kept.ts";
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
  const held = useLive(verbs.countStanding, verbs.listen, ["map"]);
  const erase = async () => {
    await verbs.eraseMap();
    forgetForms();
  };
  return (
    <>
      <SectionTitle title={say("data")} />
      <div class="panels">
        <ExportPanel held={held} onExport={verbs.exportMap} lastBackup={verbs.lastBackup} />
        <BackupPanel verbs={verbs} />
        <ImportPanel verbs={verbs} />
        <SamplePanel verbs={verbs} />
        <StoragePanel held={held} verbs={verbs} />
        <HealthPanel verbs={verbs} />
        <ErasePanel onErase={erase} onExport={verbs.exportMap} />
      </div>
    </>
  );
}
