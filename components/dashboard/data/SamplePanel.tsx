// The sample map: in and out in one click.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly verbs: Pick<DataVerbs, "listen" | "hasSample" | "loadSample" | "removeSample">;
};

/** Offers to load the sample map, or to remove it. */
export function SamplePanel({ verbs }: Props) {
  const say = useWords(dashboardDataMessages);
  const sample = useLive(verbs.hasSample, verbs.listen, ["map"]);
  const [task, begin] = useTask<void>();
  const busy = task.state === "busy";
  return (
    <Panel title={say("sampleTitle")} about={say("sampleAbout")} testId="sample">
      {sample.state === "ready" && (
        <div class="row wrap">
          {sample.value ? (
            <button
              type="button"
              data-testid="sample-remove"
              disabled={busy}
              onClick={() => begin(verbs.removeSample)}
            >
              {say(busy ? "sampleRemoving" : "sampleRemove")}
            </button>
          ) : (
            <button
              type="button"
              data-testid="sample-load"
              disabled={busy}
              onClick={() => begin(verbs.loadSample)}
            >
              {say(busy ? "sampleLoading" : "sampleLoad")}
            </button>
          )}
          <output class="soft" data-testid="sample-status">
            {say(sample.value ? "sampleIn" : "sampleOut")}
          </output>
        </div>
      )}
      {sample.state === "failed" && <ErrorNotice error={sample.error} onRetry={sample.retry} />}
      {task.state === "failed" && <ErrorNotice error={task.error} />}
    </Panel>
  );
}
