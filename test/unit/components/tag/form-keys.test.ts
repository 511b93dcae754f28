// The form's own keys.
import { expect, test } from "vitest";
import { formKey } from "../../../../components/tag/form-keys.ts";

const key = (press: Partial<KeyboardEvent>) =>
  formKey({
    key: "",
    code: "",
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...press,
  });

test.each([
  [{ key: "Enter", ctrlKey: true }, { type: "save" }],
  [{ key: "Enter", metaKey: true }, { type: "save" }],
  [{ key: "Enter" }, { type: "none" }],
  [{ key: "0", code: "Digit0", altKey: true }, { type: "nobody" }],
  [
    { key: "¡", code: "Digit1", altKey: true },
    { type: "offered", place: 1 },
  ],
  [
    { key: "9", code: "Numpad9", altKey: true },
    { type: "offered", place: 9 },
  ],
  [{ key: "1", code: "Digit1" }, { type: "none" }],
  [{ key: "1", code: "Digit1", altKey: true, ctrlKey: true }, { type: "none" }],
  [{ key: "Enter", ctrlKey: true, isComposing: true }, { type: "none" }],
  [{ key: "Enter", ctrlKey: true, keyCode: 229 }, { type: "none" }],
])("reads %o", (press, act) => {
  expect(key(press)).toEqual(act);
});
