// What may be said more of a trait: relation and time of a purchase, tier of a good, urgency of a need.
import { sharedMessages } from "../assets/messages/shared.ts";
import { toDisplay } from "../lib/base/text.ts";
import { qualifiersOf } from "../lib/model/qualifiers.ts";
import { parseTrait, splitKey, withQualifier } from "../lib/model/trait.ts";
import { useLocale, useWords } from "./language.ts";
import { useVocabulary } from "./VocabularyContext.ts";

type Props = { readonly trait: string; readonly onQualify: (trait: string) => void };

/** Shows a choice per qualifier of the trait's facet; none for most facets. */
export function Qualifiers({ trait, onQualify }: Props) {
  const say = useWords(sharedMessages);
  const locale = useLocale();
  const { traitLabel } = useVocabulary();
  const { facet, qualifiers } = parseTrait(trait);
  const label = toDisplay(traitLabel(bareTrait(trait)));
  return (
    <>
      {qualifiersOf(facet).map((qualifier) => {
        const name = locale === "zh_CN" ? qualifier.zh : qualifier.en;
        const value = qualifiers.get(qualifier.name) ?? "";
        return (
          <select
            key={qualifier.name}
            class={value === "" ? "chip-qualifier open" : "chip-qualifier"}
            aria-label={say("qualifierOf", { name, trait: label })}
            data-testid={`qualifier-${qualifier.name}`}
            value={value}
            onChange={({ currentTarget }) =>
              onQualify(withQualifier(trait, qualifier.name, currentTarget.value))
            }
          >
            <option value="">{name}?</option>
            {qualifier.values.map(([id, en, zh]) => (
              <option key={id} value={id}>
                {locale === "zh_CN" ? zh : en}
              </option>
            ))}
          </select>
        );
      })}
    </>
  );
}

/** Returns a trait without its qualifiers. */
export function bareTrait(trait: string): string {
  return splitKey(trait)[0];
}
