// Sentences that count agree with their number.
import { describe, expect, test } from "vitest";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { dashboardPersonasMessages } from "../../../assets/messages/dashboard-personas.ts";
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { rankChangeMessages } from "../../../assets/messages/rank-change.ts";
import { translator } from "../../../lib/base/messages.ts";

describe("in English", () => {
  test.each([
    [1, "What would change this: 1 more look would make it meaningful."],
    [4, "What would change this: 4 more looks would make it meaningful."],
  ])("%i looks", (n, words) =>
    expect(translator(rankChangeMessages, "en")("changeThin", { n })).toBe(words),
  );

  test.each([
    [1, "1 of them states this very word, the rest a narrower one."],
    [0, "0 of them state this very word, the rest a narrower one."],
  ])("%i sightings", (exact, words) =>
    expect(translator(dashboardVocabularyMessages, "en")("usedExact", { exact })).toBe(words),
  );

  test.each([
    [1, "1 filter narrows the question."],
    [2, "2 filters narrow the question."],
  ])("%i filters", (n, words) =>
    expect(translator(dashboardAskMessages, "en")("noneFiltered", { n })).toBe(words),
  );

  test.each([
    [1, "Copy 1 question"],
    [32, "Copy 32 questions"],
  ])("%i questions", (n, words) =>
    expect(translator(dashboardPersonasMessages, "en")("copySurvey", { n })).toBe(words),
  );
});
