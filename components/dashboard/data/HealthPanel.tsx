// Storage health: the index held against the records, and built anew where they differ.
import { dashboardHealthMessages } from "../../../assets/messages/dashboard-health.ts";
import type { Rebuilt } from "../../../lib/app/read-rebuild.ts";
import type { IndexReport } from "../../../lib/app/check-index.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../long-work.ts";
import { Panel } from "../Panel.tsx";
import { useFocusBack } from "../use-focus-back.ts";
import { useWork } from "../use-work.ts";
import { WorkProgress } from "../WorkProgress.tsx";
import { useOtherRebuild } from "./use-other-rebuild.ts";

type Props = {
  readonly desk: Pick<Desk, "checking" | "rebuilding">;
  readonly verbs: Pick<DataVerbs, "checkIndex" | "rebuildIndex" | "readRebuild" | "joinRebuild">;
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
  const rebuild = (verb: typeof verbs.joinRebuild = verbs.rebuildIndex) => {
    checking.forget();
    rebuilding.begin(verb);
  };
  const busy = [checking, rebuilding].find(({ task }) => task.state === "busy");
  const job = busy === checking ? "checking" : "rebuilding";
  const doing = say(job);
  useOtherRebuild(verbs, !busy, () => rebuild(verbs.joinRebuild));
  const focusBack = useFocusBack(busy && job);
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
          <button
            type="button"
            data-testid="check-index"
            ref={focusBack("checking")}
            onClick={check}
          >
            {say("check")}
          </button>
          <button
            type="button"
            data-testid="rebuild-index"
            ref={focusBack("rebuilding")}
            onClick={() => rebuild()}
          >
            {say("rebuild")}
          </button>
        </div>
      )}
      <output class="status" data-testid="health-status">
        {busy && doing}
        {checking.task.state === "done" &&
          (checking.task.value.given ? say("given") : wordsOf(checking.task.value.value, say))}
        {rebuilding.task.state === "done" &&
          say(isGiven(rebuilding.task.value) ? "given" : "rebuilt")}
      </output>
      {checking.task.state === "failed" && (
        <ErrorNotice error={checking.task.error} onRetry={check} />
      )}
      {rebuilding.task.state === "failed" && (
        <ErrorNotice error={rebuilding.task.error} onRetry={() => rebuild()} />
      )}
    </Panel>
  );
}

// Here, or on another page.
const isGiven = (outcome: Outcome<Rebuilt | undefined>) =>
  outcome.given || outcome.value === "given";

type Say = ReturnType<typeof useWords<typeof dashboardHealthMessages>>;

function wordsOf(report: IndexReport, say: Say): string {
  if (report.state === "none") return say("none");
  if (report.sound) return say("sound", { n: report.channels });
  const differing = report.wrong.length + report.missing.length;
  if (differing > 0) return say("differs", { n: differing });
  if (report.parts.length > 0) return say("partsDiffer", { parts: report.parts.join(", ") });
  return say("outdated");
}
