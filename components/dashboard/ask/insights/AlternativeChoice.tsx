// Which of a query's alternatives the insights are about.
import { useMemo } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { languageTag } from "../../../../lib/base/messages.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { Alternative } from "../../../../lib/app/ask-narrowed.ts";
import { useLocale, useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { Choice } from "../Choice.tsx";
import { tellApart } from "./tell-apart.ts";

type Props = {
  readonly alternatives: readonly Alternative[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
};

/** Shows the alternatives by what tells them apart. */
export function AlternativeChoice({ alternatives, chosen, onChoose }: Props) {
  const say = useWords(insightMessages);
  const locale = useLocale();
  const { traitLabel } = useVocabulary();
  const options = useMemo(() => {
    const list = new Intl.ListFormat(languageTag(locale), { type: "unit" });
    return tellApart(alternatives).map((parts, i) => {
      const words = parts.map(({ not, trait, text = "" }) => {
        const what = toDisplay(trait === undefined ? text : traitLabel(trait));
        return not ? say("without", { what }) : what;
      });
      return [String(i), `${i + 1}. ${list.format(words)}`] as const;
    });
  }, [alternatives, locale, traitLabel, say]);
  return (
    <Choice
      label={say("alternative", { n: alternatives.length })}
      testId="insights-alternative"
      value={String(chosen)}
      options={options}
      onChoose={(place) => onChoose(Number(place))}
    />
  );
}
