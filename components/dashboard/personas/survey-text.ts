// The survey questions of a persona as text to be copied.
import type { SurveyQuestion } from "../../../lib/model/unknown-facets.ts";

/** How the text says things: the question of a facet, its option's name, how an answer is given. */
export type SurveyWords = {
  readonly question: (facet: string) => string;
  readonly option: (facet: string, value: string) => string;
  readonly form: (question: SurveyQuestion, options: string) => string;
};

/** Returns numbered questions, each with its options or how to answer below it. */
export function surveyText(questions: readonly SurveyQuestion[], words: SurveyWords): string {
  return questions
    .map((question, i) => {
      const { facet, options } = question;
      const listed = options.map((value) => words.option(facet, value)).join(" / ");
      return `${i + 1}. ${words.question(facet)}\n   (${words.form(question, listed)})`;
    })
    .join("\n");
}
