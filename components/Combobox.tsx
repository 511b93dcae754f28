// A text field with a list of matches below it: the WAI-ARIA combobox pattern, without ever moving focus to the list.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: the list is driven by the field's keys and never focused; datalist cannot show hints. */
import { Fragment, type RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { sharedMessages } from "../assets/messages/shared.ts";
import { LIMITS, toDisplay } from "../lib/base/text.ts";
import {
  activeOption,
  CLOSED_LIST,
  OPENED_LIST,
  reactToKey,
  type ListState,
} from "./combobox-keys.ts";
import { useWords } from "./language.ts";

/** One line of the list. `group` heads the first of neighbouring options that share it. */
export type ComboOption = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly group?: string | undefined;
  /** Only resembles what was typed: Enter takes it where it was moved to. */
  readonly guess?: boolean | undefined;
  /** Begins a choice: once it is picked the list goes on with what it is narrowed to. */
  readonly narrows?: boolean | undefined;
};

type Props = {
  readonly label: string;
  readonly showLabel?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  readonly options: readonly ComboOption[];
  readonly onText: (text: string) => void;
  readonly onPick: (index: number) => void;
  /** A line above the options, or in their place: how what is typed may go on. */
  readonly tip?: string | undefined;
  /** What is offered is not all there yet: Enter is heard once it is. */
  readonly isPending?: boolean;
  /** Enter where there is nothing to take, or Backspace in an empty field. */
  readonly onEmptyKey?: ((key: "Enter" | "Backspace") => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  /** A key was pressed: what the list needs may now be loaded. */
  readonly onWake?: (() => void) | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What is typed is wrong; `describedBy` is the id of the sentence that says why. */
  readonly invalid?: boolean;
  readonly describedBy?: string;
  /** The field holds a long text, which Escape leaves alone. */
  readonly isLong?: boolean;
  readonly testId: string;
};

/** A combobox: the first match is active as soon as something is typed, Enter picks it, Escape closes the list. */
export function Combobox(props: Props) {
  const { label, text, options, onText, onPick, testId, inputRef } = props;
  const say = useWords(sharedMessages);
  const id = useId();
  const [list, setList] = useState<ListState>(CLOSED_LIST);
  const listRef = useRef<HTMLUListElement>(null);
  const { tip } = props;
  const open = list.open && (options.length > 0 || tip !== undefined);
  const active = activeOption(list, options);

  useEffect(() => {
    if (open) listRef.current?.scrollIntoView({ block: "nearest" });
  }, [open, options.length]);
  useEffect(() => {
    listRef.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const pick = (index: number) => {
    setList(options[index]?.narrows ? OPENED_LIST : CLOSED_LIST);
    onPick(index);
  };
  const earlyRef = useRef(false);
  useEffect(() => {
    if (props.isPending || !earlyRef.current) return;
    earlyRef.current = false;
    setList(OPENED_LIST);
    const first = activeOption(OPENED_LIST, options);
    if (first >= 0) pick(first);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, as what was waited for is there
  }, [props.isPending]);
  const onKeyDown = (event: KeyboardEvent) => {
    props.onWake?.();
    if (event.isComposing || event.keyCode === 229) return; // an input method owns this key
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    earlyRef.current =
      props.isPending === true &&
      event.key === "Enter" &&
      text.trim() !== "" &&
      (active < 0 || list.auto === true);
    if (earlyRef.current) {
      event.preventDefault(); // in a form, it would send it
      return;
    }
    const { list: next, act } = reactToKey(
      { open, active },
      event,
      options.length,
      text,
      props.isLong,
    );
    if (act === "none") return;
    if (act !== "pass") {
      event.preventDefault();
      event.stopPropagation();
    }
    setList(next);
    if (act === "pick") pick(active);
    else if (act === "clear") onText("");
    else if (act === "empty-enter") props.onEmptyKey?.("Enter");
    else if (act === "empty-backspace" && !event.repeat) props.onEmptyKey?.("Backspace");
  };

  return (
    <div class="combobox">
      <label for={`${id}input`} class={props.showLabel ? "field-label" : "visually-hidden"}>
        {label}
      </label>
      <input
        id={`${id}input`}
        ref={inputRef}
        data-testid={testId}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}list`}
        {...(active >= 0 ? { "aria-activedescendant": `${id}option${active}` } : {})}
        placeholder={props.placeholder ?? ""}
        aria-invalid={props.invalid ?? false}
        {...(props.describedBy ? { "aria-describedby": props.describedBy } : {})}
        value={text}
        maxLength={LIMITS.text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          const isEmpty = event.currentTarget.value.trim() === "";
          setList({ ...OPENED_LIST, auto: !isEmpty });
        }}
        onKeyDown={onKeyDown}
        onFocus={props.onFocus}
        onBlur={() => {
          earlyRef.current = false;
          setList(CLOSED_LIST);
        }}
      />
      <ul id={`${id}list`} ref={listRef} role="listbox" aria-label={label} hidden={!open}>
        {open && tip && (
          <li aria-hidden="true" class="group-head">
            {tip}
          </li>
        )}
        {open &&
          options.map((option, i) => (
            <Fragment key={option.id}>
              {option.group && option.group !== options[i - 1]?.group && (
                <li aria-hidden="true" class="group-head">
                  {option.group}
                </li>
              )}
              <li
                id={`${id}option${i}`}
                role="option"
                aria-selected={i === active}
                data-testid={`${testId}-option`}
                // Not on click: the field must keep the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(i)}
              >
                <span class="grow">{toDisplay(option.label)}</span>
                {option.hint && <span class="small soft">{toDisplay(option.hint)}</span>}
              </li>
            </Fragment>
          ))}
      </ul>
      <output class="visually-hidden">
        {open && tip} {open && options.length > 0 && say("optionsCount", { n: options.length })}
      </output>
    </div>
  );
}
