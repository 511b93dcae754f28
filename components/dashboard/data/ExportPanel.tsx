// Export: the whole map as one file, with its counts.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import type { Holdings } from "../../../lib/app/count-standing.ts";
import type { Layout } from "../../../lib/app/export-map.ts";
import type { Backup } from "../../../lib/app/last-backup.ts";
import { BackupLine } from "../../BackupLine.tsx";
import { useWords } from "../../language.ts";
import { SteadyButton } from "../../SteadyButton.tsx";
import type { DataVerbs, Exported } from "../dashboard-verbs.ts";
import type { LongWork } from "../long-work.ts";
import { Panel } from "../Panel.tsx";
import type { Live } from "../use-live.ts";
import { useWork } from "../use-work.ts";
import { ExportedLine } from "./ExportedLine.tsx";
import { holdsNothing } from "./holds-nothing.ts";

type Props = {
  readonly held: Live<Holdings>;
  readonly exporting: LongWork<Exported>;
  readonly onExport: DataVerbs["exportMap"];
  readonly lastBackup: () => Promise<Backup | undefined>;
};

/** Offers the export and says what the file holds. */
export function ExportPanel({ held, exporting, onExport, lastBackup }: Props) {
  const say = useWords(dashboardDataMessages);
  const work = useWork(exporting);
  const { task } = work;
  const begin = (layout: Layout) => work.begin((options) => onExport(layout, options));
  const { standing } = held.state === "ready" ? held.value : {};
  const empty = holdsNothing(held);
  return (
    <Panel title={say("exportTitle")} about={say("exportAbout")} testId="export">
      <div class="row wrap">
        <SteadyButton
          type="button"
          class="primary"
          data-testid="export-map"
          disabled={empty}
          rests={task.state === "busy"}
          onClick={() => begin("json")}
        >
          {say("exportNow")}
        </SteadyButton>
        <SteadyButton
          type="button"
          class="quiet"
          data-testid="export-lines"
          title={say("exportLinesAbout")}
          disabled={empty}
          rests={task.state === "busy"}
          onClick={() => begin("lines")}
        >
          {say("exportLines")}
        </SteadyButton>
        {standing && !empty && (
          <span class="soft">
            {say("holds", { sightings: standing.sightings, channels: standing.channels })}
          </span>
        )}
        {empty && <span class="soft">{say("exportEmpty")}</span>}
      </div>
      <p class="small soft">
        <BackupLine read={lastBackup} after={task.state} whole />
      </p>
      <ExportedLine work={work} onRetry={() => begin("json")} />
    </Panel>
  );
}
