// The small form that names a saved query.
import { useEffect, useRef, useState } from "preact/hooks";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { LIMITS, tidy } from "../../../lib/base/text.ts";
import { useWords } from "../../language.ts";

type Props = {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

/** Takes the focus; Enter keeps a name, Escape gives up. */
export function QueryName({ name, onName, onClose }: Props) {
  const say = useWords(dashboardQueryMessages);
  const sayShared = useWords(sharedMessages);
  const [text, setText] = useState(name);
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.select(), []);
  const keep = () => {
    const clean = tidy(text);
    if (clean !== "") onName(clean);
  };
  return (
    <form
      class="row grow"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        ref={inputRef}
        class="grow"
        aria-label={say("name")}
        placeholder={say("name")}
        maxLength={LIMITS.name}
        value={text}
        data-testid="query-name"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) event.stopPropagation();
          else if (event.key === "Escape") onClose();
        }}
      />
      <button type="submit" disabled={tidy(text) === ""} data-testid="query-name-save">
        {sayShared("save")}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {sayShared("cancel")}
      </button>
    </form>
  );
}
