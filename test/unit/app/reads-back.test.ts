// What a person wrote, the longest that its field takes: the export of it can be read again.
import { beforeEach, expect, test } from "vitest";
import { addChannel } from "../../../lib/app/add-channel.ts";
import { addTerm } from "../../../lib/app/add-term.ts";
import { editChannel } from "../../../lib/app/edit-channel.ts";
import { saveOwnFacet } from "../../../lib/app/edit-facet.ts";
import { savePersona } from "../../../lib/app/edit-persona.ts";
import { saveProduct } from "../../../lib/app/edit-product.ts";
import { editTerm } from "../../../lib/app/edit-term.ts";
import { exportMap } from "../../../lib/app/export-map.ts";
import { saveQuery } from "../../../lib/app/keep-queries.ts";
import { nameObserver } from "../../../lib/app/name-observer.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { LIMITS } from "../../../lib/base/text.ts";
import { readMapText } from "../../../lib/exchange/read-map.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

/** The most that is kept of a name in a field, in letters that grow where they are compared: "ﷺ" is 18 letters then. */
const LONG = { ascii: "w".repeat(200), grows: "ﷺ".repeat(200), pairs: "𠮷".repeat(100) };

test.each(Object.entries(LONG))("reads back words of %s", async (_, long) => {
  const facet = await saveOwnFacet(tools, {
    labels: { en: long.slice(0, 60) },
    type: "term",
    decay: "slow",
    many: true,
    values: [long],
  });
  const term = await addTerm(tools, facet?.id ?? "interest", long, "en");
  const other = await addTerm(tools, "interest", `x${long}`, "en");
  await editTerm(tools, term.id, { aliases: [long], definition: long, broader: [other.id] });
  const key = await addChannel(tools, { name: long });
  await editChannel(tools, key, { note: long.repeat(50).slice(0, LIMITS.text) });
  await addChannel(tools, { name: long, url: `https://example.org/${"p/".repeat(4_000)}` });
  const traits = [{ trait: term.id, level: "must" as const }];
  await savePersona(tools, { name: long, traits });
  await saveProduct(tools, { name: long, features: [{ name: long, needs: [term.id] }] });
  await saveQuery(tools, { name: long, query: long.repeat(50).slice(0, LIMITS.text) });
  await nameObserver(tools, long);
  const quotes = [{ exact: long.repeat(50).slice(0, LIMITS.text) }];
  await saveSighting(tools, aDraft({ cohorts: [{ traits: [term.id], seen: 1, quotes }] }));
  const { content } = await exportMap(tools, "json");
  const { map, warnings } = await readMapText(await content.text());
  expect(warnings).toEqual([]);
  expect(map.terms.map(({ id }) => id)).toContain(term.id);
});
