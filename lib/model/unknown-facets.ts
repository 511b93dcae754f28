// What a persona does not say yet: the facets without a criterion, and what a survey would ask to fill them.
import { fold } from "../base/text.ts";
import { simplifyHan } from "../base/simplify-han.ts";
import { facetCalled } from "./called-facets.ts";
import { namesOfLabel } from "./facet-names.ts";
import { facetNamed, facetOf, FACETS, type Facet } from "./facets.ts";
import type { Criterion, Persona } from "./persona.ts";
import { parseTrait } from "./trait.ts";

/** Facets whose answers tell most about where people gather and whether they buy, asked for first. */
const FIRST: readonly string[] = [
  "age",
  "gender",
  "need",
  "interest",
  "decision",
  "purchase",
  "region",
];

/** How an answer is given: one or several of the options, a number in a range, words, or hours of the week. */
export type AnswerForm = "one-of" | "some-of" | "range" | "words" | "hours";

/** A survey question: its facet, how it is answered, the options' values where there are any. The words are in assets/messages/survey.ts. */
export type SurveyQuestion = {
  readonly facet: string;
  readonly form: AnswerForm;
  readonly options: readonly string[];
};

/** What of a persona says whom it means: its traits and its part in the decision. */
export type Saying = {
  readonly traits: readonly Criterion[];
  readonly role?: Persona["role"] | "" | undefined;
};

/** Returns all that a persona says as traits. */
export function saidBy({ traits, role }: Saying): readonly Pick<Criterion, "trait">[] {
  return role ? [...traits, { trait: `decision:${role}` }] : traits;
}

/**
 * Returns the facets, the user's own too where they are given, that no criterion names by any of their names, the telling
 * ones first, then in the order of the form.
 */
export function unknownFacets(
  criteria: readonly Pick<Criterion, "trait">[],
  facets: readonly Facet[] = FACETS,
): Facet[] {
  const own = namesOfOwn(facets);
  const known = new Set(criteria.map(({ trait }) => facetMeant(parseTrait(trait).facet, own)));
  const rank = ({ id }: Facet) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return facets.filter(({ id }) => !known.has(id)).toSorted((a, b) => rank(a) - rank(b));
}

type OwnNames = ReadonlyMap<string, string>;

// What a label is like gives way to whatever has that name.
function namesOfOwn(facets: readonly Facet[]): OwnNames {
  const own = facets.filter(({ id }) => facetOf(id) === undefined);
  const alike = own.flatMap(({ id, en, zh }) =>
    [en, zh].flatMap(namesOfLabel).map((name) => [name, id] as const),
  );
  return new Map([...alike, ...own.map(({ id }) => [fold(id), id] as const)]);
}

// "年龄:25-34" and "Edad:25-34" tell of the facet age.
function facetMeant(facet: string, own: OwnNames): string {
  const folded = fold(facet);
  for (const name of [folded, simplifyHan(folded)]) {
    const named = own.get(name) ?? own.get(name.replaceAll("-", " "));
    const id = facetNamed(name)?.id ?? named ?? facetCalled(name)?.id;
    if (id !== undefined) return id;
  }
  return facet;
}

/** Returns a survey's questions for the facets that a persona leaves open (FEATURES C14), at most `most`. */
export function surveyQuestions(
  criteria: readonly Pick<Criterion, "trait">[],
  facets: readonly Facet[] = FACETS,
  most = Infinity,
): SurveyQuestion[] {
  return unknownFacets(criteria, facets)
    .slice(0, most)
    .map(({ id, type, many, values = [] }) => ({
      facet: id,
      form: formOf(type, many),
      options: values.map(([value]) => value),
    }));
}

function formOf(type: Facet["type"], many: boolean): AnswerForm {
  switch (type) {
    case "band":
      return "range";
    case "hours":
      return "hours";
    case "choice":
      return many ? "some-of" : "one-of";
    default:
      return "words";
  }
}
