// One folded insight: its title, what it is about, and its content once it is opened.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

type Props = {
  readonly title: string;
  readonly about: string;
  readonly testId: string;
  readonly children: ComponentChildren;
};

/** Shows the title; the content is made when it is first opened, and goes when it is closed. */
export function InsightPart({ title, about, testId, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="insight-part"
      data-testid={`insight-${testId}`}
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) setOpen(currentTarget.open);
      }}
    >
      <summary data-testid={`open-${testId}`}>
        <h3>{title}</h3>
      </summary>
      {open && (
        <div class="insight-body">
          <p class="small soft">{about}</p>
          {children}
        </div>
      )}
    </details>
  );
}
