// What the map tells besides the ranking: what to do next, how sure it is, and who the people are.
import { buyingUnitMessages } from "../../../../assets/messages/buying-unit.ts";
import { hourMessages } from "../../../../assets/messages/hours.ts";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { pivotMessages } from "../../../../assets/messages/pivot.ts";
import { useEffect, useState } from "preact/hooks";
import type { Alternative } from "../../../../lib/app/ask-narrowed.ts";
import type { Persona } from "../../../../lib/model/persona.ts";
import { ErrorNotice } from "../../../ErrorNotice.tsx";
import { useWords } from "../../../language.ts";
import type { AskVerbs } from "../../dashboard-verbs.ts";
import { useLive } from "../../use-live.ts";
import { AlternativeChoice } from "./AlternativeChoice.tsx";
import { Contrast } from "./Contrast.tsx";
import { Gaps } from "./Gaps.tsx";
import { HoursPart } from "./HoursPart.tsx";
import { InsightPart } from "./InsightPart.tsx";
import { InsightsContext, isNarrowed } from "./InsightsContext.ts";
import { OutlookCards } from "./OutlookCards.tsx";
import { PivotPart } from "./PivotPart.tsx";
import { Rivals } from "./Rivals.tsx";
import { SignCards } from "./SignCards.tsx";
import { SmallestSet } from "./SmallestSet.tsx";
import { SplitPart } from "./SplitPart.tsx";
import { UnitPart } from "./UnitPart.tsx";
import { UsageColumns } from "./UsageColumns.tsx";

type Props = {
  /** The question as one text: another one begins with its first alternative. */
  readonly asked: string;
  readonly alternatives: readonly Alternative[];
  readonly persona: Persona | undefined;
  readonly personas: readonly Persona[];
  readonly verbs: AskVerbs;
};

/** Shows the cards at once and the longer parts folded: each asks only when it is opened. */
export function Insights({ asked, alternatives, persona, personas, verbs }: Props) {
  const say = useWords(insightMessages);
  const sayHours = useWords(hourMessages);
  const sayUnit = useWords(buyingUnitMessages);
  const sayPivot = useWords(pivotMessages);
  const loaded = useLive(verbs.insights, verbs.listen, []);
  const [chosen, setChosen] = useState(0);
  useEffect(() => setChosen(0), [asked]);
  const alternative = alternatives[chosen] ?? alternatives[0];
  if (loaded.state === "failed") return <ErrorNotice error={loaded.error} onRetry={loaded.retry} />;
  if (loaded.state === "loading" || !alternative || alternative.criteria.length === 0) return null;
  const product = persona?.product;
  const question = { ...alternative, ...(product && { product }) };
  return (
    <InsightsContext.Provider
      value={{
        ...verbs,
        verbs: loaded.value,
        question,
        subject: persona?.name ?? say("theseTraits"),
      }}
    >
      <section class="insights" aria-label={say("title")} data-testid="insights">
        <header>
          <h2>{say("title")}</h2>
          <p class="small soft">
            {say(question.branch ? "aboutQuery" : isNarrowed(question) ? "aboutNarrowed" : "about")}{" "}
            {say("peopleWho")}
          </p>
          {alternatives.length > 1 && (
            <AlternativeChoice
              alternatives={alternatives}
              chosen={alternatives.indexOf(alternative)}
              onChoose={setChosen}
            />
          )}
        </header>
        <div class="insight-cards">
          <OutlookCards />
          <SignCards />
        </div>
        <InsightPart title={say("split")} about={say("splitAbout")} testId="split">
          <SplitPart />
        </InsightPart>
        <InsightPart title={sayHours("title")} about={sayHours("about")} testId="hours">
          <HoursPart />
        </InsightPart>
        <InsightPart title={sayUnit("title")} about={sayUnit("about")} testId="unit">
          <UnitPart persona={persona} personas={personas} />
        </InsightPart>
        <InsightPart title={say("contrast")} about={say("contrastAbout")} testId="contrast">
          <Contrast persona={persona} personas={personas} />
        </InsightPart>
        <InsightPart title={say("set")} about={say("setAbout")} testId="set">
          <SmallestSet persona={persona} personas={personas} />
        </InsightPart>
        <InsightPart title={say("usage")} about={say("usageAbout")} testId="usage">
          <UsageColumns />
        </InsightPart>
        <InsightPart title={say("gaps")} about={say("gapsAbout")} testId="gaps">
          <Gaps />
        </InsightPart>
        <InsightPart title={say("rivals")} about={say("rivalsAbout")} testId="rivals">
          <Rivals />
        </InsightPart>
        <InsightPart title={sayPivot("title")} about={sayPivot("about")} testId="pivot">
          <PivotPart />
        </InsightPart>
      </section>
    </InsightsContext.Provider>
  );
}
