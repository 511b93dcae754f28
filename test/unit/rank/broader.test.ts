import { expect, it } from "vitest";
import { broaderOf, expandTraits } from "../../../lib/rank/broader.ts";

it("adds all broader terms, sorted, each once", () => {
  const broader = broaderOf([
    { id: "interest:trail-running", broader: ["interest:running", "interest:outdoors"] },
    { id: "interest:running", broader: ["interest:sport"] },
    { id: "interest:outdoors", broader: ["interest:sport"] },
  ]);
  expect(expandTraits(["interest:Trail-Running;tense=now", "age:25-34"], broader)).toEqual([
    "age:25-34",
    "interest:outdoors",
    "interest:running",
    "interest:sport",
    "interest:trail-running",
  ]);
});

it("ends where terms are broader than each other", () => {
  const broader = broaderOf([
    { id: "need:rest", broader: ["need:sleep"] },
    { id: "need:sleep", broader: ["need:rest"] },
  ]);
  expect(expandTraits(["need:rest"], broader)).toEqual(["need:rest", "need:sleep"]);
});

it("joins the broader terms of a term that is listed twice", () => {
  const rows = [
    { id: "need:rest", broader: ["need:health"] },
    { id: "need:rest", broader: ["need:quiet"] },
    { id: "need:quiet" },
  ];
  expect(broaderOf(rows)).toEqual(new Map([["need:rest", ["need:health", "need:quiet"]]]));
});

it("takes empty text for no trait", () => {
  expect(expandTraits(["", " ", "odd"], new Map())).toEqual(["odd"]);
});
