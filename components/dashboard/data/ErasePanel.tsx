// Erasing everything: only after its word was typed, and never without the offer of an export.
import { useId, useState } from "preact/hooks";
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import type { Holdings } from "../../../lib/app/count-standing.ts";
import type { WorkOptions } from "../../../lib/app/work.ts";
import { fold } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { SteadyButton } from "../../SteadyButton.tsx";
import type { Desk } from "../desk.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { Panel } from "../Panel.tsx";
import type { Live } from "../use-live.ts";
import { useWork } from "../use-work.ts";
import { WorkProgress } from "../WorkProgress.tsx";
import { ExportedLine } from "./ExportedLine.tsx";
import { holdsNothing } from "./holds-nothing.ts";

type Props = {
  readonly held: Live<Holdings>;
  readonly desk: Pick<Desk, "erasing" | "exportingFirst">;
  readonly onErase: (options: WorkOptions) => Promise<void>;
  readonly onExport: DataVerbs["exportMap"];
};

/** Erases the map once the word is typed; the word of either language counts. */
export function ErasePanel({ held, desk, onErase, onExport }: Props) {
  const say = useWords(dashboardDataMessages);
  const id = useId();
  const [typed, setTyped] = useState("");
  const { task: erasing, pace, begin: erase, cancel } = useWork(desk.erasing);
  const exporting = useWork(desk.exportingFirst);
  const empty = holdsNothing(held);
  const words = Object.values(dashboardDataMessages.eraseWord).map(fold);
  // What was said of an empty map is not true any more once something came in.
  const outcome =
    erasing.state !== "done" || typed !== ""
      ? undefined
      : erasing.value.given
        ? "eraseGiven"
        : empty
          ? "erased"
          : undefined;
  const confirmed = words.includes(fold(typed));
  return (
    <Panel title={say("eraseTitle")} about={say("eraseAbout")} testId="erase">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!confirmed || erasing.state === "busy") return;
          setTyped("");
          erase(onErase);
        }}
      >
        <div>
          <div class="row wrap">
            <SteadyButton
              type="button"
              data-testid="erase-export"
              disabled={empty}
              rests={exporting.task.state === "busy"}
              aria-describedby={empty ? `${id}empty` : undefined}
              onClick={() => exporting.begin((options) => onExport("json", options))}
            >
              {say("exportFirst")}
            </SteadyButton>
            {empty && (
              <span id={`${id}empty`} class="soft">
                {say("eraseEmpty")}
              </span>
            )}
          </div>
          <ExportedLine work={exporting} />
        </div>
        <label for={id}>{say("eraseType", { word: say("eraseWord") })}</label>
        <div class="row wrap">
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            data-testid="erase-word"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <SteadyButton
            type="submit"
            class="danger"
            data-testid="erase-now"
            rests={!confirmed || erasing.state === "busy"}
          >
            {say("eraseNow")}
          </SteadyButton>
        </div>
        {erasing.state === "busy" && (
          <WorkProgress
            label={say("erasing")}
            unit="records"
            pace={pace}
            onCancel={cancel}
            testId="erase-cancel"
          />
        )}
        <div>
          <output>{erasing.state === "busy" && say("erasing")}</output>
          <output class="status" data-testid="erase-status">
            {outcome && say(outcome)}
          </output>
        </div>
        {erasing.state === "failed" && <ErrorNotice error={erasing.error} />}
      </form>
    </Panel>
  );
}
