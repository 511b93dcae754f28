// Storage health: the index held against the records, and built anew where they differ.
import { useState } from "preact/hooks";
import { dashboardHealthMessages } from "../../../assets/messages/dashboard-health.ts";
import type { IndexReport } from "../../../lib/app/check-index.ts";
import type { WorkOptions } from "../../../lib/app/work.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { Panel } from "../Panel.tsx";
import { useWork, type Outcome } from "../use-work.ts";
import { WorkProgress } from "../WorkProgress.tsx";

/** The verbs of this panel. */
export type HealthPanelVerbs = {
  readonly checkIndex: (options: WorkOptions) => Promise<IndexReport>;
  readonly rebuildIndex: (options: WorkOptions) => Promise<void>;
};

type Job = "check" | "rebuild";
type Done = { readonly job: "check"; readonly report: IndexReport } | { readonly job: "rebuild" };

/** Offers the check and the rebuild, tells how far they are, and lets them be given up. */
export function HealthPanel({ verbs }: { readonly verbs: HealthPanelVerbs }) {
  const say = useWords(dashboardHealthMessages);
  const { task, pace, begin, cancel } = useWork<Done>();
  const [job, setJob] = useState<Job>("check");
  const start = (what: Job) => {
    setJob(what);
    begin(async (options): Promise<Done> => {
      if (what === "check") return { job: what, report: await verbs.checkIndex(options) };
      await verbs.rebuildIndex(options);
      return { job: what };
    });
  };
  const doing = say(job === "check" ? "checking" : "rebuilding");
  return (
    <Panel title={say("title")} about={say("about")} testId="health">
      {task.state === "busy" ? (
        <WorkProgress
          label={doing}
          unit="channels"
          pace={pace}
          onCancel={cancel}
          testId="health-cancel"
        />
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
        {task.state === "busy" && doing}
        {task.state === "done" && wordsOf(task.value, say)}
      </output>
      {task.state === "failed" && <ErrorNotice error={task.error} onRetry={() => start(job)} />}
    </Panel>
  );
}

type Say = ReturnType<typeof useWords<typeof dashboardHealthMessages>>;

function wordsOf(outcome: Outcome<Done>, say: Say): string {
  if (outcome.given) return say("given");
  if (outcome.value.job === "rebuild") return say("rebuilt");
  const { report } = outcome.value;
  if (report.state === "none") return say("none");
  if (report.sound) return say("sound", { n: report.channels });
  const differing = report.wrong.length + report.missing.length;
  if (differing > 0) return say("differs", { n: differing });
  if (report.parts.length > 0) return say("partsDiffer", { parts: report.parts.join(", ") });
  return say("outdated");
}
