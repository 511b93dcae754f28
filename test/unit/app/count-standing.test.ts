// What the Data page counts: records that stand, apart from those kept as withdrawn or removed.
import { expect, test } from "vitest";
import { countStanding } from "../../../lib/app/count-standing.ts";
import { removePersona, savePersona } from "../../../lib/app/edit-persona.ts";
import { removeProduct, saveProduct } from "../../../lib/app/edit-product.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { aChannel, aRetraction, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

test("counts what stands, and apart what was withdrawn or removed", async () => {
  const tools = fakeTools();
  await applyImport(tools, {
    incoming: {
      ...EMPTY_MAP,
      channels: [aChannel({ key: "hills.example" })],
      sightings: ["s:1", "s:2", "s:3"].map((id) => aSighting({ id, channel: "hills.example" })),
      retractions: [
        aRetraction({ id: "r:1", of: "s:1" }),
        aRetraction({ id: "r:2", of: "s:1" }),
        aRetraction({ id: "r:3", of: "s:elsewhere" }),
      ],
    },
  });
  await savePersona(tools, { name: "Runner", traits: [] });
  await removePersona(tools, await savePersona(tools, { name: "Walker", traits: [] }));
  await removeProduct(tools, await saveProduct(tools, { name: "Gemsbock" }));
  const { standing, gone } = await countStanding(tools);
  expect(standing).toMatchObject({ channels: 1, sightings: 2, personas: 1, products: 0 });
  expect(gone).toMatchObject({ channels: 0, sightings: 1, personas: 1, products: 1, terms: 0 });
});
