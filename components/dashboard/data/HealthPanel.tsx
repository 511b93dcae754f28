// Storage health: the index held against the records, and built anew where they differ.
import { dashboardHealthMessages } from "../../../assets/messages/dashboard-health.ts";
import type { IndexReport } from "../../../lib/app/check-index.ts";
import type { WorkOptions } from "../../../lib/app/work.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { Desk } from "../desk.ts";
import { Panel } from "../Panel.tsx";
import { useWork } from "../use-work.ts";
import { WorkProgress } from "../WorkProgress.tsx";

/** The verbs of this panel. */
export type HealthPanelVerbs = {
  readonly checkIndex: (options: WorkOptions) => Promise<IndexReport>;
  readonly rebuildIndex: (options: WorkOptions) => Promise<void>;
};

type Props = {
  readonly desk: Pick<Desk, "checking" | "rebuilding">;
  readonly verbs: HealthPanelVerbs;
};

/** Offers the check and the rebuild, tells how far they are, and lets them be given up. */
export function HealthPanel({ desk, verbs }: Props) {
  const say = useWords(dashboardHealthMessages);
  const checking = useWork(desk.checking);
  const rebuilding = useWork(desk.rebuilding);
  const check = () => {
    rebuilding.forget();
    checking.begin(verbs.checkIndex);
  };
  const rebuild = () => {
    checking.forget();
    rebuilding.begin(verbs.rebuildIndex);
  };
  const busy = [checking, rebuilding].find(({ task }) => task.state === "busy");
  const doing = say(busy === checking ? "checking" : "rebuilding");
  return (
    <Panel title={say("title")} about={say("about")} testId="health">
      {busy ? (
        <WorkProgress
          label={doing}
          unit="channels"
          pace={busy.pace}
          onCancel={busy.cancel}
          testId="health-cancel"
        />
      ) : (
        <div class="row wrap">
          <button type="button" data-testid="check-index" onClick={check}>
            {say("check")}
          </button>
          <button type="button" data-testid="rebuild-index" onClick={rebuild}>
            {say("rebuild")}
          </button>
        </div>
      )}
      <output class="status" data-testid="health-status">
        {busy && doing}
        {checking.task.state === "done" &&
          (checking.task.value.given ? say("given") : wordsOf(checking.task.value.value, say))}
        {rebuilding.task.state === "done" && say(rebuilding.task.value.given ? "given" : "rebuilt")}
      </output>
      {checking.task.state === "failed" && (
        <ErrorNotice error={checking.task.error} onRetry={check} />
      )}
      {rebuilding.task.state === "failed" && (
        <ErrorNotice error={rebuilding.task.error} onRetry={rebuild} />
      )}
    </Panel>
  );
}

type Say = ReturnType<typeof useWords<typeof dashboardHealthMessages>>;

function wordsOf(report: IndexReport, say: Say): string {
  if (report.state === "none") return say("none");
  if (report.sound) return say("sound", { n: report.channels });
  const differing = report.wrong.length + report.missing.length;
  if (differing > 0) return say("differs", { n: differing });
  if (report.parts.length > 0) return say("partsDiffer", { parts: report.parts.join(", ") });
  return say("outdated");
}
