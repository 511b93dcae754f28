// Import: choose or drop a file, see what it would change, apply it in one step or leave it.
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { ImportChanges } from "./ImportChanges.tsx";
import { ImportPreviewBox } from "./ImportPreviewBox.tsx";
import { useImport } from "./use-import.ts";

/** Shows the import in whichever state it is. */
export function ImportPanel({ verbs }: { readonly verbs: DataVerbs }) {
  const say = useWords(dashboardDataMessages);
  const sayFrame = useWords(dashboardMessages);
  const { state, choose, chooseRest, apply, cancel } = useImport(verbs);
  const file = "file" in state ? toDisplay(state.file) : "";
  return (
    <Panel title={say("importTitle")} about={say("importAbout")} testId="import">
      {state.state !== "working" && state.state !== "applying" && state.state !== "preview" && (
        <FileDrop first={state.state === "idle"} onFile={choose} />
      )}
      <output class="status" data-testid="import-status">
        {state.state === "working" &&
          say(state.stage === "reading" ? "stageReading" : "stageChecking", { file })}
        {state.state === "applying" && say("applying", { file })}
        {state.state === "done" && say("doneTitle", { file })}
      </output>
      {(state.state === "working" || state.state === "applying") && (
        <progress aria-label={say("importTitle")} />
      )}
      {state.state === "done" && (
        <div class="notice" data-testid="import-done">
          <ImportChanges changes={state.changes} />
        </div>
      )}
      {state.state === "working" && (
        <button type="button" data-testid="import-cancel" onClick={cancel}>
          {sayFrame("cancel")}
        </button>
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
        <div class="refused" data-testid="import-refused">
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
