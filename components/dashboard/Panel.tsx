// One subject of a section: its title and explanation on one side, its controls on the other.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** Shows a titled part of a section as a landmark of its own. */
export function Panel({
  title,
  about,
  testId,
  onFocusCapture,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly testId: string;
  readonly onFocusCapture?: (() => void) | undefined;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section
      class="panel"
      id={`panel-${testId}`}
      aria-labelledby={id}
      data-testid={testId}
      onFocusCapture={onFocusCapture}
    >
      <div class="panel-head">
        <h2 id={id}>{title}</h2>
        {about && <p class="soft">{about}</p>}
      </div>
      <div class="panel-body">{children}</div>
    </section>
  );
}
