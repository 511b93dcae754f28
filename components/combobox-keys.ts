// The keyboard of a combobox, as a plain function.

/**
 * Whether the list shows, and which option is active; -1 is none. `auto` is a list that opened by typing: which option is
 * active depends on what is offered.
 */
export type ListState = {
  readonly open: boolean;
  readonly active: number;
  readonly auto?: boolean;
};

export const CLOSED_LIST: ListState = { open: false, active: -1 };

/** A list as typing opens it. */
export const OPENED_LIST: ListState = { open: true, active: -1, auto: true };

/**
 * Returns the active option of a list as it is drawn: of one that opened by typing the first, unless that is a guess, which
 * Enter takes only where it was moved to.
 */
export function activeOption(
  { open, active, auto = false }: ListState,
  options: readonly { readonly guess?: boolean | undefined }[],
): number {
  if (!open || options.length === 0) return -1;
  if (auto) return options[0]?.guess ? -1 : 0;
  return Math.min(active, options.length - 1);
}

/** What the combobox does about a key: `none` and `pass` leave the key to the browser. */
export type Act =
  | "none"
  | "pass"
  | "move"
  | "pick"
  | "close"
  | "clear"
  | "empty-enter"
  | "empty-backspace";

type Press = { readonly key: string; readonly altKey: boolean };

/**
 * Returns the list after a key press in a field that holds `text`, and what else is to be done. A long text is not cleared
 * by Escape, as nobody could type it again, and Enter after it opens no list: it is whole by itself. `empty-enter` is Enter
 * where there is nothing to take.
 */
export function reactToKey(
  list: ListState,
  { key, altKey }: Press,
  count: number,
  text: string,
  isLong = false,
): { readonly list: ListState; readonly act: Act } {
  const { open, active } = list;
  const move = (to: number) => ({
    list: { open: true, active: count === 0 ? -1 : (to + count) % count },
    act: "move" as const,
  });
  switch (key) {
    case "ArrowDown":
      return move(open ? active + 1 : 0);
    case "ArrowUp":
      return altKey
        ? { list: CLOSED_LIST, act: "close" }
        : move(open && active >= 0 ? active - 1 : count - 1);
    case "Enter":
      if (altKey) return { list, act: "none" };
      if (open && active >= 0) return { list: CLOSED_LIST, act: "pick" };
      if (text.trim() === "") return { list: CLOSED_LIST, act: "empty-enter" };
      if (count === 0) return { list: CLOSED_LIST, act: "empty-enter" };
      return open || isLong
        ? { list: CLOSED_LIST, act: "close" }
        : { list: OPENED_LIST, act: "move" };
    case "Tab":
      return { list: CLOSED_LIST, act: "pass" };
    case "Escape":
      if (open) return { list: CLOSED_LIST, act: "close" };
      return { list, act: text === "" || isLong ? "none" : "clear" };
    case "Backspace":
      return { list, act: text === "" ? "empty-backspace" : "none" };
    default:
      return { list, act: "none" };
  }
}
