// A field that stands in the place of the button that opened it: with it goes the focus, which belongs back on the button.
import { useEffect, useRef } from "preact/hooks";

/**
 * Returns the ref of the button of each name. Once the field of a name (`opened`) is closed, its button has the focus,
 * unless somebody has moved it elsewhere.
 */
export function useFocusBack(
  opened: string | undefined,
): (name: string) => (button: HTMLButtonElement | null) => void {
  const buttonsRef = useRef(new Map<string, HTMLButtonElement>());
  const lastRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    const last = lastRef.current;
    lastRef.current = opened;
    if (opened !== undefined || last === undefined) return;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) buttonsRef.current.get(last)?.focus();
  }, [opened]);
  return (name) => (button) => {
    if (button) buttonsRef.current.set(name, button);
    else buttonsRef.current.delete(name);
  };
}
