// What follows from a group's traits without having been noted itself, with the reason.
import { sharedMessages } from "../assets/messages/shared.ts";
import { languageTag } from "../lib/base/messages.ts";
import { toDisplay } from "../lib/base/text.ts";
import { useLocale, useWords } from "./language.ts";
import { useVocabulary } from "./VocabularyContext.ts";

/** Shows a line per derived trait; nothing where none follows. */
export function DerivedTraits({ traits }: { readonly traits: readonly string[] }) {
  const say = useWords(sharedMessages);
  const list = new Intl.ListFormat(languageTag(useLocale()), { type: "conjunction" });
  const { traitLabel, derive } = useVocabulary();
  const derived = derive(traits);
  if (derived.length === 0) return null;
  return (
    <ul class="derived small soft" data-testid="derived">
      {derived.map(({ trait, because }) => (
        <li key={trait} title={say("derivedHelp")}>
          {toDisplay(
            say("derived", {
              trait: traitLabel(trait),
              because: list.format(because.map(traitLabel)),
            }),
          )}
        </li>
      ))}
    </ul>
  );
}
