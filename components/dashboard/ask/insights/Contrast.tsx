// Contrast: what tells the people asked for from those of another persona, in counts and log-odds.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { Persona } from "../../../../lib/model/persona.ts";
import { useWords } from "../../../language.ts";
import { toHash } from "../../route.ts";
import { Choice } from "../Choice.tsx";
import { ContrastTable } from "./ContrastTable.tsx";
import { useInsight, useInsightTools } from "./InsightsContext.ts";
import { nearestTo } from "./nearest-to.ts";
import { Told } from "./Told.tsx";

type Props = { readonly persona: Persona | undefined; readonly personas: readonly Persona[] };

/** Shows the choice of the other persona, at first the nearest one, and the table. */
export function Contrast({ persona, personas }: Props) {
  const say = useWords(insightMessages);
  const others = personas.filter(({ id }) => id !== persona?.id);
  const { question } = useInsightTools();
  const [chosen, setChosen] = useState("");
  const other = others.find(({ id }) => id === chosen) ?? nearestTo(question.criteria, others);
  if (!other) {
    return (
      <p>
        {say("contrastAlone")} <a href={toHash("personas", "new")}>{say("contrastNew")}</a>
      </p>
    );
  }
  return (
    <>
      <div class="row wrap insight-form">
        <Choice
          label={say("contrastWith")}
          testId="contrast-with"
          value={other.id}
          options={others.map(({ id, name }) => [id, toDisplay(name)] as const)}
          onChoose={setChosen}
        />
      </div>
      <Found first={persona?.name ?? say("theseTraits")} other={other} />
    </>
  );
}

function Found({ first, other }: { readonly first: string; readonly other: Persona }) {
  const found = useInsight(
    ({ verbs, question }) => verbs.contrast(question, { ...question, criteria: other.traits }),
    [other.id, other.at],
  );
  return (
    <Told live={found}>
      {(traits) => <ContrastTable first={first} other={other} traits={traits} />}
    </Told>
  );
}
