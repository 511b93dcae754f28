// What the map holds, how much room it takes, and whether the browser promised to keep it.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import type { Holdings } from "../../../lib/app/count-standing.ts";
import { languageTag } from "../../../lib/base/messages.ts";
import type { KeepAnswer } from "../../../lib/app/storage-state.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { SteadyButton } from "../../SteadyButton.tsx";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { formatBytes, formatCount } from "../format.ts";
import { Panel } from "../Panel.tsx";
import { useLive, type Live } from "../use-live.ts";
import { COUNTED_KINDS } from "./import-summary.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly held: Live<Holdings>;
  readonly verbs: Pick<DataVerbs, "listen" | "readStorageState" | "askToKeep">;
};

/** Shows the counts of records and the state of the storage. */
export function StoragePanel({ held, verbs }: Props) {
  const say = useWords(dashboardDataMessages);
  const locale = useLocale();
  const [asked, ask] = useTask<KeepAnswer>();
  const storage = useLive(verbs.readStorageState, verbs.listen, ["map"], [asked.state]);
  return (
    <Panel title={say("storageTitle")} about={say("storageAbout")} testId="storage">
      {held.state === "failed" && <ErrorNotice error={held.error} onRetry={held.retry} />}
      {held.state === "ready" && <Counts {...held.value} />}
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
            <SteadyButton
              type="button"
              data-testid="keep-storage"
              rests={asked.state === "busy"}
              onClick={() => ask(verbs.askToKeep)}
            >
              {say(asked.state === "busy" ? "keeping" : "keep")}
            </SteadyButton>
          )}
        </>
      )}
      <output class="status" data-testid="keep-status">
        {asked.state === "done" && say(asked.value)}
      </output>
    </Panel>
  );
}

/** Retractions are told as the sightings that they withdraw. */
const SHOWN_KINDS = COUNTED_KINDS.filter((kind) => kind !== "retractions");

function Counts({ standing, gone }: Holdings) {
  const say = useWords(dashboardDataMessages);
  const locale = useLocale();
  const removed = SHOWN_KINDS.filter((kind) => gone[kind] > 0).map((kind) =>
    say("goneCount", { n: formatCount(gone[kind], locale), what: say(kind, { n: gone[kind] }) }),
  );
  const list = new Intl.ListFormat(languageTag(locale), { type: "conjunction" });
  return (
    <>
      <dl class="figures" data-testid="record-counts">
        {SHOWN_KINDS.map((kind) => (
          <div key={kind}>
            <dd class="number">{formatCount(standing[kind], locale)}</dd>
            <dt class="small soft">{say(kind, { n: standing[kind] })}</dt>
          </div>
        ))}
      </dl>
      {removed.length > 0 && (
        <p class="small soft" data-testid="record-gone">
          {say("gone", { list: list.format(removed) })}
        </p>
      )}
    </>
  );
}
