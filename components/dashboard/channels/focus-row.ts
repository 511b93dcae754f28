// Arrow keys between the rows of a table whose rows each hold one link.

/** Moves the focus to the link of the next or previous row; other keys are left alone. */
export function focusRow(event: KeyboardEvent): void {
  if (event.isComposing || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  const row = event.target instanceof Element ? event.target.closest("tbody tr") : null;
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  const link = next?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
}
