// The sample map: in and out in one click.
import { useEffect, useRef } from "preact/hooks";
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { workMessages } from "../../../assets/messages/work.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { useLive } from "../use-live.ts";
import { useObserved } from "../use-observed.ts";
import { useTask } from "../use-task.ts";
import type { SampleDesk } from "./sample-desk.ts";

type Props = {
  readonly sampling: SampleDesk;
  readonly verbs: Pick<DataVerbs, "listen" | "hasSample" | "removeSample">;
};

/** Offers to load the sample map, or to remove it; a loading that waits for an import says so and can be given up. */
export function SamplePanel({ sampling, verbs }: Props) {
  const say = useWords(dashboardDataMessages);
  const sayWork = useWords(workMessages);
  const sample = useLive(verbs.hasSample, verbs.listen, ["map"]);
  const loading = useObserved(sampling);
  const [removing, remove] = useTask<void>();
  const loadRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that gave it up is gone, and the focus with it.
    if (loading.state === "given" && document.activeElement === document.body)
      loadRef.current?.focus();
  }, [loading.state]);
  const waits = loading.state === "loading" && loading.waits;
  const standing = () => {
    if (waits) return say("stageWaiting", { file: say("sampleTitle") });
    if (sample.state !== "ready") return "";
    if (loading.state === "given" && !sample.value) return say("importGiven");
    return say(sample.value ? "sampleIn" : "sampleOut");
  };
  return (
    <Panel title={say("sampleTitle")} about={say("sampleAbout")} testId="sample">
      {sample.state === "ready" && (
        <div class="row wrap">
          {sample.value ? (
            <button
              type="button"
              data-testid="sample-remove"
              disabled={removing.state === "busy"}
              onClick={() => remove(verbs.removeSample)}
            >
              {say(removing.state === "busy" ? "sampleRemoving" : "sampleRemove")}
            </button>
          ) : (
            <button
              type="button"
              ref={loadRef}
              data-testid="sample-load"
              disabled={loading.state === "loading"}
              onClick={sampling.load}
            >
              {say(loading.state === "loading" && !waits ? "sampleLoading" : "sampleLoad")}
            </button>
          )}
          {waits && (
            <button type="button" data-testid="sample-cancel" onClick={sampling.cancel}>
              {sayWork("cancel")}
            </button>
          )}
          <output class="soft" data-testid="sample-status">
            {standing()}
          </output>
        </div>
      )}
      {sample.state === "failed" && <ErrorNotice error={sample.error} onRetry={sample.retry} />}
      {loading.state === "failed" && <ErrorNotice error={loading.error} />}
      {removing.state === "failed" && <ErrorNotice error={removing.error} />}
    </Panel>
  );
}
