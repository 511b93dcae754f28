import { expect, test } from "vitest";
import { removePersona, savePersona } from "../../../lib/app/edit-persona.ts";
import { listPersonas } from "../../../lib/app/list-personas.ts";
import { freezePersona } from "../../../lib/app/freeze-persona.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

test("keeps a version that was frozen in another page meanwhile, each once", async () => {
  const tools = fakeTools();
  const opened = await savePersona(tools, {
    name: "Runner",
    traits: [{ trait: "interest:running", level: "must" }],
  });
  const { versions } = await freezePersona(tools, opened);
  expect(versions).toHaveLength(1);
  const saved = await savePersona(tools, { ...opened, note: "typed in the page opened before" });
  expect(saved).toMatchObject({ versions, note: "typed in the page opened before" });
  expect(await savePersona(tools, saved)).toMatchObject({ versions });
  expect(await listPersonas(tools)).toMatchObject([{ versions }]);
});

test("gives a persona that was never frozen no versions", async () => {
  const tools = fakeTools();
  const saved = await savePersona(tools, { name: "Runner", traits: [] });
  expect(saved).not.toHaveProperty("versions");
  await removePersona(tools, saved);
  expect(await listPersonas(tools)).toEqual([]);
});
