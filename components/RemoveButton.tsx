// The cross that takes a chip or a line out of a list.

type Props = {
  readonly label: string;
  readonly onRemove: () => void;
};

/** A cross with its words; where it goes with what it removes, the focus goes to the nearest field. */
export function RemoveButton({ label, onRemove }: Props) {
  return (
    <button
      type="button"
      class="chip-button"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        passFocusOn(currentTarget);
        onRemove();
      }}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M3 3l6 6M9 3l-6 6" stroke="currentColor" stroke-width="1.4" />
      </svg>
    </button>
  );
}

/** How long after the click a button may still go, as what it removes may be saved first; and how often it is looked at. */
const GOING_MS = 1_000;
const STEP_MS = 20;

function passFocusOn(button: HTMLElement): void {
  const boxes: HTMLElement[] = [];
  for (let box = button.parentElement; box; box = box.parentElement) boxes.push(box);
  const look = (left: number) => {
    if (button.isConnected) {
      if (left > 0) setTimeout(look, STEP_MS, left - STEP_MS);
    } else if (document.activeElement === document.body) {
      const all = boxes.filter(({ isConnected }) => isConnected);
      // Not beyond the part of the page that it was in.
      const last = all.findIndex((box) => box.matches("section, details, fieldset, form"));
      const there = last < 0 ? all : all.slice(0, last + 1);
      const heir = firstIn(there, ADDING) ?? firstIn(there, ANY) ?? firstIn(all, ANY);
      heir?.focus();
    }
  };
  setTimeout(look, 0, GOING_MS);
}

const ANY = "input, textarea, select, button";

/** Fields that add to a list. */
const ADDING = '[role="combobox"], .list-field input';

function firstIn(boxes: readonly HTMLElement[], selector: string): HTMLElement | undefined {
  for (const box of boxes) {
    const found = box.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}
