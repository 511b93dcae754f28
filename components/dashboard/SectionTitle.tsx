// A section's title: the page's one h1, its document title, and where the focus goes after a move.
import { useContext, useEffect, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { toDisplay } from "../../lib/base/text.ts";
import { MovedContext } from "./use-route.ts";

/** Shows a title with what belongs beside it. */
export function SectionTitle({
  title,
  calm = false,
  children,
}: {
  readonly title: string;
  /** Something else of the section takes the focus. */
  readonly calm?: boolean;
  readonly children?: ComponentChildren;
}) {
  const moved = useContext(MovedContext);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const shown = toDisplay(title);
  useEffect(() => {
    document.title = `${shown} – Shoal`;
  }, [shown]);
  useEffect(() => {
    if (moved && !calm) headingRef.current?.focus();
  }, [moved, calm]);
  return (
    <header class="section-head">
      <h1 ref={headingRef} tabIndex={-1}>
        {shown}
      </h1>
      {children}
    </header>
  );
}
