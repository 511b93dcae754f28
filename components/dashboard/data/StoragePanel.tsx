// What the map holds, how much room it takes, and whether the browser promised to keep it.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import type { RecordCounts } from "../../../lib/app/count-records.ts";
import type { KeepAnswer } from "../../../lib/app/storage-state.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { formatBytes, formatCount } from "../format.ts";
import { Panel } from "../Panel.tsx";
import { useLive, type Live } from "../use-live.ts";
import { COUNTED_KINDS } from "./import-summary.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly counts: Live<RecordCounts>;
  readonly verbs: Pick<DataVerbs, "listen" | "readStorageState" | "askToKeep">;
};

/** Shows the counts of records and the state of the storage. */
export function StoragePanel({ counts, verbs }: Props) {
  const say = useWords(dashboardDataMessages);
  const locale = useLocale();
  const [asked, ask] = useTask<KeepAnswer>();
  const storage = useLive(verbs.readStorageState, verbs.listen, ["map"], [asked.state]);
  return (
    <Panel title={say("storageTitle")} about={say("storageAbout")} testId="storage">
      {counts.state === "failed" && <ErrorNotice error={counts.error} onRetry={counts.retry} />}
      {counts.state === "ready" && (
        <dl class="figures" data-testid="record-counts">
          {COUNTED_KINDS.map((kind) => (
            <div key={kind}>
              <dd class="number">{formatCount(counts.value[kind], locale)}</dd>
              <dt class="small soft">{say(kind, { n: counts.value[kind] })}</dt>
            </div>
          ))}
        </dl>
      )}
      {storage.state === "ready" && (
        <>
          <p>
            {storage.value.usedBytes === undefined
              ? say("usedUnknown")
              : say("used", { size: formatBytes(storage.value.usedBytes, locale) })}{" "}
            {storage.value.persistent !== undefined &&
              say(storage.value.persistent ? "persistent" : "notPersistent")}
          </p>
          {storage.value.persistent === false && (
            <button
              type="button"
              data-testid="keep-storage"
              disabled={asked.state === "busy"}
              onClick={() => ask(verbs.askToKeep)}
            >
              {say(asked.state === "busy" ? "keeping" : "keep")}
            </button>
          )}
        </>
      )}
      <output class="status" data-testid="keep-status">
        {asked.state === "done" && say(asked.value)}
      </output>
    </Panel>
  );
}
