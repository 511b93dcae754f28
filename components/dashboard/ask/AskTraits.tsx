// The traits of the question: those of the persona to read, or typed ones to change.
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import type { Criterion } from "../../../lib/model/persona.ts";
import { traitKey } from "../../../lib/model/trait.ts";
import { chipKeys } from "../../chip-keys.ts";
import { useWords } from "../../language.ts";
import { replaceTrait } from "../../replace-trait.ts";
import { TraitChip } from "../../TraitChip.tsx";
import { TraitInput } from "../../TraitInput.tsx";

type Props = {
  readonly criteria: readonly Criterion[];
  readonly editable: boolean;
  readonly onChange: (criteria: readonly Criterion[]) => void;
};

/** Shows the traits asked for; adding one to a persona's makes a question of its own and leaves the persona alone. */
export function AskTraits({ criteria, editable, onChange }: Props) {
  const say = useWords(dashboardAskMessages);
  const add = (traits: readonly string[]) => {
    const known = new Set(criteria.map(({ trait }) => traitKey(trait)));
    const fresh = traits.filter((trait) => !known.has(traitKey(trait)));
    if (fresh.length > 0)
      onChange([...criteria, ...fresh.map((trait) => ({ trait, level: "should" as const }))]);
  };
  const keys = chipKeys(criteria.map(({ trait }) => trait));
  return (
    <div class="ask-traits">
      <ul class="chips" aria-label={say("askTraits")}>
        {criteria.map((criterion, i) => (
          <li key={keys[i]}>
            <TraitChip
              trait={criterion.trait}
              level={criterion.level}
              {...(editable && {
                onLevel: (level) =>
                  onChange(
                    criteria.map((each) => (each === criterion ? { ...each, level } : each)),
                  ),
                onQualify: (other) => onChange(replaceTrait(criteria, criterion.trait, other)),
                onRemove: () => onChange(criteria.filter((each) => each !== criterion)),
              })}
            />
          </li>
        ))}
      </ul>
      <TraitInput
        label={say("addTrait")}
        showLabel
        taken={criteria.map(({ trait }) => trait)}
        onPick={add}
        testId="ask-trait"
      />
    </div>
  );
}
