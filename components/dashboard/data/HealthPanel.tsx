// Storage health: the index held against the records, and built anew where they differ.
import { useEffect, useRef, useState } from "preact/hooks";
import { dashboardHealthMessages } from "../../../assets/messages/dashboard-health.ts";
import type { IndexReport } from "../../../lib/app/check-index.ts";
import type { RebuildOptions, RebuildProgress } from "../../../lib/app/rebuild-index.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { Panel } from "../Panel.tsx";
import { useTask } from "../use-task.ts";
import { paceOf, type Pace } from "./work-pace.ts";

/** The verbs of this panel. */
export type HealthPanelVerbs = {
  readonly checkIndex: (options: RebuildOptions) => Promise<IndexReport>;
  readonly rebuildIndex: (options: RebuildOptions) => Promise<void>;
};

type Job = "check" | "rebuild";
type Outcome =
  | { readonly job: "check"; readonly report: IndexReport }
  | { readonly job: "rebuild" }
  | { readonly job: "given" };

/** Offers the check and the rebuild, tells how far they are, and lets them be given up. */
export function HealthPanel({ verbs }: { readonly verbs: HealthPanelVerbs }) {
  const say = useWords(dashboardHealthMessages);
  const [task, begin] = useTask<Outcome>();
  const [job, setJob] = useState<Job>("check");
  const [pace, setPace] = useState<Pace>();
  const abortRef = useRef<AbortController>(undefined);
  useEffect(() => () => abortRef.current?.abort(), []);

  const start = (what: Job) => {
    const abort = new AbortController();
    const startedMs = performance.now();
    abortRef.current = abort;
    setJob(what);
    setPace(undefined);
    const onProgress = ({ done, total }: RebuildProgress) =>
      setPace({ done, total, elapsedMs: performance.now() - startedMs });
    const options = { signal: abort.signal, onProgress };
    begin(async (): Promise<Outcome> => {
      try {
        if (what === "check") return { job: what, report: await verbs.checkIndex(options) };
        await verbs.rebuildIndex(options);
        return { job: what };
      } catch (thrown) {
        if (abort.signal.aborted) return { job: "given" };
        throw thrown;
      }
    });
  };

  const speed = pace && paceOf(pace);
  return (
    <Panel title={say("title")} about={say("about")} testId="health">
      {task.state === "busy" ? (
        <>
          <progress
            aria-label={say(job === "check" ? "checking" : "rebuilding")}
            {...(pace ? { max: Math.max(pace.total, 1), value: pace.done } : {})}
          />
          <div class="row wrap">
            <button
              type="button"
              data-testid="health-cancel"
              onClick={() => abortRef.current?.abort()}
            >
              {say("cancel")}
            </button>
            {pace && speed && (
              <span class="soft number">
                {say("progress", {
                  done: pace.done,
                  total: pace.total,
                  rate: speed.rate,
                  left: say("seconds", { n: speed.secondsLeft }),
                })}
              </span>
            )}
          </div>
        </>
      ) : (
        <div class="row wrap">
          <button type="button" data-testid="check-index" onClick={() => start("check")}>
            {say("check")}
          </button>
          <button type="button" data-testid="rebuild-index" onClick={() => start("rebuild")}>
            {say("rebuild")}
          </button>
        </div>
      )}
      <output class="status" data-testid="health-status">
        {task.state === "busy" && say(job === "check" ? "checking" : "rebuilding")}
        {task.state === "done" && wordsOf(task.value, say)}
      </output>
      {task.state === "failed" && <ErrorNotice error={task.error} onRetry={() => start(job)} />}
    </Panel>
  );
}

type Say = ReturnType<typeof useWords<typeof dashboardHealthMessages>>;

function wordsOf(outcome: Outcome, say: Say): string {
  if (outcome.job === "given") return say("given");
  if (outcome.job === "rebuild") return say("rebuilt");
  const { report } = outcome;
  if (report.state === "none") return say("none");
  if (report.sound) return say("sound", { n: report.channels });
  const differing = report.wrong.length + report.missing.length;
  if (differing > 0) return say("differs", { n: differing });
  if (report.parts.length > 0) return say("partsDiffer", { parts: report.parts.join(", ") });
  return say("outdated");
}
