// The counts that an import is told in.
import { expect, test } from "vitest";
import {
  COUNTED_KINDS,
  countSame,
  summarise,
} from "../../../../../components/dashboard/data/import-summary.ts";
import { compareMaps } from "../../../../../lib/exchange/compare-maps.ts";
import { EMPTY_MAP, RECORD_KINDS } from "../../../../../lib/model/map.ts";
import { aChannel, aPersona, aRetraction, aSighting } from "../../../../fixtures/a-map.ts";

const before = {
  ...EMPTY_MAP,
  channels: [aChannel()],
  personas: [aPersona()],
  sightings: [aSighting()],
};

test("names what is not zero, sightings first", () => {
  const after = {
    ...before,
    channels: [aChannel({ note: "new" })],
    retractions: [aRetraction()],
    sightings: [aSighting(), aSighting({ id: "s:2" }), aSighting({ id: "s:3" })],
  };
  expect(summarise(compareMaps(before, after))).toEqual([
    { kind: "sightings", change: "added", count: 2 },
    { kind: "sightings", change: "retracted", count: 1 },
    { kind: "retractions", change: "added", count: 1 },
    { kind: "channels", change: "changed", count: 1 },
  ]);
});

test("says nothing of a file whose records are all there already, and counts them", () => {
  const changes = compareMaps(before, before);
  expect(summarise(changes)).toEqual([]);
  expect(countSame(changes)).toBe(3);
});

test("names every kind of record that a map has", () => {
  expect(COUNTED_KINDS.toSorted()).toEqual(RECORD_KINDS);
  const product = { id: "pr:1", name: "Insole", at: "2026-11-01T12:00:00.000Z" };
  expect(summarise(compareMaps(before, { ...before, products: [product] }))).toEqual([
    { kind: "products", change: "added", count: 1 },
  ]);
});

test("names the records of a newer version, so that a file of them alone can be imported", () => {
  const after = { ...before, extras: { places: [{ id: "pl:1" }, { id: "pl:2" }] } };
  expect(summarise(compareMaps(before, after))).toEqual([
    { kind: "extras", change: "added", count: 2 },
  ]);
});
