// The Data section: what the map holds, and how it comes in, goes out and is erased.
import { useEffect } from "preact/hooks";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import type { WorkOptions } from "../../../lib/app/work.ts";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { forgetEnded, type Desk } from "../desk.ts";
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

type Props = {
  /** The panel that was asked for; none where it is empty. */
  readonly open: string;
  readonly desk: Desk;
  readonly verbs: DataVerbs;
};

/** Shows the Data section. */
export function DataSection({ open, desk, verbs }: Props) {
  const say = useWords(dashboardMessages);
  const held = useLive(verbs.countStanding, verbs.listen, ["map"]);
  // What has ended by the time somebody goes was seen.
  useEffect(() => () => forgetEnded(desk), [desk]);
  useEffect(() => focusPanel(open), [open]);
  const erase = async (options: WorkOptions) => {
    await verbs.eraseMap(options);
    forgetForms();
    desk.importing.forget(); // what it brought is gone
  };
  return (
    <>
      <SectionTitle title={say("data")} calm={open !== ""} />
      <div class="panels">
        <ExportPanel
          held={held}
          exporting={desk.exporting}
          onExport={verbs.exportMap}
          lastBackup={verbs.lastBackup}
        />
        <BackupPanel verbs={verbs} />
        <ImportPanel importing={desk.importing} />
        <SamplePanel sampling={desk.sampling} verbs={verbs} />
        <StoragePanel held={held} verbs={verbs} />
        <HealthPanel desk={desk} verbs={verbs} />
        <ErasePanel held={held} desk={desk} onErase={erase} onExport={verbs.exportMap} />
      </div>
    </>
  );
}

function focusPanel(name: string): void {
  const panel = name === "" ? null : document.getElementById(`panel-${name}`);
  if (!panel || panel.contains(document.activeElement)) return; // a preview takes the focus itself
  panel.tabIndex = -1;
  panel.focus();
}
