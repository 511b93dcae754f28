// Comparing: each record of the later map is counted once.
import { expect, it } from "vitest";
import { dashboardDataMessages } from "../../../assets/messages/dashboard-data.ts";
import { compareMaps } from "../../../lib/exchange/compare-maps.ts";
import { ChangeCounter } from "../../../lib/exchange/count-changes.ts";
import type { Joined } from "../../../lib/exchange/join-batch.ts";
import { EMPTY_MAP, REMOVABLE_KINDS } from "../../../lib/model/map.ts";
import { perKind } from "../../../lib/model/sentinel.ts";
import {
  aChannel,
  aFullMap,
  aMap,
  aPersona,
  aRetraction,
  aSighting,
} from "../../fixtures/a-map.ts";

const AT = "2026-11-01T12:00:00.000Z";
const NONE = async (ids: readonly string[]) => ids.map(() => false);
const NOTHING = { added: 0, changed: 0, retracted: 0, same: 0 };

it("counts everything of a first import as new, but what came retracted", () => {
  expect(compareMaps(EMPTY_MAP, aFullMap())).toEqual({
    channels: { ...NOTHING, added: 2 },
    dismissals: NOTHING,
    extras: NOTHING,
    facets: NOTHING,
    observers: { ...NOTHING, added: 2 },
    personas: { ...NOTHING, added: 2 },
    products: { ...NOTHING, added: 1 },
    queries: NOTHING,
    retractions: { ...NOTHING, added: 2 },
    sightings: { ...NOTHING, added: 2, retracted: 1 },
    terms: { ...NOTHING, added: 2 },
  });
});

it("finds nothing changed in the same map, retracted sightings included", () => {
  const { sightings, channels } = compareMaps(aFullMap(), aFullMap());
  expect(sightings).toEqual({ ...NOTHING, same: 3 });
  expect(channels).toEqual({ ...NOTHING, same: 2 });
});

it("tells edits, retractions and removals apart", () => {
  const before = aMap({ channels: [aChannel()], personas: [aPersona()], sightings: [aSighting()] });
  const after = aMap({
    channels: [aChannel({ note: "changed" })],
    personas: [aPersona({ removed: true })],
    sightings: [aSighting()],
    retractions: [aRetraction()],
  });
  expect(compareMaps(before, after)).toMatchObject({
    channels: { ...NOTHING, changed: 1 },
    personas: { ...NOTHING, retracted: 1 },
    sightings: { ...NOTHING, retracted: 1 },
    retractions: { ...NOTHING, added: 1 },
  });
});

it.each(REMOVABLE_KINDS)(
  "counts a removal among %s as such, in a map and in a file",
  async (kind) => {
    const [before, after] = [false, true].map((removed) => ({ id: "x:1", at: AT, removed }));
    const [old, young] = [before, after].map((record) => aMap({ [kind]: [record] }));
    expect(compareMaps(old!, young!)[kind]).toEqual({ ...NOTHING, retracted: 1 });
    const counter = new ChangeCounter({ there: NONE, withdrawn: NONE });
    await counter.count([{ kind, name: "x:1", before, after } as Joined]);
    const { [kind]: counted } = await counter.finish(
      perKind(() => 1),
      NOTHING,
    );
    expect(counted).toEqual({ ...NOTHING, retracted: 1 });
    expect(dashboardDataMessages[`${kind}.retracted`].en).toContain("{n}");
  },
);

it("counts what only a newer version knows, element by element", () => {
  const before = aMap({ extras: { places: [{ a: 1 }, 2], mode: "x", same: {} } });
  const after = aMap({ extras: { places: [2, { a: 1 }, 3], mode: "y", same: {}, trips: [1, 2] } });
  expect(compareMaps(before, after).extras).toEqual({
    added: 3,
    changed: 1,
    retracted: 0,
    same: 3,
  });
});
