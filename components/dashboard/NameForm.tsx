// The small form that names something in its place.
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { sharedMessages } from "../../assets/messages/shared.ts";
import { LIMITS, tidy } from "../../lib/base/text.ts";
import { useWords } from "../language.ts";

type Props = {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
  readonly testId: string;
  /** What is to be said of a name that may be kept all the same. */
  readonly doubtOf?: (name: string) => string | undefined;
};

/** Takes the focus; Enter keeps a name, Escape gives up. */
export function NameForm({ label, name, onName, onClose, testId, doubtOf }: Props) {
  const sayShared = useWords(sharedMessages);
  const [text, setText] = useState(name);
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.select(), []);
  const id = useId();
  const doubt = doubtOf?.(text);
  const keep = () => {
    const clean = tidy(text);
    if (clean !== "") onName(clean);
  };
  return (
    <form
      class="row wrap grow"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        ref={inputRef}
        class="grow"
        aria-label={label}
        placeholder={label}
        maxLength={LIMITS.name}
        value={text}
        data-testid={testId}
        {...(doubt !== undefined && { "aria-describedby": id })}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) event.stopPropagation();
          else if (event.key === "Escape") onClose();
        }}
      />
      <button type="submit" disabled={tidy(text) === ""} data-testid={`${testId}-save`}>
        {sayShared("save")}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {sayShared("cancel")}
      </button>
      {doubt !== undefined && (
        <output id={id} class="small soft" data-testid={`${testId}-doubt`}>
          {doubt}
        </output>
      )}
    </form>
  );
}
