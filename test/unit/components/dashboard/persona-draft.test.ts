// The persona while it is edited, and what changed since it was frozen.
import { describe, expect, test } from "vitest";
import {
  draftOf,
  editOf,
  withLevel,
  withOthers,
  withTrait,
} from "../../../../components/dashboard/personas/persona-draft.ts";
import { surveyText } from "../../../../components/dashboard/personas/survey-text.ts";
import { changesSince } from "../../../../components/dashboard/personas/version-changes.ts";
import { aPersona } from "../../../fixtures/a-map.ts";

describe("editOf", () => {
  test("gives back what was not touched, members of newer versions too", () => {
    const persona = { ...aPersona({ role: "pays", product: "pr:1" }), tide: "low" };
    expect(editOf(draftOf(persona), persona)).toEqual(persona);
  });

  test("leaves out what was emptied, and notes without words", () => {
    const persona = aPersona({ positioning: "First", unit: [{ persona: "p:2" }] });
    const draft = { ...draftOf(persona), positioning: " ", unit: [], note: "" };
    const edit = editOf({ ...draft, messages: [{ text: "  " }] }, persona);
    expect(Object.keys(edit).sort()).toEqual(["at", "id", "name", "traits"]);
  });
});

test("lists the strongest first and a trait once, however it is spelled", () => {
  const { traits } = aPersona();
  const more = withTrait(traits, "need:wide-fit");
  expect(more.map(({ trait }) => trait)).toEqual([
    "interest:running",
    "age:30-39",
    "need:wide-fit",
  ]);
  expect(withTrait(more, "Interest:Running")).toBe(more);
  expect(withLevel(more, "need:wide-fit", "must").map(({ trait }) => trait)).toEqual([
    "interest:running",
    "need:wide-fit",
    "age:30-39",
  ]);
});

test("tells what changed since a version, whatever the order of the lines", () => {
  const { name, traits, at } = aPersona();
  const version = { hash: "v:1", at, name, traits };
  expect(changesSince(version, { name, traits: traits.toReversed() })).toEqual([]);
  const now = [
    { trait: "interest:running", level: "should" as const },
    { trait: "need:wide-fit", level: "may" as const },
  ];
  expect(changesSince(version, { name: "Fell dad", traits: now, role: "pays" })).toEqual([
    { type: "name", from: "Trail dad", to: "Fell dad" },
    { type: "role", from: "", to: "pays" },
    { type: "level", trait: "interest:running", from: "must", to: "should" },
    { type: "added", trait: "need:wide-fit", level: "may" },
    { type: "removed", trait: "age:30-39", level: "should" },
  ]);
});

test("writes survey questions to be copied", () => {
  const questions = [
    { facet: "gender", form: "one-of" as const, options: ["women", "men"] },
    { facet: "need", form: "words" as const, options: [] },
  ];
  const words = {
    question: (facet: string) => `Your ${facet}?`,
    option: (_: string, value: string) => value,
    form: ({ form }: { form: string }, options: string) => options || form,
  };
  expect(surveyText(questions, words)).toBe(
    "1. Your gender?\n   (women / men)\n2. Your need?\n   (words)",
  );
});

test("a draft leaves what was changed elsewhere but for what was typed into it", () => {
  const opened = aPersona();
  const latest = {
    ...opened,
    traits: [...opened.traits, { trait: "interest:yoga", level: "may" as const }],
    note: "noted elsewhere",
  };
  const typed = { ...draftOf(opened), note: "noted here", positioning: "first" };
  expect(withOthers(typed, opened, latest)).toEqual({
    ...draftOf(latest),
    note: "noted here",
    positioning: "first",
  });
  expect(withOthers(draftOf(undefined), undefined, undefined)).toEqual(draftOf(undefined));
});
