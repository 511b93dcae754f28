// What the Ask section says before the first persona.
import { dashboardMessages } from "../../../assets/messages/dashboard.ts";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { useWords } from "../../language.ts";
import { toHash } from "../route.ts";

/** Teaches what to do next. */
export function NoPersona() {
  const say = useWords(dashboardAskMessages);
  const sayFrame = useWords(dashboardMessages);
  return (
    <div class="empty" data-testid="ask-empty">
      <h2>{say("noPersonaTitle")}</h2>
      <p>{say("noPersona")}</p>
      <p class="row wrap">
        <a class="button primary" href={toHash("personas", "new")}>
          {say("newPersona")}
        </a>
        <a class="button" href={toHash("data")}>
          {sayFrame("loadSample")}
        </a>
      </p>
    </div>
  );
}
