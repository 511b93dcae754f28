// The refusal of a persona that cannot be saved yet: which sentence is shown, and the focus on the field that is wrong.
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { personaLack, type PersonaLack } from "./persona-lack.ts";

type Refusal = {
  /** The form; what is wrong in it is marked `aria-invalid`. */
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly lack: PersonaLack | undefined;
  /** What stands in the field of traits. */
  readonly typing: string;
  readonly onTyping: (typing: string) => void;
  /** Tells whether the persona lacks nothing; else it is refused. */
  readonly isWhole: (persona: Parameters<typeof personaLack>[0]) => boolean;
  /** To be called where what was wrong has changed. */
  readonly clear: () => void;
};

/** Returns the refusal of one form; each one moves the focus, also the same one again. */
export function usePersonaLack(): Refusal {
  const formRef = useRef<HTMLFormElement>(null);
  const [typing, setTyping] = useState("");
  const [refused, setRefused] = useState<{ readonly lack: PersonaLack | undefined }>();
  const lack = refused?.lack;
  useEffect(() => {
    if (lack) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [lack, refused]);
  const clear = () => setRefused(undefined);
  return {
    formRef,
    lack,
    typing,
    onTyping: (next) => {
      setTyping(next);
      clear();
    },
    isWhole: (persona) => {
      const next = personaLack(persona, typing);
      setRefused({ lack: next });
      return next === undefined;
    },
    clear,
  };
}
