// What is asked: the persona or a typed query, and how to rank.
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { MODES, type Mode } from "../../../lib/model/choices.ts";
import { useWords } from "../../language.ts";
import { Choice } from "./Choice.tsx";
import type { ComponentChildren } from "preact";

type Props = {
  readonly personas: readonly Persona[];
  readonly persona: string;
  /** What is asked for without a persona: a query, traits, or nothing yet. */
  readonly instead: "query" | "traits" | "nothing";
  readonly mode: Mode;
  readonly onPersona: (id: string) => void;
  readonly onMode: (mode: Mode) => void;
  /** The query field. */
  readonly children: ComponentChildren;
};

/** Shows the question's choices; each takes effect at once. */
export function AskForm(props: Props) {
  const { personas, persona, instead, mode, onPersona, onMode, children } = props;
  const say = useWords(dashboardAskMessages);
  const sayQuery = useWords(dashboardQueryMessages);
  const none =
    instead === "query"
      ? sayQuery("theQuery")
      : say(instead === "traits" ? "theseTraits" : "choosePersona");
  const own: readonly (readonly [string, string])[] = persona === "" ? [["", none]] : [];
  return (
    <div class="ask-form">
      <Choice
        label={say("persona")}
        testId="ask-persona"
        value={persona}
        options={[...own, ...personas.map(({ id, name }) => [id, toDisplay(name)] as const)]}
        onChoose={onPersona}
      />
      {children}
      <Choice
        label={say("mode")}
        testId="ask-mode"
        value={mode}
        options={MODES.map((each) => [each, say(each)] as const)}
        onChoose={onMode}
      />
    </div>
  );
}
