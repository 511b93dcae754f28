// A field that goes with its part of the page, such as by the browser's Back: it is left first, as Firefox does not say so.
import { useLayoutEffect } from "preact/hooks";

/** Takes the focus from the field of an id, which then keeps itself, before the component goes. */
export function useLeftFirst(id: string): void {
  // Before the new part is in place: other effects are ended only after it was drawn.
  useLayoutEffect(
    () => () => {
      const field = document.getElementById(id);
      if (field === document.activeElement) field?.blur();
    },
    [id],
  );
}
