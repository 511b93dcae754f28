// Focus that would be lost with what was pressed: it belongs on what comes in the place of that.
import { useLayoutEffect, useRef, useState } from "preact/hooks";

type FocusHeir = {
  /** The ref of what takes the focus over; it may stand on another element, or on none, each time. */
  readonly heir: (element: HTMLElement | null) => void;
  /** To be called where what has the focus may go with what is done; nothing happens where it stays. */
  readonly pass: () => void;
};

/**
 * Passes the focus on once what had it when `pass` was called is gone, however long that takes; not where somebody has
 * moved it elsewhere.
 */
export function useFocusHeir(): FocusHeir {
  const heirRef = useRef<HTMLElement | null>(null);
  const beforeRef = useRef<Element | null>(null);
  const [{ heir, pass }] = useState<FocusHeir>({
    heir: (element) => void (heirRef.current = element),
    pass: () => void (beforeRef.current = document.activeElement),
  });
  useLayoutEffect(() => {
    const before = beforeRef.current;
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (!before || activeElement === before) return;
    if (!isLost) beforeRef.current = null;
    else if (!before.isConnected && heirRef.current) {
      beforeRef.current = null; // first, as focusing may call `pass` again
      heirRef.current.focus();
    }
  });
  return { heir, pass };
}
