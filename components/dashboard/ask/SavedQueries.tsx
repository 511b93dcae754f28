// Saved queries: keep the typed one under a name, run, rename and remove those kept.
import { useEffect, useRef, useState } from "preact/hooks";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { LIMITS, toDisplay } from "../../../lib/base/text.ts";
import type { SavedQuery } from "../../../lib/model/saved-query.ts";
import type { Mode } from "../../../lib/rank/question.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { sameNamed } from "../../same-name.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { NameForm } from "../NameForm.tsx";
import { useFocusBack } from "../use-focus-back.ts";
import { useFocusHeir } from "../use-focus-heir.ts";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";
import { modeNamed } from "./filters.ts";

type Props = {
  /** The typed query with the filters beside it. */
  readonly text: string;
  /** The typed query may be kept: it is there and right. */
  readonly keepable: boolean;
  readonly verbs: AskVerbs;
  /** How the answer is ranked. */
  readonly mode: Mode;
  readonly onRun: (query: SavedQuery) => void;
};

/** Lists the saved queries; one at a time is being named, and the last one removed can be had back. */
export function SavedQueries({ text, mode, keepable, verbs, onRun }: Props) {
  const say = useWords(dashboardQueryMessages);
  const sayShared = useWords(sharedMessages);
  const list = useLive(async () => (await verbs.queries()).list(), verbs.listen, ["map"]);
  const [naming, setNaming] = useState<SavedQuery | "new" | undefined>();
  const buttonOf = useFocusBack(naming === "new" ? naming : naming?.id);
  const [removed, setRemoved] = useState<SavedQuery | undefined>();
  const [task, begin] = useTask<unknown>();
  const undoRef = useRef<HTMLButtonElement>(null);
  const { heir, pass } = useFocusHeir();
  // Its own button goes with what it removes.
  useEffect(() => undoRef.current?.focus(), [removed]);
  const saved = list.state === "ready" ? list.value : [];
  const doubtOf = (name: string, others: readonly SavedQuery[]) =>
    sameNamed(name, others) && say("sameName");
  const keep = (query: Parameters<Awaited<ReturnType<AskVerbs["queries"]>>["save"]>[0]) => {
    setNaming(undefined);
    begin(async () => {
      await (await verbs.queries()).save(query);
      setRemoved(undefined);
    });
  };
  const remove = (query: SavedQuery) =>
    begin(async () => {
      await (await verbs.queries()).remove(query);
      setRemoved(query);
    });
  return (
    <div class="saved-queries">
      <div class="row wrap">
        {keepable && text.length <= LIMITS.text && naming !== "new" && (
          <button
            type="button"
            class="quiet"
            ref={buttonOf("new")}
            data-testid="query-save"
            onClick={() => setNaming("new")}
          >
            {say("save")}
          </button>
        )}
        {naming === "new" && (
          <NameForm
            label={say("name")}
            name=""
            testId="query-name"
            doubtOf={(name) => doubtOf(name, saved)}
            onName={(name) => keep({ name, query: text, mode })}
            onClose={() => setNaming(undefined)}
          />
        )}
        <output class="saved small" data-testid="query-saved">
          {removed
            ? say("removed", { name: toDisplay(removed.name) })
            : task.state === "done" && `✓ ${sayShared("saved")}`}
        </output>
        {removed && (
          <button
            type="button"
            class="quiet"
            ref={undoRef}
            data-testid="query-undo"
            aria-label={say("undoOf", { name: toDisplay(removed.name) })}
            onClick={() => {
              pass();
              keep(removed);
            }}
          >
            {sayShared("undo")}
          </button>
        )}
      </div>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
      {list.state === "failed" && <ErrorNotice error={list.error} onRetry={list.retry} />}
      {saved.length > 0 && (
        <details>
          <summary ref={heir} data-testid="queries-open">
            {say("savedCount", { n: saved.length })}
          </summary>
          <ul data-testid="saved-queries">
            {saved.map((query) => (
              <li key={query.id} class="row" data-testid="saved-query">
                {naming !== "new" && naming?.id === query.id ? (
                  <NameForm
                    label={say("name")}
                    name={query.name}
                    testId="query-name"
                    doubtOf={(name) =>
                      doubtOf(
                        name,
                        saved.filter(({ id }) => id !== query.id),
                      )
                    }
                    onName={(name) => keep({ ...query, name })}
                    onClose={() => setNaming(undefined)}
                  />
                ) : (
                  <>
                    <button
                      type="button"
                      class="quiet saved-run"
                      title={say("run")}
                      onClick={() => onRun(query)}
                    >
                      {toDisplay(query.name)}
                    </button>
                    <code class="grow soft ellipsis saved-text" title={toDisplay(query.query)}>
                      {toDisplay(query.query)}
                    </code>
                    <RankedBy mode={modeNamed(query.mode)} />
                    <button
                      type="button"
                      class="quiet"
                      ref={buttonOf(query.id)}
                      aria-label={say("renameOf", { name: toDisplay(query.name) })}
                      onClick={() => setNaming(query)}
                    >
                      {say("rename")}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={say("removeOf", { name: toDisplay(query.name) })}
                      onClick={() => remove(query)}
                    >
                      {sayShared("remove")}
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

// Most are ranked by share: only another ranking is worth a word.
function RankedBy({ mode }: { readonly mode: Mode | undefined }) {
  const say = useWords(dashboardAskMessages);
  if (!mode || mode === "fit") return null;
  return (
    <span class="small soft">
      {say("mode")}: {say(mode)}
    </span>
  );
}
