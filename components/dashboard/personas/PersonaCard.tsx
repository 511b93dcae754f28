// One persona of the list: its name, its traits, and the doors to its answer and its form.
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { sharedMessages } from "../../../assets/messages/shared.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { LEVELS } from "../../../lib/model/choices.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { dayOf } from "../../dates.ts";
import { useLocale, useWords } from "../../language.ts";
import { TraitChip } from "../../TraitChip.tsx";
import { toHash } from "../route.ts";

/** Shows a persona, strongest traits first. */
export function PersonaCard({ persona }: { readonly persona: Persona }) {
  const say = useWords(dashboardPersonasMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const name = toDisplay(persona.name);
  const traits = [...persona.traits].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
  return (
    <article class="card" data-testid="persona" aria-label={name}>
      <header class="row">
        <h2 class="grow">{name}</h2>
        {persona.sample && <span class="sample-mark">{sayShared("sample")}</span>}
      </header>
      <div class="chips">
        {traits.map(({ trait, level }) => (
          <TraitChip key={`${level} ${trait}`} trait={trait} level={level} />
        ))}
      </div>
      {persona.note && <p class="soft clamp">{toDisplay(persona.note)}</p>}
      <footer class="row wrap">
        <a
          class="button"
          href={toHash("ask", persona.id)}
          aria-label={say("askForName", { name })}
          data-testid="persona-ask"
        >
          {say("askFor")}
        </a>
        <a
          class="button quiet"
          href={toHash("personas", persona.id)}
          aria-label={say("editName", { name })}
          data-testid="persona-edit"
        >
          {sayShared("edit")}
        </a>
        <span class="grow" />
        <time class="small soft" dateTime={persona.at}>
          {say("changedOn", { day: dayOf(persona.at, locale) })}
        </time>
      </footer>
    </article>
  );
}
