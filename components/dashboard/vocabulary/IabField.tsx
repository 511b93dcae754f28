// The category of a word in the IAB's list: searched by its names, kept as its id.
import { useRef, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import type { IabSearch } from "../../../lib/app/load-iab.ts";
import { Combobox } from "../../Combobox.tsx";
import { useWords } from "../../language.ts";
import { RemoveButton } from "../../RemoveButton.tsx";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { Saved } from "../Saved.tsx";
import { useLive } from "../use-live.ts";
import { useTask } from "../use-task.ts";

type Props = {
  readonly value: string;
  readonly onSave: (id: string) => Promise<unknown>;
  readonly verbs: Pick<VocabularyVerbs, "loadIab">;
};

const MOST_OFFERED = 8;
const never = () => () => undefined;
const nothing: IabSearch = { search: () => [], byId: () => undefined };

/** Shows the chosen category with its path and offers others; the list is loaded with the word's page. */
export function IabField({ value, onSave, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const [text, setText] = useState("");
  const [task, begin] = useTask<unknown>();
  const inputRef = useRef<HTMLInputElement>(null);
  const list = useLive(verbs.loadIab, never, []);
  const iab = list.state === "ready" ? list.value : nothing;
  const found = text.trim() === "" ? [] : iab.search(text, MOST_OFFERED);
  const chosen = value === "" ? [] : (iab.byId(value)?.path ?? []);
  return (
    <div class="field">
      <Combobox
        label={say("iab")}
        showLabel
        placeholder={say("iabChoose")}
        text={text}
        options={found.map(({ id, path }) => ({
          id,
          label: path.at(-1) ?? id,
          hint: path.slice(0, -1).join(" › "),
        }))}
        onText={setText}
        onPick={(index) => {
          const id = found[index]?.id;
          setText("");
          if (id) begin(() => onSave(id));
        }}
        inputRef={inputRef}
        testId="word-iab"
      />
      {value !== "" && (
        <p class="row" data-testid="word-iab-chosen">
          <span class="grow small">
            <span class="number">{value}</span> {chosen.join(" › ")}
          </span>
          <RemoveButton label={say("iabRemove")} onRemove={() => begin(() => onSave(""))} />
        </p>
      )}
      <p class="small soft">{say("iabHint")}</p>
      <Saved task={task} testId="word-iab-saved" />
    </div>
  );
}
