// The frozen versions of a persona, and what changed since the latest.
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { levelMessages } from "../../../assets/messages/shared.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { PersonaVersion } from "../../../lib/model/persona.ts";
import { dayOf } from "../../dates.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { WantedAd } from "../../WantedAd.tsx";
import { useFocusHeir } from "../use-focus-heir.ts";
import { inAdOrder, type PersonaDraft } from "./persona-draft.ts";
import { useRoleName } from "./use-role-name.ts";
import { changesSince, type VersionChange } from "./version-changes.ts";

type Props = {
  readonly draft: PersonaDraft;
  readonly versions: readonly PersonaVersion[];
  /** The draft is not what is saved: freezing saves it first, and its button says so. */
  readonly isUnsaved: boolean;
  readonly onChange: (edit: Partial<PersonaDraft>) => void;
  /** Saves the persona as it stands and freezes that. */
  readonly onFreeze: () => void;
};

/** Characters of a hash that people compare by eye. */
const SHORT_HASH = 10;

/** Shows the latest version first. */
export function VersionList({ draft, versions, isUnsaved, onChange, onFreeze }: Props) {
  const say = useWords(dashboardPersonasMessages);
  const locale = useLocale();
  const { heir, pass } = useFocusHeir();
  const latest = versions.at(-1);
  const changes = latest ? changesSince(latest, draft) : [];
  const day = latest ? dayOf(latest.at, locale) : "";
  const isFrozen = latest !== undefined && changes.length === 0;
  return (
    <>
      <p class="small soft">{say("versionsAbout")}</p>
      <output data-testid="version-state">
        {isFrozen && say("frozenNow", { day })}
        {changes.length > 0 && say("changedSince", { day, n: changes.length })}
      </output>
      {changes.length > 0 && <ChangeList changes={changes} />}
      {!isFrozen && (
        <p>
          <button
            type="button"
            data-testid="persona-freeze"
            onClick={() => {
              pass();
              onFreeze();
            }}
          >
            {say(isUnsaved ? "saveAndFreeze" : "freeze")}
          </button>
        </p>
      )}
      <ul class="version-list">
        {versions.toReversed().map((version, i) => (
          <li
            key={version.hash + version.at}
            ref={i === 0 ? heir : null}
            tabIndex={-1}
            data-testid="version"
          >
            <p class="row wrap">
              <span>{say("frozenOn", { day: dayOf(version.at, locale) })}</span>
              <code class="soft" title={version.hash}>
                {version.hash.slice(0, SHORT_HASH)}
              </code>
              <span class="grow" />
              {changesSince(version, draft).length > 0 && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    pass();
                    const { name, traits, role = "" } = version;
                    onChange({ name, traits: inAdOrder(traits), role });
                  }}
                >
                  {say("takeBack")}
                </button>
              )}
            </p>
            <WantedAd traits={version.traits} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangeList({ changes }: { readonly changes: readonly VersionChange[] }) {
  const say = useWords(dashboardPersonasMessages);
  const locale = useLocale();
  const { traitLabel } = useVocabulary();
  const roleName = useRoleName();
  const words = (change: VersionChange): string => {
    if (change.type === "name") {
      return say("changedName", { from: change.from, to: change.to });
    }
    if (change.type === "role") {
      const [from, to] = [change.from, change.to].map((role) => (role ? roleName(role) : "–"));
      return say("changedRole", { from: from!, to: to! });
    }
    const trait = traitLabel(change.trait);
    if (change.type === "level") {
      const [from, to] = [levelMessages[change.from][locale], levelMessages[change.to][locale]];
      return say("changedLevel", { trait, from, to });
    }
    const level = levelMessages[change.level][locale];
    return say(change.type === "added" ? "changedAdded" : "changedRemoved", { trait, level });
  };
  return (
    <ul class="changes" data-testid="version-changes">
      {changes.map((change, i) => (
        <li key={i}>{toDisplay(words(change))}</li>
      ))}
    </ul>
  );
}
