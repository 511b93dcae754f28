// Where a file is chosen or dropped.
import { useState } from "preact/hooks";
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { useWords } from "../../language.ts";

type Props = {
  readonly first: boolean;
  readonly onFile: (file: File) => void;
  /** Hears of the field where the focus belongs on it. */
  readonly fieldRef: ((field: HTMLInputElement | null) => void) | null;
};

/** A file field that is also a drop zone; it hands over one file and is ready for the next. */
export function FileDrop({ first, onFile, fieldRef }: Props) {
  const say = useWords(dashboardDataMessages);
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? "file-drop over" : "file-drop"}
      data-testid="import-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label class="file-button">
        <input
          ref={fieldRef}
          type="file"
          class="visually-hidden"
          accept=".json,.ndjson,application/json,application/x-ndjson"
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = ""; // so that the same file can be chosen again
          }}
        />
        {say(first ? "choose" : "chooseOther")}
      </label>
      <span class="soft">{say("drop")}</span>
    </div>
  );
}
