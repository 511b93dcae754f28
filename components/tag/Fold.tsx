// A folded part of the form, brought into view where it opens below what stays at the form's foot.
import type { ComponentChildren } from "preact";
import { FOOT } from "./foot.ts";

type Props = {
  readonly title: string;
  readonly testId: string;
  readonly children: ComponentChildren;
};

/** Shows the title; once opened, all of the part is seen, or as much from its top as there is room for. */
export function Fold({ title, testId, children }: Props) {
  return (
    <details
      class="fold"
      data-testid={testId}
      onToggle={({ currentTarget: part }) => {
        const isTall = part.offsetHeight > innerHeight - FOOT;
        if (part.open) part.scrollIntoView({ block: isTall ? "start" : "nearest" });
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
