// The answer that `query` prints: who is asked for, and where they are.
import { atOnce } from "../lib/base/steps.ts";
import { fold, tidy } from "../lib/base/text.ts";
import { yearOf } from "../lib/base/time.ts";
import { answerQuery, type QueryRow } from "../lib/exchange/map-query.ts";
import { answerFromMap, type AnswerRow } from "../lib/exchange/map-question.ts";
import type { ChannelKind } from "../lib/model/channel-kind.ts";
import { SIDE_ROLES, type Side } from "../lib/model/choices.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion } from "../lib/model/persona.ts";
import { DERIVED } from "../lib/model/derive-traits.ts";
import { withAgesOfBorn } from "../lib/model/born-in.ts";
import { HALF_LIFE_DAYS } from "../lib/model/settings.ts";
import { parseTrait } from "../lib/model/trait.ts";
import { asNoted } from "../lib/query/as-noted.ts";
import { nearError } from "../lib/query/near-words.ts";
import type { Query } from "../lib/query/query.ts";
import { knownOf } from "../lib/query/read-query.ts";
import { doubtOf, facetMeant, splitDerived, unknownValue } from "../lib/query/read-word.ts";
import type { Mode } from "../lib/rank/question.ts";
import { findPersona, type Asked } from "./find-persona.ts";
import { readWhere, sentenceOf, whereError } from "./read-where.ts";

/** A question to a map: traits, or the tree of the query `where` that has them in it; `roles` are those of a side. */
export type MapAsking = {
  readonly who: Asked;
  readonly where: string;
  readonly tree: Query | undefined;
  readonly mode: Mode;
  readonly kinds: readonly ChannelKind[] | undefined;
  readonly side: Side | undefined;
  readonly roles: readonly string[] | undefined;
  readonly now: number;
};

/** A channel of an answer; of a query's with the number of its alternative. */
export type Row = AnswerRow & Partial<Pick<QueryRow, "branch">>;

/** Returns the question that a persona, traits and a query ask. Throws UsageError for a wrong query. */
export function askingOf(
  map: ShoalMap,
  who: Asked,
  where: string | undefined,
  how: Pick<MapAsking, "mode" | "kinds" | "side" | "now">,
): MapAsking {
  const { side } = how;
  const roles = side && SIDE_ROLES[side];
  const read = where === undefined ? undefined : readWhere(where, who.traits, map, how.now);
  const role: Query[] = side ? [{ type: "filter", name: "role", value: side }] : [];
  const tree: Query | undefined = read && { type: "and", items: [read, ...role] };
  return { ...how, who, where: where ?? "", tree, roles };
}

/** Returns the channels, best first, then those looked at without a find. Throws UsageError for a wrong query. */
export function askMap(map: ShoalMap, asking: MapAsking): Row[] {
  const { who, where, tree, mode, kinds, side, now } = asking;
  const halfLifeDays = HALF_LIFE_DAYS.start;
  if (!tree) {
    const question = { criteria: who.traits, mode, kinds, side, unseen: true };
    return answerFromMap(map, question, now, halfLifeDays);
  }
  const answer = atOnce(answerQuery(map, tree, { mode, now, halfLifeDays }));
  if (!answer.ok) throw whereError(where, answer.error);
  return answer.query.filter(({ kind }) => !kinds || kinds.includes(kind));
}

/** Returns the persona of a name together with traits, or the traits alone. Throws UsageError for an unknown one. */
export async function whoIsAsked(
  map: ShoalMap,
  persona: string | undefined,
  traits: readonly string[],
  extra: readonly Criterion[],
  now: number,
): Promise<Asked> {
  const found = persona === undefined ? undefined : await findPersona(map, persona);
  const name = found ? [found.name, ...traits].join(" + ") : traits.join(", ");
  const criteria = [...(found?.traits ?? []), ...extra];
  return {
    ...found,
    name,
    traits: criteria.length > 0 ? inMapsWords(map, criteria, now) : criteria,
  };
}

/**
 * Returns criteria in the map's words: as in a query, what only its notes know may be asked for in another spelling, and
 * ages by years of birth.
 */
export function inMapsWords(
  map: ShoalMap,
  criteria: readonly Criterion[],
  now: number,
): Criterion[] {
  const known = knownOf(map);
  return criteria.map((each) => {
    const typed = withDerivedRange(each.trait);
    const { facet } = parseTrait(typed);
    const id = facetMeant(fold(facet), known)?.id;
    const trait = id === undefined ? typed : id + typed.slice(facet.length);
    const noted = withAgesOfBorn(asNoted(trait, known), yearOf(now));
    return noted === each.trait ? each : { ...each, trait: noted };
  });
}

// "derived:spend>=high" is "derived:spend:>=high", as in a query.
function withDerivedRange(trait: string): string {
  const start = `${DERIVED}:`;
  if (!trait.startsWith(start)) return trait;
  const [name, inner] = splitDerived(trait.slice(start.length));
  return inner === "" ? trait : [DERIVED, name.trim(), inner.trim()].join(":");
}

/** Tells whether a criterion asks for something, and not only that it is not there. */
export const isWanted = ({ level }: Criterion): boolean => level !== "must-not";

/**
 * Returns what is odd about the criteria of who is asked for and of `others`, and about the traits of a query: scripts ask
 * for what nobody has seen yet, which is no wrong call.
 */
export function doubtsAbout(
  map: ShoalMap,
  { who, tree }: Pick<MapAsking, "who" | "tree">,
  others: readonly Asked[] = [],
): string[] {
  const idle = others.filter(({ traits }) => !traits.some(isWanted)).map(({ name }) => name);
  return [
    ...doubtsAboutTraits(map, [who, ...others], tree),
    ...(tree ? doubtsAboutObservers(map, tree) : []),
    ...[...new Set(idle)].map((name) => `Note: "${name}" wants nothing yet and finds nobody.`),
  ];
}

function doubtsAboutTraits(
  map: ShoalMap,
  personas: readonly Asked[],
  tree: Query | undefined,
): string[] {
  const asked = new Set(personas.flatMap(({ traits }) => traits.map(({ trait }) => trait)));
  const typed = (tree ? traitsOf(tree) : []).filter((trait) => !asked.has(trait));
  if (asked.size + typed.length === 0) return [];
  const known = knownOf(map);
  const doubts = [
    ...[...asked].map((trait) => [trait, doubtOf(trait, known)] as const),
    ...[...new Set(typed)].map((trait) => [trait, unknownValue(trait, known)] as const),
  ];
  return doubts.flatMap(([trait, doubt]) => {
    if (parseTrait(fold(trait)).facet === "") {
      return [`Note on "${trait}": It names no facet and matches nothing; write FACET:VALUE.`];
    }
    if (!doubt) return [];
    const near = nearError(trait, doubt, known);
    return [`Note on ${trait}: ${sentenceOf({ ...doubt, near })}`];
  });
}

// Nobody's looks would be left, and nothing would say why.
function doubtsAboutObservers({ observers, sightings }: ShoalMap, tree: Query): string[] {
  const asked = leavesOf(tree).flatMap((leaf) =>
    leaf.type === "filter" && leaf.name === "observer" ? [leaf.value] : [],
  );
  if (asked.length === 0) return [];
  const labels = observers.map(({ label }) => label);
  const names = new Set([...labels.map(fold), ...sightings.map(({ observer }) => observer)]);
  const unknown = asked.filter((name) => !names.has(name) && !names.has(fold(name)));
  const known =
    labels.length > 0 ? ` It knows ${labels.map((each) => tidy(each, 60)).join(", ")}.` : "";
  return [...new Set(unknown)].map(
    (name) => `Note: nobody called "${tidy(name, 60)}" noted anything in this map.${known}`,
  );
}

const traitsOf = (query: Query): string[] =>
  leavesOf(query).flatMap((leaf) => (leaf.type === "trait" ? [leaf.trait] : []));

function leavesOf(query: Query): Query[] {
  if ("items" in query) return query.items.flatMap(leavesOf);
  return "item" in query ? leavesOf(query.item) : [query];
}
