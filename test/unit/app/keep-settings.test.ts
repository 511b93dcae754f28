// Settings through failed reads and changes at the same time.
import { beforeEach, expect, test, vi } from "vitest";
import { changeSettings, readSettings } from "../../../lib/app/keep-settings.ts";

const area = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  failing: 0,
  /** A key whose entry cannot be read. */
  damaged: "",
}));

vi.mock(import("wxt/browser"), () => {
  const local = {
    get: async (keys: readonly string[]) => {
      await Promise.resolve();
      if (area.failing-- > 0 || keys.includes(area.damaged)) throw new Error("IO error");
      const there = keys.filter((key) => key in area.stored);
      return structuredClone(Object.fromEntries(there.map((key) => [key, area.stored[key]])));
    },
    getKeys: async () => {
      if (area.failing > 0) throw new Error("IO error");
      return Object.keys(area.stored);
    },
    set: async (items: Record<string, unknown>) => {
      await Promise.resolve();
      if (area.damaged in items) area.damaged = "";
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
  area.damaged = "";
});

const quiet = () => undefined;

test("a read that fails takes nothing away", async () => {
  area.failing = 1;
  expect(await readSettings()).toEqual(ANNA);
  area.failing = 99; // the whole area refuses
  expect(await readSettings()).toMatchObject({ observerLabel: "" });
  area.failing = 0;
  expect(await readSettings()).toEqual(ANNA);
});

test("a change needs no read, and keeps the rest", async () => {
  area.failing = 1;
  await changeSettings({ halfLifeDays: 30 }, quiet);
  expect(await readSettings()).toEqual({ ...ANNA, halfLifeDays: 30 });
  await changeSettings({ halfLifeDays: Number.NaN }, quiet);
  expect((await readSettings()).halfLifeDays).toBe(365);
});

test.each(["settings", "settings:halfLifeDays"])(
  "a damaged %s takes nothing else away",
  async (key) => {
    await changeSettings({ halfLifeDays: 30, lastPersona: "p:1" }, quiet);
    area.damaged = key;
    const settings = await readSettings();
    expect(settings.lastPersona).toBe("p:1");
    await changeSettings({ halfLifeDays: 40 }, quiet); // written anew, it is whole
    const after = await readSettings();
    expect(after).toMatchObject({
      lastPersona: "p:1",
      halfLifeDays: 40,
      observer: settings.observer,
    });
  },
);

test("changes at the same time all stay", async () => {
  await Promise.all([
    changeSettings({ lastPersona: "p:1" }, quiet),
    changeSettings({ stickyTraits: ["age:30-45"] }, quiet),
    changeSettings({ recentTraits: ["interest:tea"] }, quiet),
  ]);
  expect(await readSettings()).toEqual({
    ...ANNA,
    lastPersona: "p:1",
    stickyTraits: ["age:30-45"],
    recentTraits: ["interest:tea"],
  });
});

test("a change before anything was read is kept by a new installation", async () => {
  area.stored = {};
  const settings = await changeSettings({ lastPersona: "p:1" }, quiet);
  expect(settings).toMatchObject({ lastPersona: "p:1", halfLifeDays: 365 });
  expect(await readSettings()).toEqual(settings);
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
