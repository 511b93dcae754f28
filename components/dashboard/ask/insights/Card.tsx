// One small insight as a card.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

type Props = {
  readonly title: string;
  readonly help?: string;
  readonly testId: string;
  readonly children: ComponentChildren;
};

/** Shows a title, its content, and below what the numbers mean. */
export function Card({ title, help, testId, children }: Props) {
  const id = useId();
  return (
    <section class="insight-card" aria-labelledby={id} data-testid={testId}>
      <h3 id={id}>{title}</h3>
      {children}
      {help && <p class="small soft">{help}</p>}
    </section>
  );
}
