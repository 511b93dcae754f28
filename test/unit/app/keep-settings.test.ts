// Settings through failed reads and changes at the same time.
import { beforeEach, expect, test, vi } from "vitest";
import { changeSettings, readSettings } from "../../../lib/app/keep-settings.ts";

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, failing: 0 }));

vi.mock(import("wxt/browser"), () => {
  const local = {
    get: async (key: string) => {
      await Promise.resolve();
      if (area.failing-- > 0) throw new Error("IO error");
      return { [key]: structuredClone(area.stored[key]) };
    },
    set: async (items: Record<string, unknown>) => {
      await Promise.resolve();
      Object.assign(area.stored, structuredClone(items));
    },
  };
  return { browser: { storage: { local } } } as never;
});

const ANNA = {
  observer: "o:anna",
  observerLabel: "Anna",
  language: "zh_CN",
  halfLifeDays: 90,
  lastPersona: "",
  stickyTraits: [],
  recentTraits: [],
};

beforeEach(() => {
  area.stored = { settings: ANNA };
  area.failing = 0;
});

const quiet = () => undefined;

test("a read that fails takes nothing away", async () => {
  area.failing = 1;
  expect(await readSettings()).toMatchObject({ observerLabel: "" });
  expect(await readSettings()).toEqual(ANNA);
});

test("a change whose first read fails keeps the rest", async () => {
  area.failing = 1;
  await changeSettings({ halfLifeDays: 30 }, quiet);
  expect(area.stored.settings).toEqual({ ...ANNA, halfLifeDays: 30 });
});

test("a change makes settings that cannot be read any more whole again", async () => {
  area.failing = 2;
  await changeSettings({ halfLifeDays: 30 }, quiet);
  expect(area.stored.settings).toMatchObject({ halfLifeDays: 30, observerLabel: "" });
});

test("changes at the same time all stay", async () => {
  await Promise.all([
    changeSettings({ lastPersona: "p:1" }, quiet),
    changeSettings({ stickyTraits: ["age:30-45"] }, quiet),
    changeSettings({ recentTraits: ["interest:tea"] }, quiet),
  ]);
  expect(area.stored.settings).toEqual({
    ...ANNA,
    lastPersona: "p:1",
    stickyTraits: ["age:30-45"],
    recentTraits: ["interest:tea"],
  });
});

test("two pages of a new installation get one observer id", async () => {
  area.stored = {};
  const pages: { readSettings: typeof readSettings }[] = [];
  for (let i = 0; i < 2; i++) {
    vi.resetModules();
    pages.push(await import("../../../lib/app/keep-settings.ts"));
  }
  const [one, other] = await Promise.all([pages[0]!.readSettings(), pages[1]!.readSettings()]);
  expect(one.observer).toBe(other.observer);
  expect(area.stored.settings).toEqual(one);
});
