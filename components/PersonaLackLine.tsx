// The sentence that says what a persona lacks, below the field that is wrong.
import { sharedMessages } from "../assets/messages/shared.ts";
import { toDisplay } from "../lib/base/text.ts";
import { useWords } from "./language.ts";
import type { PersonaLack } from "./persona-lack.ts";

type Props = {
  readonly lack: PersonaLack;
  readonly typing: string;
  readonly id: string;
};

/** Says it at once to those who hear the page. */
export function PersonaLackLine({ lack, typing, id }: Props) {
  const say = useWords(sharedMessages);
  return (
    <p id={id} role="alert" class="field-error" data-testid="persona-lack">
      {say(lack, { words: toDisplay(typing.trim()) })}
    </p>
  );
}
