// The sample map: in and out in one click.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { workMessages } from "../../../assets/messages/work.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { SteadyButton } from "../../SteadyButton.tsx";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { useFocusHeir } from "../use-focus-heir.ts";
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
  const { heir, pass } = useFocusHeir();
  const isIn = sample.state === "ready" && sample.value;
  const waits = loading.state === "loading" && loading.waits;
  const label = () => {
    if (isIn) return removing.state === "busy" ? "sampleRemoving" : "sampleRemove";
    return loading.state === "loading" && !waits ? "sampleLoading" : "sampleLoad";
  };
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
          {/* One button for both, which keeps the focus from the one to the other. */}
          <SteadyButton
            type="button"
            ref={heir}
            data-testid={isIn ? "sample-remove" : "sample-load"}
            rests={removing.state === "busy" || loading.state === "loading"}
            onClick={isIn ? () => remove(verbs.removeSample) : sampling.load}
          >
            {say(label())}
          </SteadyButton>
          {waits && (
            <button
              type="button"
              data-testid="sample-cancel"
              onClick={() => {
                pass();
                sampling.cancel();
              }}
            >
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
