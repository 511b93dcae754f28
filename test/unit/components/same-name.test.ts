// Two personas of one name.
import { expect, test } from "vitest";
import { sameNamed } from "../../../components/same-name.ts";
import { aPersona } from "../../fixtures/a-map.ts";

const others = [aPersona({ id: "p:1", name: "Speed buyer" }), aPersona({ id: "p:2", name: "" })];

test("finds the persona that is called the same, whatever the case and the spaces around it", () => {
  expect(sameNamed(" speed BUYER ", others)?.id).toBe("p:1");
});

test("takes no name and half a name for nobody's", () => {
  expect(sameNamed(" ", others)).toBeUndefined();
  expect(sameNamed("Speed", others)).toBeUndefined();
});
