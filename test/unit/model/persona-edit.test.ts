import { expect, test } from "vitest";
import { editFrom, unfinishedOf, type PersonaEdit } from "../../../lib/model/persona-edit.ts";
import { aPersona } from "../../fixtures/a-map.ts";

const persona = aPersona({ versions: [] });
const edit: PersonaEdit = {
  ...persona,
  name: "Trail dad, half ty",
  role: "pays",
  unit: [{ persona: "p:2", role: "decides" }],
  messages: [{ text: "Wide toe box", region: "Bavaria" }],
};

/** As a page storage hands it over. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("gives back what was typed, over the persona that it was typed on", () => {
  expect(editFrom(stored(unfinishedOf(edit, persona)), persona)).toEqual(edit);
});

test("gives back a new persona", () => {
  const fresh = { name: "", traits: [{ trait: "interest:running", level: "may" as const }] };
  expect(editFrom(stored(unfinishedOf(fresh, undefined)), undefined)).toEqual(fresh);
});

test("leaves out what was emptied", () => {
  const { note: _, ...emptied } = edit;
  expect(editFrom(stored(unfinishedOf(emptied, persona)), persona)).not.toHaveProperty("note");
});

test("gives nothing over a persona that was saved elsewhere since", () => {
  const later = { ...persona, at: "2026-11-20T08:00:00.000Z" };
  expect(editFrom(stored(unfinishedOf(edit, persona)), later)).toBeUndefined();
  expect(editFrom(stored(unfinishedOf(edit, persona)), undefined)).toBeUndefined();
});

const { typed } = unfinishedOf(edit, undefined);
test.each([
  undefined,
  null,
  "text",
  {},
  { over: "" },
  { over: "", typed: [] },
  { over: "", typed: { ...typed, name: 7 } },
  { over: "", typed: { ...typed, traits: {} } },
  { over: "", typed: { ...typed, traits: [{ trait: "x", level: "never" }] } },
  { over: "", typed: { ...typed, note: {} } },
  { over: "", typed: { ...typed, role: "boss" } },
  { over: "", typed: { ...typed, unit: [null] } },
  { over: "", typed: { ...typed, messages: [{}] } },
])("gives nothing where %j was kept", (kept) => {
  expect(editFrom(kept, undefined)).toBeUndefined();
});
