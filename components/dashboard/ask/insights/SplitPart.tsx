// Split by: two facets to choose, and the grid of rankings.
import { useState } from "preact/hooks";
import { insightMessages } from "../../../../assets/messages/insights.ts";
import { toDisplay } from "../../../../lib/base/text.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { Choice } from "../Choice.tsx";
import { useInsight } from "./InsightsContext.ts";
import { SplitGrid } from "./SplitGrid.tsx";
import { Told } from "./Told.tsx";

/** Shows the ranking per gender and age first. */
export function SplitPart() {
  const say = useWords(insightMessages);
  const { facetLabel, facets: known } = useVocabulary();
  const [first, setFirst] = useState("gender");
  const [second, setSecond] = useState("age");
  const facets = [first, second].filter((facet) => facet !== "");
  const split = useInsight(({ verbs, question }) => verbs.split(question, facets), facets);
  const options = known
    .filter(({ type }) => type !== "hours")
    .map(({ id }) => [id, facetLabel(id)] as const);
  return (
    <>
      <div class="row wrap insight-form">
        <Choice
          label={say("facet1")}
          testId="split-columns"
          value={first}
          options={options.filter(([id]) => id !== second)}
          onChoose={setFirst}
        />
        <Choice
          label={say("facet2")}
          testId="split-rows"
          value={second}
          options={[["", say("noFacet")] as const, ...options.filter(([id]) => id !== first)]}
          onChoose={setSecond}
        />
      </div>
      <Told live={split}>
        {({ cells, leftOut }) => (
          <>
            <SplitGrid facets={facets} cells={cells} />
            <LeftOut counts={leftOut} />
          </>
        )}
      </Told>
    </>
  );
}

// Only the values seen most often have room.
function LeftOut({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const say = useWords(insightMessages);
  const { facetLabel } = useVocabulary();
  const told = Object.entries(counts).filter(([, n]) => n > 0);
  if (told.length === 0) return null;
  return (
    <p class="small soft" data-testid="split-left-out">
      {told
        .map(([facet, n]) => say("splitLeftOut", { n, facet: toDisplay(facetLabel(facet)) }))
        .join(" ")}
    </p>
  );
}
