// Import: choose or drop a file, see what it would change, apply it in one step or leave it.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { Panel } from "../Panel.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { ImportChanges } from "./ImportChanges.tsx";
import { ImportPreviewBox } from "./ImportPreviewBox.tsx";
import { WorkProgress } from "../WorkProgress.tsx";
import { useFocusHeir } from "../use-focus-heir.ts";
import { useObserved } from "../use-observed.ts";
import type { ImportDesk } from "./import-desk.ts";

const APPLYING = {
  starting: "stageStarting",
  waiting: "stageWaiting",
  "at-once": "applying",
  writing: "stageWriting",
  counting: "stageCounting",
  undoing: "stageUndoing",
  recounting: "stageRecounting",
} as const;

/** What is over in a moment, or ends by itself. */
const CANNOT_END: ReadonlySet<string> = new Set(["at-once", "undoing", "recounting"]);

/** What goes by channels. */
const COUNTING: ReadonlySet<string> = new Set(["counting", "recounting"]);

/** Shows the import in whichever state it is. */
export function ImportPanel({ importing }: { readonly importing: ImportDesk }) {
  const say = useWords(dashboardDataMessages);
  const { state, pace } = useObserved(importing);
  // Each step takes away what was pressed in the one before; the preview takes the focus itself.
  const { heir, pass } = useFocusHeir();
  const { choose, chooseRest, apply, cancel } = importing;
  const file = "file" in state ? toDisplay(state.file) : "";
  return (
    <Panel
      title={say("importTitle")}
      about={say("importAbout")}
      testId="import"
      onFocusCapture={pass}
    >
      {state.state !== "working" && state.state !== "applying" && state.state !== "preview" && (
        <FileDrop
          first={state.state === "idle"}
          onFile={choose}
          fieldRef={state.state === "idle" ? heir : null}
        />
      )}
      <output class="status" data-testid="import-status">
        {state.state === "idle" && state.given && say("importGiven")}
        {state.state === "working" &&
          say(state.stage === "reading" ? "stageReading" : "stageChecking", { file })}
        {state.state === "applying" && say(APPLYING[state.stage], { file })}
        {state.state === "done" && say("doneTitle", { file })}
      </output>
      {(state.state === "working" || state.state === "applying") && (
        <div ref={heir} tabIndex={-1} class="stack" data-testid="import-work">
          <WorkProgress
            label={say("importTitle")}
            unit={COUNTING.has(state.stage) ? "channels" : "records"}
            pace={pace}
            testId="import-cancel"
            {...(CANNOT_END.has(state.stage) ? {} : { onCancel: cancel })}
          />
        </div>
      )}
      {state.state === "done" && (
        <div ref={heir} tabIndex={-1} class="notice" data-testid="import-done">
          <ImportChanges changes={state.changes} />
        </div>
      )}
      {state.state === "preview" && (
        <ImportPreviewBox
          file={file}
          preview={state.preview}
          onApply={() => apply(state.preview)}
          onCancel={cancel}
        />
      )}
      {state.state === "refused" && (
        <div ref={heir} tabIndex={-1} class="refused" data-testid="import-refused">
          <h3>{say("refusedTitle", { file })}</h3>
          <ErrorNotice error={state.error} onClose={cancel}>
            {Number(state.error.facts["refused"] ?? 0) > 1 && (
              <span class="small">
                {say("moreRefused", { n: Number(state.error.facts["refused"]) })}
              </span>
            )}
            {state.error.code === "FILE_RECORD" && state.error.facts["record"] !== "file" && (
              <button type="button" data-testid="import-rest" onClick={chooseRest}>
                {say("importRest", { n: Number(state.error.facts["refused"] ?? 1) })}
              </button>
            )}
          </ErrorNotice>
        </div>
      )}
    </Panel>
  );
}
