// The edits of a draft, as plain functions: each returns the draft as it is after a key or a click.
import { LIMITS, clip } from "../../lib/base/text.ts";
import { facetOf } from "../../lib/model/facets.ts";
import type { Draft, DraftChannel, DraftCohort } from "../../lib/model/draft.ts";
import { parseTrait, traitKey } from "../../lib/model/trait.ts";

/** Most items of one look: beyond that a survey file is the way. */
export const MOST_READ = 100_000;

const EMPTY: DraftCohort = { traits: [], seen: 1, quotes: [] };

function editCohort(draft: Draft, at: number, edit: (cohort: DraftCohort) => DraftCohort): Draft {
  const cohorts = draft.cohorts.length > 0 ? draft.cohorts : [EMPTY];
  return { ...draft, cohorts: cohorts.map((cohort, i) => (i === at ? edit(cohort) : cohort)) };
}

/** Adds a trait to a cohort; where its facet holds a `single` value only, the new one takes the old one's place. */
export function addTrait(
  draft: Draft,
  at: number,
  trait: string,
  single = facetOf(parseTrait(trait).facet)?.many === false,
): Draft {
  const key = traitKey(trait);
  const { facet } = parseTrait(key);
  return editCohort(draft, at, (cohort) => {
    if (cohort.traits.some((each) => traitKey(each) === key)) return cohort;
    const kept = cohort.traits.filter((each) => !single || parseTrait(each).facet !== facet);
    return { ...cohort, traits: [...kept, trait] };
  });
}

/** Keeps what stands half-typed in a cohort's trait field. */
export function setTyping(draft: Draft, at: number, typing: string): Draft {
  return editCohort(draft, at, (cohort) => ({ ...cohort, typing }));
}

/** Returns what stands half-typed in some trait field: a save would leave it out. */
export function halfTyped(draft: Pick<Draft, "cohorts">): string | undefined {
  return draft.cohorts[halfTypedAt(draft)]?.typing?.trim();
}

/** Returns the place of the first cohort with something half-typed, -1 where there is none. */
export function halfTypedAt({ cohorts }: Pick<Draft, "cohorts">): number {
  return cohorts.findIndex(({ typing = "" }) => typing.trim() !== "");
}

/** Takes a trait out of a cohort. */
export function removeTrait(draft: Draft, at: number, trait: string): Draft {
  return editCohort(draft, at, (cohort) => ({
    ...cohort,
    traits: cohort.traits.filter((each) => each !== trait),
  }));
}

/** Puts a trait in another's place: the same one said more precisely. */
export function replaceTrait(draft: Draft, at: number, trait: string, other: string): Draft {
  return editCohort(draft, at, (cohort) => ({
    ...cohort,
    traits: [...new Set(cohort.traits.map((each) => (each === trait ? other : each)))],
  }));
}

/** Takes the last trait out of a cohort, as Backspace in the empty field does. */
export function removeLastTrait(draft: Draft, at: number): Draft {
  return editCohort(draft, at, (cohort) => ({ ...cohort, traits: cohort.traits.slice(0, -1) }));
}

/**
 * Sets in how many of the items a cohort was seen: at least 1; where that is more than were read, so many were read.
 * `from` is the draft as it was before the field was typed in: a key on the way to a number changes nothing for good.
 */
export function setSeen(draft: Draft, at: number, seen: number, from = draft): Draft {
  const count = whole(seen, MOST_READ);
  const edited = editCohort(draft, at, (cohort) => ({ ...cohort, seen: count }));
  return { ...edited, read: Math.max(from.read, count) };
}

/** Sets how many items were read, and lowers what was seen more often; `from` as for `setSeen`. */
export function setRead(draft: Draft, read: number, from = draft): Draft {
  const most = whole(read, MOST_READ);
  const cohorts = draft.cohorts.map((each, i) => ({
    ...each,
    seen: Math.min(from.cohorts[i]?.seen ?? each.seen, most),
  }));
  return { ...draft, read: most, cohorts };
}

const whole = (value: number, most: number) =>
  Math.min(most, Math.max(1, Math.round(Number.isFinite(value) ? value : 1)));

/** Appends an empty cohort. */
export function addCohort(draft: Draft): Draft {
  return { ...draft, cohorts: [...draft.cohorts, EMPTY] };
}

/** Removes a cohort; the last one is emptied instead. */
export function removeCohort(draft: Draft, at: number): Draft {
  const cohorts = draft.cohorts.filter((_, i) => i !== at);
  return { ...draft, cohorts: cohorts.length > 0 ? cohorts : [EMPTY] };
}

/** Appends an empty quote for typing. */
export function addQuote(draft: Draft, at: number): Draft {
  return editCohort(draft, at, (cohort) => ({
    ...cohort,
    quotes: [...cohort.quotes, { exact: "" }],
  }));
}

/** Sets the words of a typed quote. */
export function setQuote(draft: Draft, at: number, quote: number, exact: string): Draft {
  return editCohort(draft, at, (cohort) => ({
    ...cohort,
    quotes: cohort.quotes.map((each, i) =>
      i === quote ? { ...each, exact: clip(exact, LIMITS.text) } : each,
    ),
  }));
}

/** Removes a quote. */
export function removeQuote(draft: Draft, at: number, quote: number): Draft {
  return editCohort(draft, at, (cohort) => ({
    ...cohort,
    quotes: cohort.quotes.filter((_, i) => i !== quote),
  }));
}

/** Tells whether any cohort has a trait or a quote: without one, only "looked, nobody of note" says what was meant. */
export function holdsSomeone({ cohorts }: Pick<Draft, "cohorts">): boolean {
  return cohorts.some(
    ({ traits, quotes }) => traits.length > 0 || quotes.some(({ exact }) => exact.trim() !== ""),
  );
}

/** Returns the form for a further look at the same channel: nothing but the pinned traits, the page and what it suggests. */
export function nextLook(draft: Draft, pinned: readonly string[]): Draft {
  return {
    ...draft,
    read: 1,
    cohorts: [{ ...EMPTY, traits: [...pinned] }],
    note: "",
    touched: false,
  };
}

/**
 * Returns the form after a save: that for a further look, with what was typed while it was saved, and without what the
 * sighting has already.
 */
export function afterSave(saved: Draft, now: Draft, pinned: readonly string[]): Draft {
  const next = nextLook(saved, pinned);
  if (now.id !== saved.id) return next;
  const typed = now.cohorts.flatMap((cohort, i) => {
    const before = saved.cohorts[i];
    const traits = cohort.traits.filter((trait) => !before?.traits.includes(trait));
    const quotes = cohort.quotes.filter(
      ({ exact }) => exact.trim() !== "" && !before?.quotes.some((quote) => quote.exact === exact),
    );
    const typing = cohort.typing === before?.typing ? "" : (cohort.typing ?? "");
    if (traits.length + quotes.length === 0 && typing === "") return [];
    const all = [...new Set([...pinned, ...traits])];
    return [{ ...EMPTY, traits: all, quotes, ...(typing && { typing }) }];
  });
  const note = now.note === saved.note ? "" : now.note;
  if (typed.length === 0 && note === "") return next;
  const cohorts = typed.length > 0 ? typed : next.cohorts;
  return { ...next, cohorts, note, touched: true };
}

/** Returns the place of an address in another's stead. What the page was called is not its name; what somebody typed is. */
export function placedAt(before: DraftChannel, found: DraftChannel): DraftChannel {
  if (!before.edited || before.name === "") return found;
  return { ...found, name: before.name, edited: true };
}
