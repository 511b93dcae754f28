// The rescue screen: records are missing, and a person decides what to do about it.
import { useState } from "preact/hooks";
import { rescueMessages } from "../assets/messages/rescue.ts";
import type { RescueVerbs } from "../lib/app/rescue-map.ts";
import { toShoalError, type ShoalError } from "../lib/base/errors.ts";
import { ErrorNotice } from "./ErrorNotice.tsx";
import { useWords } from "./language.ts";

type Props = {
  readonly expected: number;
  readonly found: number;
  readonly rescue: () => Promise<RescueVerbs>;
  readonly onGoOn: () => void;
  readonly onRestoreElsewhere: (() => void) | undefined;
};

type Work =
  | { readonly state: "none" }
  | { readonly state: "busy" }
  | { readonly state: "restored"; readonly records: number }
  | { readonly state: "failed"; readonly error: ShoalError };

/** Says how much is missing and offers a backup, a diagnostic file, and going on; nothing happens by itself. */
export function Rescue({ expected, found, rescue, onGoOn, onRestoreElsewhere }: Props) {
  const say = useWords(rescueMessages);
  const [work, setWork] = useState<Work>({ state: "none" });
  const run = (task: (verbs: RescueVerbs) => Promise<Work>) => {
    setWork({ state: "busy" });
    rescue()
      .then(task)
      .then(setWork, (thrown: unknown) =>
        setWork({ state: "failed", error: toShoalError(thrown) }),
      );
  };
  // In the popup and the panel it stands in the place of all that was the page's main part.
  const Part = onRestoreElsewhere ? "main" : "section";
  return (
    <Part class="stack empty-state" aria-label={say("shortTitle")} data-testid="rescue">
      <h1>{say("shortTitle")}</h1>
      <p role="alert">{say("shortWhat", { expected, found })}</p>
      <p>{say("shortSafe")}</p>
      {onRestoreElsewhere ? (
        <button
          type="button"
          class="primary"
          data-testid="rescue-elsewhere"
          onClick={onRestoreElsewhere}
        >
          {say("restoreElsewhere")}
        </button>
      ) : (
        <label class="stack">
          <b>{say("restore")}</b>
          <input
            type="file"
            accept=".json,application/json"
            data-testid="rescue-file"
            disabled={work.state === "busy"}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (!file) return;
              run(async (verbs) => ({ state: "restored", records: await verbs.restore(file) }));
            }}
          />
        </label>
      )}
      <output data-testid="rescue-status">
        {work.state === "busy" && say("restoring")}
        {work.state === "restored" && say("restored", { n: work.records, expected, found })}
      </output>
      {work.state === "failed" && <ErrorNotice error={work.error} />}
      <div class="row wrap">
        <button
          type="button"
          data-testid="rescue-diagnostic"
          onClick={() =>
            run(async (verbs) => {
              await verbs.saveDiagnostic();
              return { state: "none" };
            })
          }
        >
          {say("diagnostic")}
        </button>
        <button type="button" data-testid="rescue-go-on" onClick={onGoOn}>
          {say("goOn")}
        </button>
      </div>
      <p class="small soft">{say("diagnosticWhy")}</p>
    </Part>
  );
}
