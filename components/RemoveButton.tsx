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

/** How long after the click a button may still go: what it removes may be saved first. */
const GOING_MS = 1_000;

function passFocusOn(button: HTMLElement): void {
  const boxes: HTMLElement[] = [];
  for (let box = button.parentElement; box; box = box.parentElement) boxes.push(box);
  const end = performance.now() + GOING_MS;
  const look = () => {
    if (button.isConnected) {
      if (performance.now() < end) requestAnimationFrame(look);
    } else if (document.activeElement === document.body) {
      const near = boxes.find((box) => box.isConnected && fieldIn(box));
      if (near) fieldIn(near)?.focus();
    }
  };
  requestAnimationFrame(look);
}

const fieldIn = (box: HTMLElement): HTMLElement | null =>
  box.querySelector<HTMLElement>('[role="combobox"], .list-field input') ??
  box.querySelector<HTMLElement>("input, textarea, select, button, a[href]");
