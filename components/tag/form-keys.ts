// The form's keys beside those of its fields, as a plain function.

/** What a key asks of the form; `place` counts the offered traits from 1. */
export type FormAct =
  | { readonly type: "none" }
  | { readonly type: "save" }
  | { readonly type: "nobody" }
  | { readonly type: "offered"; readonly place: number };

type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing" | "keyCode"
>;

const DIGIT = /^(?:Digit|Numpad)(\d)$/;

/** Returns what a key press means; keys of an input method mean nothing. */
export function formKey(press: Press): FormAct {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (press.isComposing || press.keyCode === 229) return { type: "none" };
  if (key === "Enter" && (ctrlKey || metaKey) && !altKey && !shiftKey) return { type: "save" };
  // By its place on the keyboard: with Alt some layouts write another character.
  const digit = altKey && !ctrlKey && !metaKey && !shiftKey ? DIGIT.exec(code) : null;
  if (!digit) return { type: "none" };
  const place = Number(digit[1]);
  return place === 0 ? { type: "nobody" } : { type: "offered", place };
}
