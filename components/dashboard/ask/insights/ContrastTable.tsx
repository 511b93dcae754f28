// The table of a contrast: a trait a row, both counts, the log-odds as a bar to either side, the quotes of both.
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { languageTag } from "../../../../lib/base/messages.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import type { Contrast } from "../../../../lib/insight/contrast.ts";
import type { Persona } from "../../../../lib/model/persona.ts";
import { parseTrait } from "../../../../lib/model/trait.ts";
import { CONTRAST_BAR } from "../../../../lib/model/bars.ts";
import { useLocale, useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { useInsightTools } from "./InsightsContext.ts";
import { Quotes } from "./Quotes.tsx";
import { surestOfEach } from "./surest-of-each.ts";
import { useMore } from "./use-more.tsx";

type Props = {
  readonly first: string;
  readonly other: Persona;
  readonly traits: readonly Contrast[];
};

/** Standard errors from which a difference is beyond chance (two-sided 10 %), rows shown at first. */
const SURE = 1.6;
const MOST = 20;

/** Shows the traits that differ beyond chance, surest first, of either side as many where there are. */
export function ContrastTable({ first, other, traits }: Props) {
  const say = useWords(insightMessages);
  const { facetLabel, traitLabel } = useVocabulary();
  const number = new Intl.NumberFormat(languageTag(useLocale()), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const { question } = useInsightTools();
  const a = traits[0]?.firstOf ?? 0;
  const b = traits[0]?.secondOf ?? 0;
  const all = traits.filter(({ z }) => Math.abs(z) >= SURE);
  const { shown, listRef, more } = useMore<Contrast, HTMLTableSectionElement>(
    all,
    surestOfEach(all, MOST),
  );
  const widest = Math.max(1, ...shown.map(({ logOdds }) => Math.abs(logOdds)));
  if (a < CONTRAST_BAR || b < CONTRAST_BAR)
    return <p data-testid="contrast-thin">{say("contrastThin", { a, b })}</p>;
  if (all.length === 0) return <p>{say("contrastNone", { a, b })}</p>;
  return (
    <>
      <table class="contrast-table" data-testid="contrast-table">
        <thead>
          <tr>
            <th scope="col">{say("trait")}</th>
            <th scope="col" class="number">
              <span class="head-name" title={toDisplay(first)}>
                {toDisplay(first)}
              </span>
            </th>
            <th scope="col" class="number">
              <span class="head-name" title={toDisplay(other.name)}>
                {toDisplay(other.name)}
              </span>
            </th>
            <th scope="col" class="col-odds">
              {say("logOdds")}
            </th>
          </tr>
        </thead>
        <tbody ref={listRef}>
          {shown.map(({ trait, first: inA, second: inB, logOdds }) => {
            const label = `${facetLabel(parseTrait(trait).facet)}: ${traitLabel(trait)}`;
            const isMore = logOdds > 0;
            return (
              <tr key={trait} data-testid="contrast-row" data-trait={trait}>
                <th scope="row">
                  {toDisplay(label)}
                  <Quotes
                    traits={[trait]}
                    what={toDisplay(label)}
                    {...(!isMore && { of: { ...question, criteria: other.traits } })}
                  />
                </th>
                <td class="number">{say("ofPeople", { n: inA, of: a })}</td>
                <td class="number">{say("ofPeople", { n: inB, of: b })}</td>
                <td class="col-odds">
                  <span class="number">{number.format(logOdds).replace("-", "−")}</span>
                  <span class="odds-bar" aria-hidden="true">
                    <span
                      class={isMore ? "towards" : "away"}
                      style={{ inlineSize: `${(50 * Math.abs(logOdds)) / widest}%` }}
                    />
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </>
  );
}
