// What an analyst adds to a persona, folded: who decides with them, what to tell them, what is unknown, versions, a note.
import type { ComponentChildren } from "preact";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import { saidBy, unknownFacets } from "../../../lib/model/unknown-facets.ts";
import { dayOf } from "../../dates.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { PersonaVerbs } from "../dashboard-verbs.ts";
import { useLive } from "../use-live.ts";
import { BuyingUnit } from "./BuyingUnit.tsx";
import type { PersonaDraft } from "./persona-draft.ts";
import { TellThem } from "./TellThem.tsx";
import { UnknownList } from "./UnknownList.tsx";
import { useRoleName } from "./use-role-name.ts";
import { VersionList } from "./VersionList.tsx";
import { changesSince } from "./version-changes.ts";

type Props = {
  readonly draft: PersonaDraft;
  readonly persona: Persona | undefined;
  /** The draft is not what is saved. */
  readonly isUnsaved: boolean;
  readonly others: readonly Persona[];
  readonly verbs: PersonaVerbs;
  readonly onChange: (edit: Partial<PersonaDraft>) => void;
  readonly onFreeze: () => void;
};

/** Shows the parts; each heading says in few words what is in it. */
export function PersonaParts(props: Props) {
  const { draft, persona, isUnsaved, others, verbs, onChange, onFreeze } = props;
  const say = useWords(dashboardPersonasMessages);
  const locale = useLocale();
  const roleName = useRoleName();
  const { facets } = useVocabulary();
  const cards = useLive(verbs.listProducts, verbs.listen, ["map"]);
  const products = cards.state === "ready" ? cards.value : undefined;
  const linked = draft.unit.flatMap(
    ({ persona: id }) => others.find((each) => each.id === id) ?? [],
  );
  const versions = persona?.versions ?? [];
  const latest = versions.at(-1);
  const differences = latest ? changesSince(latest, draft).length : 0;
  const day = latest ? dayOf(latest.at, locale) : "";
  const versionGist = !latest
    ? say("neverFrozen")
    : differences === 0
      ? say("frozenOn", { day })
      : say("changedSince", { day, n: differences });
  const said = saidBy(draft);
  return (
    <div class="persona-parts">
      <Part
        title={say("unitPart")}
        gist={[...(draft.role ? [roleName(draft.role)] : []), ...linked.map(({ name }) => name)]}
        testId="part-unit"
      >
        <BuyingUnit draft={draft} others={others} onChange={onChange} />
      </Part>
      <Part
        title={say("tellPart")}
        gist={draft.positioning ? [draft.positioning] : draft.messages.map(({ text }) => text)}
        testId="part-tell"
      >
        <TellThem draft={draft} products={products} onChange={onChange} />
      </Part>
      <Part
        title={say("unknownPart")}
        gist={[say("unknownCount", { n: unknownFacets(said, facets).length })]}
        testId="part-unknown"
      >
        <UnknownList said={said} />
      </Part>
      <Part title={say("versionsPart")} gist={[versionGist]} testId="part-versions">
        <VersionList
          draft={draft}
          versions={versions}
          isUnsaved={isUnsaved}
          onChange={onChange}
          onFreeze={onFreeze}
        />
      </Part>
      <Part title={say("notePart")} gist={draft.note ? [draft.note] : []} testId="part-note">
        <textarea
          rows={3}
          aria-label={say("notePart")}
          value={draft.note}
          maxLength={5000}
          data-testid="persona-note"
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </Part>
    </div>
  );
}

type PartProps = {
  readonly title: string;
  /** What the part holds, in few words. */
  readonly gist: readonly string[];
  readonly testId: string;
  readonly children: ComponentChildren;
};

function Part({ title, gist, testId, children }: PartProps) {
  return (
    <details class="persona-part" data-testid={testId}>
      <summary>
        <span class="part-title">{title}</span>
        <span class="part-gist soft ellipsis">{gist.map(toDisplay).join(" · ")}</span>
      </summary>
      <div class="part-body">{children}</div>
    </details>
  );
}
