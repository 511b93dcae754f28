// The keyboard of the combobox.
import { describe, expect, test } from "vitest";
import {
  activeOption,
  CLOSED_LIST,
  OPENED_LIST,
  reactToKey,
} from "../../../components/combobox-keys.ts";

const press = (key: string, altKey = false) => ({ key, altKey });
const open = (active: number) => ({ open: true, active });

describe("reactToKey", () => {
  test.each([
    ["opens on the first option", CLOSED_LIST, "ArrowDown", open(0), "move"],
    ["opens on the last option upwards", CLOSED_LIST, "ArrowUp", open(2), "move"],
    ["goes to the last option upwards where none is active", open(-1), "ArrowUp", open(2), "move"],
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

  test("leaves a long text alone at Escape, and closes the list over it", () => {
    expect(reactToKey(CLOSED_LIST, press("Escape"), 3, "a and b", true).act).toBe("none");
    expect(reactToKey(open(0), press("Escape"), 3, "a and b", true).act).toBe("close");
  });

  test("takes no option by Enter that is not active", () => {
    expect(reactToKey(open(-1), press("Enter"), 3, "wommen").act).toBe("close");
    expect(reactToKey(open(-1), press("ArrowDown"), 3, "wommen").list).toEqual(open(0));
  });

  test("saves with Enter only where nothing is typed", () => {
    expect(reactToKey(CLOSED_LIST, press("Enter"), 3, "  ").act).toBe("empty-enter");
    expect(reactToKey(CLOSED_LIST, press("Enter"), 3, "run").act).toBe("move");
  });

  test("opens a closed list by Enter, but none after a long text", () => {
    expect(reactToKey(CLOSED_LIST, press("Enter"), 3, "run").list).toEqual(OPENED_LIST);
    expect(reactToKey(CLOSED_LIST, press("Enter"), 3, "a and b", true)).toEqual({
      list: CLOSED_LIST,
      act: "close",
    });
  });

  test("hears of Enter after a text that nothing is offered for", () => {
    expect(reactToKey(CLOSED_LIST, press("Enter"), 0, "age:").act).toBe("empty-enter");
    expect(reactToKey(open(-1), press("Enter"), 0, "age:").act).toBe("empty-enter");
  });

  test("removes the last chip with Backspace only in an empty field", () => {
    expect(reactToKey(CLOSED_LIST, press("Backspace"), 0, "").act).toBe("empty-backspace");
    expect(reactToKey(CLOSED_LIST, press("Backspace"), 0, "x").act).toBe("none");
  });

  test("has no active option in an empty list", () => {
    expect(reactToKey(CLOSED_LIST, press("ArrowDown"), 0, "x").list).toEqual(open(-1));
  });
});

describe("activeOption", () => {
  const typed = { open: true, active: -1, auto: true };
  test.each([
    ["the first after typing", typed, [{}, {}], 0],
    ["none after typing where the first is a guess", typed, [{ guess: true }, {}], -1],
    ["a guess that was moved to", open(0), [{ guess: true }], 0],
    ["the last where fewer are offered than before", open(4), [{}, {}], 1],
    ["none in a closed list", { ...typed, open: false }, [{}], -1],
    ["none of nothing", typed, [], -1],
  ] as const)("is %s", (_name, list, options, active) => {
    expect(activeOption(list, options)).toBe(active);
  });
});
