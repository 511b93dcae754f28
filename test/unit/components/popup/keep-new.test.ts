// What the popup keeps of personas that were begun and never saved.
import { describe, expect, test } from "vitest";
import { keeperOf } from "../../../../components/popup/keep-new.ts";
import type { UnfinishedPersonas } from "../../../../lib/app/unfinished-personas.ts";
import type { PersonaEdit } from "../../../../lib/model/persona-edit.ts";

/** Keeps in memory as the page's storage does: by id, and with the id of what was opened. */
function memory(): UnfinishedPersonas & { readonly size: () => number } {
  const all = new Map<string, PersonaEdit>();
  return {
    size: () => all.size,
    unfinished: (persona) => {
      const edit = all.get(persona?.id ?? "");
      return edit && { ...(persona?.id !== undefined && { id: persona.id }), ...edit };
    },
    keepUnfinished: (persona, edit) => {
      if (edit) all.set(persona?.id ?? "", edit);
      else all.delete(persona?.id ?? "");
    },
  };
}

const begun = (name: string, ...traits: string[]): PersonaEdit => ({
  name,
  traits: traits.map((trait) => ({ trait, level: "should" })),
});

describe("keeperOf", () => {
  test("offers a persona that was begun on a name when a new one is begun next", () => {
    const kept = memory();
    const { unfinished, keep } = keeperOf(begun("Trail mum"), kept);
    expect(unfinished).toBeUndefined();
    keep(begun("Trail mum, half typed", "interest:running"));
    expect(keeperOf(undefined, kept).unfinished).toEqual(
      begun("Trail mum, half typed", "interest:running"),
    );
    expect(keeperOf(begun(""), kept).unfinished?.name).toBe("Trail mum, half typed");
  });

  test("keeps what was begun before the first key", () => {
    const kept = memory();
    keeperOf(begun("", "interest:running"), kept);
    expect(keeperOf(undefined, kept).unfinished).toEqual(begun("", "interest:running"));
  });

  test("leaves another half-typed persona alone, and offers the two one after the other, the latest first", () => {
    const kept = memory();
    keeperOf(undefined, kept).keep(begun("First"));
    const second = keeperOf(begun("Second"), kept);
    expect(second.unfinished).toBeUndefined();
    second.keep(begun("Second", "interest:yoga"));
    const latest = keeperOf(undefined, kept);
    expect(latest.unfinished).toEqual(begun("Second", "interest:yoga"));
    latest.keep(undefined);
    expect(keeperOf(undefined, kept).unfinished).toEqual(begun("First"));
  });

  test("does not offer what was emptied again", () => {
    const kept = memory();
    keeperOf(undefined, kept).keep({ ...begun(""), note: "" });
    expect(keeperOf(undefined, kept).unfinished).toBeUndefined();
    keeperOf(begun("Trail mum"), kept);
    expect(kept.size()).toBe(1);
  });

  test("takes up what was begun with the same name or traits", () => {
    const kept = memory();
    keeperOf(begun("Other"), kept);
    keeperOf(begun("Trail mum"), kept).keep(begun("trail mum ", "interest:running"));
    expect(keeperOf(begun("Trail Mum"), kept).unfinished?.traits).toHaveLength(1);
    expect(keeperOf(begun("", "interest:running"), kept).unfinished?.name).toBe("trail mum ");
    expect(keeperOf(begun("", "interest:yoga"), kept).unfinished).toBeUndefined();
  });

  test("never gives a new persona an id", () => {
    const kept = memory();
    keeperOf(begun("First"), kept);
    keeperOf(begun("Second"), kept);
    expect(keeperOf(begun("Second"), kept).unfinished).not.toHaveProperty("id");
  });

  test("drops what was saved or given up", () => {
    const kept = memory();
    const { keep } = keeperOf(begun("Trail mum"), kept);
    keep(undefined);
    expect(kept.size()).toBe(0);
  });

  test("keeps an existing persona by itself", () => {
    const kept = memory();
    const persona = { ...begun("Kept"), id: "p:1" };
    keeperOf(persona, kept).keep({ ...persona, name: "Changed" });
    expect(keeperOf(persona, kept).unfinished?.name).toBe("Changed");
    expect(keeperOf(undefined, kept).unfinished).toBeUndefined();
  });
});
