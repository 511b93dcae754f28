// Measures all ways on one map of one size, turn by turn, so that the machine's noise hits all alike.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { bytesOf, inPage, launch, warmUp } from "./browser.ts";
import type { ServedWay } from "./build-pages.ts";
import { median } from "./figures.ts";
import { TYPED } from "./make-words.ts";
import type { Bench } from "./page.ts";

declare const bench: Bench;

/** What one way came to at one size; times are medians in milliseconds. What a way cannot do is undefined. */
export type Measured = {
  readonly way: ServedWay;
  readonly channels: number;
  readonly sightings: number;
  readonly loadMs: number;
  readonly cold: number;
  readonly warm: number;
  /** Opening on an answer that was ready. */
  readonly kept: number | undefined;
  readonly heapBytes: number;
  readonly save: number;
  readonly retract: number;
  readonly exportMs: number | undefined;
  readonly exportBytes: number | undefined;
  readonly typeAhead: { first: number; key: number; slowest: number } | undefined;
  readonly bytes: number;
};

export type Measuring = {
  readonly ways: readonly ServedWay[];
  readonly channels: number;
  readonly seed: number;
  readonly program: string;
  readonly tell: (line: string) => void;
  /** Where loaded maps are kept for another run; a temporary folder where none is given. */
  readonly folder?: string | undefined;
};

/** Starts of the browser, and questions by each way after the first in each. */
const STARTS = 3;
const WARM = 3;

/** Rounds of saves, most saves a round, and most milliseconds a round. */
const SAVE_ROUNDS = 4;
const SAVES = 10;
const SAVE_MS = 3_000;

type Figures = {
  sightings: number;
  loadMs: number;
  bytes: number;
  cold: number[];
  warm: number[];
  kept: number[];
  heap: number[];
  save: number[];
  retract: number[];
  answers: string[];
  exported?: { took: number; bytes: number } | undefined;
  typeAhead?: Measured["typeAhead"];
};

/** Loads the seeded map by every way into one profile and measures each in turn. */
export async function measure(measuring: Measuring): Promise<Measured[]> {
  const { ways, channels, program, tell, folder } = measuring;
  if (folder) await mkdir(folder, { recursive: true });
  const profile = folder ?? (await mkdtemp(join(tmpdir(), "shoal-bench-")));
  const figures = new Map(ways.map((way) => [way, nothingYet()]));
  try {
    await load(profile, measuring, figures);
    for (let start = 0; start < STARTS; start++) {
      tell(`${channels} channels: questions, start ${start + 1} of ${STARTS}`);
      await withBrowser(program, profile, (browser) => query(browser, measuring, start, figures));
    }
    tell(`${channels} channels: saves, exports, type-ahead`);
    await withBrowser(program, profile, (browser) => write(browser, measuring, figures));
  } finally {
    if (!folder) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  checkAnswers(figures);
  return [...figures].map(([way, found]) => ({
    way,
    channels,
    sightings: found.sightings,
    loadMs: found.loadMs,
    cold: median(found.cold),
    warm: median(found.warm),
    kept: found.kept.length > 0 ? median(found.kept) : undefined,
    heapBytes: median(found.heap),
    save: median(found.save),
    retract: median(found.retract),
    exportMs: found.exported?.took,
    exportBytes: found.exported?.bytes,
    typeAhead: found.typeAhead,
    bytes: found.bytes,
  }));
}

type All = ReadonlyMap<ServedWay, Figures>;

/** What was measured of ways when they were loaded into a kept folder. */
type Loaded = Record<string, Pick<Figures, "sightings" | "loadMs" | "bytes">>;

async function load(profile: string, measuring: Measuring, all: All): Promise<void> {
  const file = join(profile, "loaded.json");
  const before = await readFile(file, "utf8").catch(() => "{}");
  const loaded = JSON.parse(before) as Loaded; // written below
  const fresh = [...all].filter(([way]) => !loaded[way.name]);
  await withBrowser(measuring.program, profile, (browser) =>
    loadAll(browser, measuring, new Map(fresh)),
  );
  for (const [way, into] of fresh) {
    const { sightings, loadMs } = into;
    loaded[way.name] = { sightings, loadMs, bytes: await bytesOf(profile, way) };
  }
  for (const [way, into] of all) Object.assign(into, loaded[way.name]);
  await writeFile(file, JSON.stringify(loaded));
}

async function loadAll(browser: Browser, { channels, seed, tell }: Measuring, all: All) {
  for (const [way, into] of all) {
    const { writing, sightings } = await inPage(browser, way, (page) =>
      page.evaluate((s, n) => bench.load(s, n), seed, channels),
    );
    tell(`${channels} channels: ${way.name} loaded in ${(writing / 1_000).toFixed(1)} s`);
    into.loadMs = writing;
    into.sightings = sightings;
  }
}

async function query(browser: Browser, { ways, seed }: Measuring, start: number, all: All) {
  await warmUp(browser, ways[0]!);
  // One way after another: a database that another way's page has pushed out is cold again.
  for (const [way, into] of inTurn(all, start)) {
    for (let turn = 0; turn <= WARM; turn++) {
      const persona = seed + start * (WARM + 1) + turn;
      const { took, heap, keys } = await inPage(browser, way, (page) =>
        page.evaluate((s) => bench.query(s), persona),
      );
      (turn === 0 ? into.cold : into.warm).push(took);
      into.heap.push(heap);
      into.answers.push(keys.join(" "));
      await openKept(browser, way, persona, into);
    }
  }
}

async function openKept(browser: Browser, way: ServedWay, persona: number, into: Figures) {
  const can = await inPage(browser, way, (page) =>
    page.evaluate((s) => bench.makeKept(s), persona),
  );
  if (!can) return;
  const { took, keys } = await inPage(browser, way, (page) =>
    page.evaluate((s) => bench.openKept(s), persona),
  );
  into.kept.push(took);
  if (keys.join(" ") !== into.answers.at(-1)) throw new Error(`${way.name} kept another answer`);
}

async function write(browser: Browser, { ways, channels, seed }: Measuring, all: All) {
  await warmUp(browser, ways[0]!);
  for (let round = 0; round < SAVE_ROUNDS; round++) {
    for (const [way, into] of inTurn(all, round)) {
      await inPage(browser, way, async (page) => {
        const save = (s: number, n: number, times: number, most: number) =>
          bench.save(s, n, times, most);
        into.save.push(...(await page.evaluate(save, seed + 99 + round, channels, SAVES, SAVE_MS)));
        into.retract.push(...(await page.evaluate((most) => bench.retract(most), SAVE_MS)));
      });
    }
  }
  for (const [way, into] of all) {
    into.exported = await inPage(browser, way, (page) => page.evaluate(() => bench.exportAll()));
    into.typeAhead = await inPage(browser, way, (page) =>
      page.evaluate((words) => bench.typeAhead(words), TYPED),
    );
  }
}

/** Returns the entries from another one on each turn: none is always first after another. */
function inTurn(all: All, turn: number): [ServedWay, Figures][] {
  const list = [...all];
  const from = turn % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** Fails where two ways that rank by the same formula disagree: one of them then measures something else. */
function checkAnswers(all: All): void {
  const exact = [...all].filter(([{ answers }]) => answers === "marginal");
  const [first, ...others] = exact;
  for (const [way, { answers }] of others) {
    const wrong = answers.findIndex((answer, i) => answer !== first![1].answers[i]);
    if (wrong >= 0) {
      throw new Error(`${way.name} answers question ${wrong} otherwise than ${first![0].name}`);
    }
  }
}

async function withBrowser(
  program: string,
  profile: string,
  work: (browser: Browser) => Promise<void>,
): Promise<void> {
  const browser = await launch(program, profile);
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

const nothingYet = (): Figures => ({
  sightings: 0,
  loadMs: 0,
  bytes: 0,
  cold: [],
  warm: [],
  kept: [],
  heap: [],
  save: [],
  retract: [],
  answers: [],
});
