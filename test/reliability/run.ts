// Does harm to the built extension and prints what was lost: `npm run reliability -- --rounds 50 kill torn-log`.
import { parseArgs } from "node:util";
import { BACK_ENDS, type BackEnd } from "./back-ends.ts";
import { diskFull } from "./disk-full.ts";
import { fuzzDashboard } from "./fuzz-dashboard.ts";
import { fuzzImports } from "./fuzz-imports.ts";
import { killImports } from "./kill-imports.ts";
import { killRounds } from "./kill-rounds.ts";
import { mutations } from "./mutations.ts";
import { seeded, type Outcome } from "./outcome.ts";
import { tornLog } from "./torn-log.ts";
import { workerStops } from "./worker-stops.ts";

type Harm = (backEnd: BackEnd, rounds: number, random: () => number) => Promise<Outcome>;

const HARMS: Readonly<Record<string, { readonly harm: Harm; readonly on: readonly BackEnd[] }>> = {
  kill: { harm: killRounds, on: BACK_ENDS },
  "kill-import": { harm: killImports, on: BACK_ENDS },
  "torn-log": { harm: tornLog, on: ["leveldb"] },
  mutations: { harm: mutations, on: ["leveldb", "sqlite", "firefox"] },
  "disk-full": { harm: diskFull, on: ["leveldb"] },
  "worker-stops": { harm: workerStops, on: ["leveldb"] },
  // In Node alone, so the back end says nothing. A hundred files are asked for as one round.
  fuzz: { harm: (_, rounds, random) => fuzzImports(rounds * 100, random), on: ["leveldb"] },
  "fuzz-dashboard": {
    harm: (backEnd, rounds, random) => fuzzDashboard(backEnd, rounds * 100, random),
    on: ["leveldb", "firefox"],
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    "back-end": { type: "string", multiple: true },
  },
});

const rounds = Number(values.rounds);
console.log(
  "| harm | back end | rounds | acknowledged | lost | doubled | misfits | healed | seconds |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const [name, { harm, on }] of Object.entries(HARMS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for (const backEnd of on) {
    if (values["back-end"] && !values["back-end"].includes(backEnd)) continue;
    const begun = Date.now();
    const { notes, ...sums } = await harm(backEnd, rounds, seeded(Number(values.seed)));
    const seconds = Math.round((Date.now() - begun) / 1_000);
    const { rounds: done, acknowledged, lost, doubled, faults, healed } = sums;
    const cells = [name, backEnd, done, acknowledged, lost, doubled, faults, healed, seconds];
    console.log(`| ${cells.join(" | ")} |`);
    for (const note of notes) console.error(`  ${name} ${backEnd}: ${note}`);
    if (lost + doubled + faults > 0) process.exitCode = 1;
  }
}
