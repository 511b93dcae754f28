// The totals that the index keeps: stored and read again, and those of an older build.
import { expect, it } from "vitest";
import { changeTotals, NO_TOTALS, packTotals, unpackTotals } from "../../../lib/index/totals.ts";
import { aChannel } from "../rank/an-evidence.ts";

const { evidence } = aChannel("c:1", [[2, "age:65+", "interest:trails"], [3]]);
const change = { before: undefined, after: evidence };
const totals = changeTotals(NO_TOTALS, [change]);

it("reads totals as they were stored", () => {
  expect(unpackTotals(structuredClone(packTotals(totals)))).toEqual(totals);
});

it("counts on in totals of a build that did not measure how channels differ", () => {
  const { quiet: _, ...telling } = totals.telling;
  const facets = [...telling.facets].map(([facet, { spread: __, ...sums }]) => [facet, sums]);
  const old = unpackTotals({ ...totals, telling: { ...telling, facets } });
  const after = changeTotals(old, [change]);
  expect(after.channels).toBe(2);
  expect(after.telling.people).toBe(2 * totals.telling.people);
});
