// Dialogs over a surface: any content, or one question with two answers.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { sharedMessages } from "../assets/messages/shared.ts";
import { useWords } from "./language.ts";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly testId?: string;
};

/** A modal dialog, open as long as it is rendered; Escape closes it and focus returns to where it was. */
export function Dialog({ title, onClose, children, testId = "dialog" }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={id}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

type ConfirmProps = {
  readonly title: string;
  readonly body?: ComponentChildren;
  /** The label of the answer that acts; it says what it does. */
  readonly action: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly testId?: string;
};

/** Asks one question; the safe answer has the focus. */
export function ConfirmDialog(props: ConfirmProps) {
  const say = useWords(sharedMessages);
  return (
    <Dialog title={props.title} onClose={props.onCancel} testId={props.testId ?? "confirm"}>
      {props.body}
      <div class="row end">
        <button type="button" onClick={props.onCancel} data-testid="confirm-no">
          {say("cancel")}
        </button>
        <button
          type="button"
          class={props.danger ? "danger" : "primary"}
          disabled={props.disabled}
          onClick={props.onConfirm}
          data-testid="confirm-yes"
        >
          {props.action}
        </button>
      </div>
    </Dialog>
  );
}
