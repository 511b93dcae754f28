// One trait as a chip: its facet and value, with its level, pin and removal where the form allows them.
import { levelMessages, sharedMessages } from "../assets/messages/shared.ts";
import { toDisplay } from "../lib/base/text.ts";
import { LEVELS, type Level } from "../lib/model/choices.ts";
import { parseTrait } from "../lib/model/trait.ts";
import { useLocale, useWords } from "./language.ts";
import { bareTrait, Qualifiers } from "./Qualifiers.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { shortFacet } from "./short-facet.ts";
import { useVocabulary } from "./VocabularyContext.ts";

type Props = {
  readonly trait: string;
  readonly onRemove?: (() => void) | undefined;
  readonly level?: Level;
  readonly onLevel?: ((level: Level) => void) | undefined;
  /** Takes the trait with another qualifier; without it qualifiers are only read. */
  readonly onQualify?: ((trait: string) => void) | undefined;
  readonly pinned?: boolean;
  readonly onPin?: ((pinned: boolean) => void) | undefined;
};

/** Shows a trait; each control names the trait it acts on. */
export function TraitChip({
  trait,
  onRemove,
  level,
  onLevel,
  onQualify,
  pinned = false,
  onPin,
}: Props) {
  const say = useWords(sharedMessages);
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  const { facet } = parseTrait(trait);
  const label = toDisplay(traitLabel(trait));
  return (
    <span class={`chip trait-chip level-${level ?? "none"}`} data-testid="trait" data-trait={trait}>
      {level && onLevel && (
        <select
          class="chip-level"
          aria-label={say("levelOf", { trait: label })}
          value={level}
          onChange={(event) => {
            const chosen = LEVELS.find((each) => each === event.currentTarget.value);
            if (chosen) onLevel(chosen);
          }}
        >
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {levelMessages[each][locale]}
            </option>
          ))}
        </select>
      )}
      {level && !onLevel && <span class="soft">{levelMessages[level][locale]}</span>}
      {facet && <span class="soft chip-facet">{toDisplay(shortFacet(facetLabel(facet)))}</span>}
      <span class="chip-value">{onQualify ? toDisplay(traitLabel(bareTrait(trait))) : label}</span>
      {onQualify && <Qualifiers trait={trait} onQualify={onQualify} />}
      {(onPin || onRemove) && (
        <span class="chip-buttons">
          {onPin && (
            <button
              type="button"
              class="chip-button"
              aria-pressed={pinned}
              aria-label={say(pinned ? "unpinTrait" : "pinTrait", { trait: label })}
              title={say(pinned ? "unpinTrait" : "pinTrait", { trait: label })}
              onClick={() => onPin(!pinned)}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path
                  d="M4 1h4v4l2 2H6.6v4H5.4V7H2l2-2z"
                  fill={pinned ? "currentColor" : "none"}
                  stroke="currentColor"
                />
              </svg>
            </button>
          )}
          {onRemove && (
            <RemoveButton label={say("removeTrait", { trait: label })} onRemove={onRemove} />
          )}
        </span>
      )}
    </span>
  );
}
