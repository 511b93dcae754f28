// Measures the ways on one seeded map in real Chromium and prints the table with its ratios.
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build } from "vite";
import type { Bench } from "./page.ts";

const { values: flags } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    ways: { type: "string", default: "floor,Shoal" },
    seed: { type: "string", default: "1" },
    chromium: { type: "string", default: process.env["CHROME_PATH"] ?? "/usr/bin/chromium" },
  },
});

const QUERIES = 9;
const SAVES = 40;
const seed = Number(flags.seed);

/** The bench page's code, built as the extension's is. */
async function buildPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(import.meta.dirname, "page.ts"), formats: ["es"], fileName: "page" },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("nothing was built");
  const [script] = output.output;
  return script.code;
}

function serve(script: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url?.endsWith("page.js");
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(
      isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
    );
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ port, close: () => server.close() });
    });
  });
}

const launch = (profile: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath: flags.chromium,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });

async function inPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => "bench" in globalThis);
    return await work(page);
  } finally {
    await page.close();
  }
}

declare const bench: Bench;

type Measured = {
  readonly way: string;
  readonly channels: number;
  readonly load: number;
  readonly cold: number;
  readonly warm: number;
  readonly save: number;
  readonly bytes: number;
  readonly keys: readonly (readonly string[])[];
};

async function measure(way: string, channels: number, script: string): Promise<Measured> {
  const profile = await mkdtemp(join(tmpdir(), "shoal-bench-"));
  const server = await serve(script);
  const url = `http://127.0.0.1:${server.port}/?way=${way}`;
  try {
    let browser = await launch(profile);
    const { writing } = await inPage(browser, url, (page) =>
      page.evaluate((s, n) => bench.load(s, n), seed, channels),
    );
    await browser.close();
    const bytes = await bytesIn(profile, String(server.port));
    browser = await launch(profile);
    const query = (persona: number) =>
      inPage(browser, url, (page) => page.evaluate((s) => bench.query(s), persona));
    const { took: cold } = await query(seed);
    const answers = [];
    for (let i = 0; i < QUERIES; i++) answers.push(await query(seed + i));
    const saves = await inPage(browser, url, (page) =>
      page.evaluate((s, n, times) => bench.save(s, n, times), seed + 99, channels, SAVES),
    );
    await browser.close();
    const warm = median(answers.map(({ took }) => took));
    const keys = answers.map((answer) => answer.keys);
    return { way, channels, load: writing, cold, warm, save: median(saves), bytes, keys };
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function bytesIn(profile: string, port: string): Promise<number> {
  let sum = 0;
  for (const name of await readdir(profile, { recursive: true })) {
    if (!name.includes(`_${port}.indexeddb`)) continue;
    const found = await stat(join(profile, name));
    if (found.isFile()) sum += found.size;
  }
  return sum;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

const script = await buildPage();
console.log(`page script: ${script.length} bytes`);
console.log(
  "| way | channels | load s | cold ms | warm ms | ÷ floor | save ms | ÷ put | MB | ÷ bare |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
for (const channels of flags.sizes.split(",").map(Number)) {
  let base: Measured | undefined;
  for (const way of flags.ways.split(",")) {
    const row = await measure(way, channels, script);
    base ??= row;
    const cells = [
      way,
      channels,
      (row.load / 1_000).toFixed(1),
      row.cold.toFixed(1),
      row.warm.toFixed(1),
      (row.warm / base.warm).toFixed(2),
      row.save.toFixed(2),
      (row.save / base.save).toFixed(2),
      (row.bytes / 1e6).toFixed(1),
      (row.bytes / base.bytes).toFixed(2),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
