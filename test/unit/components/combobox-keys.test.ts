// The keyboard of the combobox.
import { describe, expect, test } from "vitest";
import { CLOSED_LIST, reactToKey } from "../../../components/combobox-keys.ts";

const press = (key: string, altKey = false) => ({ key, altKey });
const open = (active: number) => ({ open: true, active });

describe("reactToKey", () => {
  test.each([
    ["opens on the first option", CLOSED_LIST, "ArrowDown", open(0), "move"],
    ["opens on the last option upwards", CLOSED_LIST, "ArrowUp", open(2), "move"],
    ["moves down", open(0), "ArrowDown", open(1), "move"],
    ["wraps at the end", open(2), "ArrowDown", open(0), "move"],
    ["wraps at the start", open(0), "ArrowUp", open(2), "move"],
    ["picks the active option", open(1), "Enter", CLOSED_LIST, "pick"],
    ["closes the list before it clears", open(1), "Escape", CLOSED_LIST, "close"],
    ["clears when the list is closed", CLOSED_LIST, "Escape", CLOSED_LIST, "clear"],
    ["lets Tab pass and closes", open(1), "Tab", CLOSED_LIST, "pass"],
    ["leaves letters to the browser", open(1), "a", open(1), "none"],
  ] as const)("%s", (_name, list, key, next, act) => {
    expect(reactToKey(list, press(key), 3, "run")).toEqual({ list: next, act });
  });

  test("saves with Enter only where nothing is typed", () => {
    expect(reactToKey(CLOSED_LIST, press("Enter"), 3, "  ").act).toBe("empty-enter");
    expect(reactToKey(CLOSED_LIST, press("Enter"), 3, "run").act).toBe("close");
  });

  test("removes the last chip with Backspace only in an empty field", () => {
    expect(reactToKey(CLOSED_LIST, press("Backspace"), 0, "").act).toBe("empty-backspace");
    expect(reactToKey(CLOSED_LIST, press("Backspace"), 0, "x").act).toBe("none");
  });

  test("has no active option in an empty list", () => {
    expect(reactToKey(CLOSED_LIST, press("ArrowDown"), 0, "x").list).toEqual(open(-1));
  });
});
