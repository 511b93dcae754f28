// The edits of a draft.
import { expect, test } from "vitest";
import * as edits from "../../../../components/tag/draft-edits.ts";
import { draftByHand } from "../../../../lib/app/draft-by-hand.ts";
import type { Draft } from "../../../../lib/model/draft.ts";

const draft: Draft = draftByHand({ session: "b:1", now: () => 0 }, 1);

test("adds a trait once, however it is spelled", () => {
  const twice = edits.addTrait(edits.addTrait(draft, 0, "interest:Running"), 0, "interest:running");
  expect(twice.cohorts[0]?.traits).toEqual(["interest:Running"]);
});

test("replaces the value of a facet that holds one", () => {
  const changed = edits.addTrait(edits.addTrait(draft, 0, "gender:men"), 0, "gender:women");
  expect(changed.cohorts[0]?.traits).toEqual(["gender:women"]);
});

test("keeps several values of a facet that holds many", () => {
  const both = edits.addTrait(edits.addTrait(draft, 0, "interest:a"), 0, "interest:b");
  expect(both.cohorts[0]?.traits).toEqual(["interest:a", "interest:b"]);
});

test.each([
  [0, 1, 6],
  [3, 3, 6],
  [9, 9, 9],
  [Number.NaN, 1, 6],
  [1e9, edits.MOST_READ, edits.MOST_READ],
])("takes seen (%s → %s), and what was seen was also read (%s)", (typed, seen, read) => {
  const edited = edits.setSeen(edits.setRead(draft, 6), 0, typed);
  expect(edited).toMatchObject({ read, cohorts: [{ seen }] });
});

test("keeps what was seen while a longer number is typed for what was read", () => {
  const from = edits.setSeen(edits.setRead(draft, 8), 0, 3);
  const one = edits.setRead(from, 1, from);
  expect(one).toMatchObject({ read: 1, cohorts: [{ seen: 1 }] });
  expect(edits.setRead(one, 12, from)).toMatchObject({ read: 12, cohorts: [{ seen: 3 }] });
});

test("keeps what was read while a number too large is typed for what was seen", () => {
  const from = edits.setSeen(edits.setRead(draft, 6), 0, 2);
  const large = edits.setSeen(from, 0, 33, from);
  expect(large).toMatchObject({ read: 33, cohorts: [{ seen: 33 }] });
  expect(edits.setSeen(large, 0, 3, from)).toMatchObject({ read: 6, cohorts: [{ seen: 3 }] });
});

test("lowers what was seen when less was read", () => {
  const six = edits.setSeen(edits.setRead(draft, 6), 0, 5);
  expect(edits.setRead(six, 2)).toMatchObject({ read: 2, cohorts: [{ seen: 2 }] });
});

test("empties the last cohort instead of removing it", () => {
  const one = edits.addTrait(draft, 0, "interest:a");
  expect(edits.removeCohort(one, 0).cohorts).toEqual([{ traits: [], seen: 1, quotes: [] }]);
  expect(edits.removeCohort(edits.addCohort(one), 1).cohorts).toEqual(one.cohorts);
});

test("edits one quote and leaves the others", () => {
  const two = edits.addQuote(edits.addQuote(draft, 0), 0);
  const typed = edits.setQuote(two, 0, 1, "wide feet");
  expect(typed.cohorts[0]?.quotes).toEqual([{ exact: "" }, { exact: "wide feet" }]);
  expect(edits.removeQuote(typed, 0, 0).cohorts[0]?.quotes).toEqual([{ exact: "wide feet" }]);
});

test("tells a form with somebody in it from an empty one", () => {
  expect(edits.holdsSomeone(draft)).toBe(false);
  expect(edits.holdsSomeone(edits.addQuote(edits.addCohort(draft), 1))).toBe(false);
  expect(edits.holdsSomeone(edits.addTrait(edits.addCohort(draft), 1, "interest:a"))).toBe(true);
  const quoted = edits.setQuote(edits.addQuote(draft, 0), 0, 0, "wide feet");
  expect(edits.holdsSomeone(quoted)).toBe(true);
});

test("keeps what stands half-typed with its group", () => {
  const two = edits.addCohort(edits.setTyping(draft, 0, "coff"));
  expect(two.cohorts.map(({ typing }) => typing)).toEqual(["coff", undefined]);
  const other = edits.setTyping(two, 1, " tea");
  expect(other.cohorts.map(({ typing }) => typing)).toEqual(["coff", " tea"]);
  expect(edits.halfTyped(other)).toBe("coff");
  expect(edits.halfTyped(edits.removeCohort(other, 0))).toBe("tea");
  expect(edits.halfTyped(edits.setTyping(draft, 0, " "))).toBe(undefined);
});

test("starts the next look with the pinned traits only", () => {
  const half = edits.setTyping({ ...draft, note: "x", touched: true }, 0, "ru");
  const full = edits.addTrait(half, 0, "interest:a");
  const next = edits.nextLook(full, ["gender:men"]);
  expect(next).toMatchObject({ note: "", read: 1, touched: false });
  expect(next.cohorts).toEqual([{ traits: ["gender:men"], seen: 1, quotes: [] }]);
});

test("keeps after a save what was typed meanwhile, and nothing that was saved", () => {
  const empty = { ...draftByHand({ now: () => 0, session: "b:1" }, 7), touched: true };
  const saved: Draft = edits.addTrait({ ...empty, note: "first" }, 0, "age:34");
  const after = (now: Draft) => edits.afterSave(saved, structuredClone(now), ["interest:tea"]);
  const next = edits.nextLook(saved, ["interest:tea"]);
  expect(after(saved)).toEqual(next);
  expect(after({ ...saved, channel: null, url: "https://example.com/" })).toEqual(next);
  expect(after({ ...saved, id: "d:other", note: "x" })).toEqual(next);
  expect(after(edits.addTrait(saved, 0, "gender:women"))).toMatchObject({
    cohorts: [{ traits: ["interest:tea", "gender:women"], seen: 1, quotes: [] }],
    note: "",
    touched: true,
  });
  expect(after(edits.setTyping(saved, 0, "run"))).toEqual({
    ...next,
    cohorts: [{ traits: ["interest:tea"], seen: 1, quotes: [], typing: "run" }],
    touched: true,
  });
  expect(after({ ...saved, note: "second" })).toEqual({ ...next, note: "second", touched: true });
});

test("names the place of a corrected address as it is called, and not as the page was", () => {
  const page = { key: "a.example", kind: "blog", name: "Some page" } as const;
  const found = { key: "b.example", kind: "forum", name: "B" } as const;
  expect(edits.placedAt(page, found)).toEqual(found);
  expect(edits.placedAt({ ...page, name: "", edited: true }, found)).toEqual(found);
  const typed = { ...page, name: "Ours", edited: true };
  expect(edits.placedAt(typed, found)).toEqual({ ...found, name: "Ours", edited: true });
});
