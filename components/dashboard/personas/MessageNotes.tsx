// Notes on what to say where a decision role or a region changes it.
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import type { DecisionRole } from "../../../lib/model/choices.ts";
import type { Message } from "../../../lib/model/persona.ts";
import { useWords } from "../../language.ts";
import { RemoveButton } from "../../RemoveButton.tsx";
import { useFocusAdded } from "../../use-focus-added.ts";
import { RegionField } from "./RegionField.tsx";
import { RoleChoice } from "./RoleChoice.tsx";

type Props = {
  readonly messages: readonly Message[];
  readonly onChange: (messages: readonly Message[]) => void;
};

/** Edits the notes; an empty one is dropped when the persona is saved. */
export function MessageNotes({ messages, onChange }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const [listRef, adding] = useFocusAdded<HTMLFieldSetElement>(messages.length);
  const edit = (at: number, next: Message) =>
    onChange(messages.map((message, i) => (i === at ? next : message)));
  const withRole = ({ role: _, ...rest }: Message, role: DecisionRole | ""): Message =>
    role === "" ? rest : { ...rest, role };
  const withRegion = ({ region: _, ...rest }: Message, region: string): Message =>
    region === "" ? rest : { ...rest, region };
  return (
    <fieldset ref={listRef} class="stack plain">
      <legend class="field-label">{say("messages")}</legend>
      {messages.map((message, i) => (
        <div key={i} class="message-note" data-testid="message-note">
          <RoleChoice
            label={say("messageRole")}
            value={message.role ?? ""}
            none={say("anyone")}
            onChange={(role) => edit(i, withRole(message, role))}
            testId="message-role"
          />
          <RegionField
            label={say("messageRegion")}
            value={message.region ?? ""}
            onChange={(region) => edit(i, withRegion(message, region))}
            testId="message-region"
          />
          <RemoveButton
            label={say("messageRemove", { n: i + 1 })}
            onRemove={() => onChange(messages.filter((_, at) => at !== i))}
          />
          <textarea
            rows={2}
            aria-label={say("messageText")}
            placeholder={say("messageText")}
            value={message.text}
            maxLength={2000}
            data-testid="message-text"
            onInput={(event) => edit(i, { ...message, text: event.currentTarget.value })}
          />
        </div>
      ))}
      <p>
        <button
          type="button"
          data-testid="message-add"
          onClick={() => {
            adding();
            onChange([...messages, { text: "" }]);
          }}
        >
          {say("messageAdd")}
        </button>
      </p>
    </fieldset>
  );
}
