// Whom the answer is about: the persona by name, or the traits of an ad-hoc query with their levels.
import { popupMessages } from "../../assets/messages/popup.ts";
import { toDisplay } from "../../lib/base/text.ts";
import { chipKeys } from "../chip-keys.ts";
import { useWords } from "../language.ts";
import { TraitChip } from "../TraitChip.tsx";
import { withLevel, withOther, withoutTrait, type Asked } from "./query.ts";

type Props = {
  readonly asked: Asked;
  readonly onAsked: (asked: Asked) => void;
  readonly onEdit: () => void;
  readonly onClear: () => void;
};

/** Names the persona or lists the chips; either can be edited, and chips kept as a persona. */
export function QueryLine({ asked, onAsked, onEdit, onClear }: Props) {
  const say = useWords(popupMessages);
  if (asked.type === "nobody") return null;
  if (asked.type === "persona") {
    const name = toDisplay(asked.persona.name);
    return (
      <div class="query-line row" data-testid="query">
        <h1 data-testid="persona" data-id={asked.persona.id} title={name}>
          {name}
        </h1>
        <button
          type="button"
          class="quiet"
          data-testid="edit-persona"
          aria-label={say("editPersonaOf", { name })}
          onClick={onEdit}
        >
          {say("editPersona")}
        </button>
      </div>
    );
  }
  const keys = chipKeys(asked.traits.map(({ trait }) => trait));
  return (
    <div class="query-line" data-testid="query">
      <div class="row wrap">
        <h1 class="grow small soft">{say("adHoc")}</h1>
        <button type="button" class="quiet small" data-testid="keep-persona" onClick={onEdit}>
          {say("keepAsPersona")}
        </button>
        <button type="button" class="quiet small" data-testid="clear-query" onClick={onClear}>
          {say("clearQuery")}
        </button>
      </div>
      <div class="chips">
        {asked.traits.map(({ trait, level }, i) => (
          <TraitChip
            key={keys[i]}
            trait={trait}
            level={level}
            onLevel={(next) => onAsked(withLevel(asked, trait, next))}
            onQualify={(other) => onAsked(withOther(asked, trait, other))}
            onRemove={() => onAsked(withoutTrait(asked, trait))}
          />
        ))}
      </div>
    </div>
  );
}
