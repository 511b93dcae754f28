// Count by two facets: what to count, the table, and the file.
import { useState } from "preact/hooks";
import { pivotMessages } from "../../../../assets/messages/pivot.ts";
import { useWords } from "../../../language.ts";
import { useVocabulary } from "../../../VocabularyContext.ts";
import { Choice } from "../Choice.tsx";
import { isNarrowed, useInsight, useInsightTools } from "./InsightsContext.ts";
import { PivotTable } from "./PivotTable.tsx";
import { Told } from "./Told.tsx";

/** Shows age by gender of everyone first. */
export function PivotPart() {
  const say = useWords(pivotMessages);
  const { facetLabel, facets } = useVocabulary();
  const [row, setRow] = useState("interest");
  const [column, setColumn] = useState("gender");
  const [whom, setWhom] = useState("everyone");
  const { question } = useInsightTools();
  const pivot = useInsight(
    ({ verbs }) => verbs.pivot(question, [row, column], whom === "everyone"),
    [row, column, whom],
  );
  const options = facets.map(({ id }) => [id, facetLabel(id)] as const);
  return (
    <>
      <div class="row wrap insight-form">
        <Choice
          label={say("rows")}
          testId="pivot-rows"
          value={row}
          options={options.filter(([id]) => id !== column)}
          onChoose={setRow}
        />
        <Choice
          label={say("columns")}
          testId="pivot-columns"
          value={column}
          options={options.filter(([id]) => id !== row)}
          onChoose={setColumn}
        />
        <Choice
          label={say("whom")}
          testId="pivot-whom"
          value={whom}
          options={[
            ["everyone", say(isNarrowed(question) ? "everyoneLeft" : "everyone")],
            ["these", say("these")],
          ]}
          onChoose={setWhom}
        />
      </div>
      <Told live={pivot}>{(value) => <PivotTable pivot={value} facets={[row, column]} />}</Told>
    </>
  );
}
