// What is typed into a form, kept while the page is open: another section and back loses nothing.
import { useState } from "preact/hooks";

type Kept<T> = Map<string, T>;

const FORMS: { readonly clear: () => void }[] = [];

/** Returns where forms of one kind keep what is typed, each under the name of what it is about. */
export function keptForms<T>(): Kept<T> {
  const kept: Kept<T> = new Map();
  FORMS.push(kept);
  return kept;
}

/** Forgets what is typed in forms that are not shown, as erasing the map does. */
export function forgetForms(): void {
  for (const kept of FORMS) kept.clear();
}

/** What a form holds, how to change it, and what to call once it is saved or given up. */
export type Typed<T> = {
  readonly typed: T;
  readonly type: (edit: Partial<T>) => void;
  readonly forget: () => void;
};

/** Returns what was typed under a name, that of the form's first moment, and never saved; else `first`. */
export function useKept<T extends object>(kept: Kept<T>, about: string, first: T): Typed<T> {
  const [name] = useState(about);
  const [typed, setTyped] = useState(() => kept.get(name) ?? first);
  return {
    typed,
    type: (edit) =>
      setTyped((before) => {
        const next = { ...before, ...edit };
        kept.set(name, next);
        return next;
      }),
    forget: () => void kept.delete(name),
  };
}
