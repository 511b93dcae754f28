// Measures the ways on one seeded map in real Chromium, writes the table into the docs, and fails where a budget is broken.
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { needBrowser } from "../e2e/find-browser.ts";
import { judge } from "./budgets.ts";
import { serveWay } from "./build-pages.ts";
import { measure, type Measured } from "./measure.ts";
import { openMarked, report } from "./report.ts";
import { WAYS, waysNamed } from "./ways-list.ts";

const { values: flags } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    /** Adds a map of a million channels, for the floor and Shoal alone. */
    million: { type: "boolean", default: false },
    /** Names of ways, by commas; all where not given. Of a part nothing is written into the docs. */
    ways: { type: "string" },
    seed: { type: "string", default: "1" },
    /** Folder that keeps the loaded maps: another run measures them again without loading. */
    keep: { type: "string" },
    /** Only says which budgets are broken. */
    "report-only": { type: "boolean", default: false },
    docs: { type: "string", default: join(import.meta.dirname, "../../docs/performance.md") },
  },
});

const MILLION = 1_000_000;

/** Kept data belong to their origin: each way then has a port of its own, from this one on. */
const FIRST_PORT = 4_201;

const into = flags.ways ? undefined : openMarked(flags.docs, "npm run bench");
const program = needBrowser("chromium");
const chosen = flags.ways ? waysNamed(flags.ways.split(",")) : WAYS;
const { keep } = flags;
const ways = await Promise.all(
  chosen.map((way) => serveWay(way, keep ? FIRST_PORT + WAYS.indexOf(way) : 0)),
);
const sizes = [...flags.sizes.split(",").map(Number), ...(flags.million ? [MILLION] : [])];
const rows: Measured[] = [];
const tell = (line: string) => console.error(line);
try {
  for (const channels of sizes) {
    const some = channels < MILLION ? ways : ways.filter(({ records }) => records);
    const seed = Number(flags.seed);
    const folder = keep && join(keep, `${channels}-seed-${seed}`);
    rows.push(...(await measure({ ways: some, channels, seed, program, tell, folder })));
  }
} finally {
  for (const { close } of ways) close();
}

const judged = judge(rows);
const text = report(rows, judged);
console.log(text);
if (into) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? "a processor"}, ${cpus().length} cores`;
  into(`${day}, seed ${flags.seed}, headless Chromium, ${machine}.\n\n${text}`);
}
const broken = judged.filter(({ held }) => !held);
for (const { name, channels, want, limit, measured } of broken) {
  tell(`broken at ${channels}: ${name} is ${measured.toFixed(2)}, wanted ${want} ${limit}`);
}
if (broken.length > 0 && !flags["report-only"]) process.exitCode = 1;
