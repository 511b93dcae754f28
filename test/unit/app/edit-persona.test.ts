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

test("freezes as the latest version, also where the one before was frozen by a clock ahead", async () => {
  const tools = fakeTools();
  const opened = await savePersona(tools, { name: "Runner", traits: [] });
  const ahead = "2999-01-01T00:00:00.000Z";
  const saved = await savePersona(tools, {
    ...opened,
    versions: [{ hash: "v:ahead", at: ahead, name: "Walker", traits: [] }],
  });
  const { versions = [] } = await freezePersona(tools, saved);
  expect(versions.map(({ name }) => name)).toEqual(["Walker", "Runner"]);
});

test("gives a persona that was never frozen no versions", async () => {
  const tools = fakeTools();
  const saved = await savePersona(tools, { name: "Runner", traits: [] });
  expect(saved).not.toHaveProperty("versions");
  await removePersona(tools, saved);
  expect(await listPersonas(tools)).toEqual([]);
});
