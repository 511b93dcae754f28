// When a persona's people are online.
import { hourMessages } from "../../../../assets/messages/hours.ts";
import { useWords } from "../../../language.ts";
import { HourStrip } from "../../HourStrip.tsx";
import { useInsight, useInsightTools } from "./InsightsContext.ts";
import { Told } from "./Told.tsx";

/** Shows the hour strip, or how hours are noted. */
export function HoursPart() {
  const say = useWords(hourMessages);
  const { subject, savePicture } = useInsightTools();
  const found = useInsight(({ verbs, question }) => verbs.hours(question));
  return (
    <Told live={found}>
      {(strip) =>
        strip.stated === 0 ? (
          <p data-testid="hours-none">{say("none")}</p>
        ) : (
          <HourStrip strip={strip} of={subject} onSave={savePicture} />
        )
      }
    </Told>
  );
}
