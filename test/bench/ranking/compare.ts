// Prints how well rankings do: `node test/bench/ranking/compare.ts [seeds] [part of a name]`. docs/ranking.md keeps the tables.
import { FAN, jointFamily, type FamilyShape } from "./joint-family.ts";
import { candidatesOf, countLooks, PLAIN, plainRanking, shoalRanking } from "./rankings.ts";
import { sharedTruth } from "./shared-truth.ts";
import { syntheticTruth } from "./synthetic-truth.ts";
import { ndcg, type Drawing, type Truth } from "./truth.ts";

const seeds = Number(process.argv[2] ?? 10);
const wanted = process.argv[3] ?? "";
const NUMBERS = [50, 200, 800, 3200];

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const spread = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - middle) ** 2)) / Math.max(1, values.length - 1));
};
const times = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

function rankings(truth: Truth, drawing: Drawing): Map<string, [number, number]> {
  const looks = truth.draw(drawing);
  const candidates = candidatesOf(looks);
  const counted = countLooks(truth.channels, looks);
  const scores = new Map<string, [number, number]>();
  const judge = (name: string, rank: (persona: Truth["personas"][number]) => readonly string[]) => {
    const all = truth.personas.map((persona) => {
      const ranked = rank(persona);
      const gain = truth.gain(persona);
      return [ndcg(ranked, gain, 5), ndcg(ranked, gain, 10)] as const;
    });
    scores.set(name, [mean(all.map(([at5]) => at5)), mean(all.map(([, at10]) => at10))]);
  };
  for (const level of ["must", "should"] as const) {
    judge(`Shoal, ${level}`, (persona) =>
      shoalRanking(candidates, persona, level).map(({ key }) => key),
    );
  }
  if (truth.reaches) {
    const noted = candidatesOf(looks, truth.reaches);
    judge("Shoal, must, reach noted", (persona) =>
      shoalRanking(noted, persona, "must").map(({ key }) => key),
    );
  }
  for (const [name, score] of PLAIN)
    judge(name, (persona) => plainRanking(score, counted, persona));
  return scores;
}

function printOrder(truth: Truth, how: Pick<Drawing, "effort" | "mode">): void {
  const runs = NUMBERS.map((looks) =>
    times(seeds).map((seed) => rankings(truth, { looks, seed, ...how })),
  );
  console.log(`\n${truth.name}, ${how.mode}, ${how.effort}: NDCG@5 ± standard error, NDCG@10`);
  console.log(`| looks | ${NUMBERS.join(" | ")} |\n|---|${"---|".repeat(NUMBERS.length)}`);
  for (const name of runs[0]![0]!.keys()) {
    const cells = runs.map((run) => {
      const at5 = run.map((scores) => scores.get(name)![0]);
      const at10 = run.map((scores) => scores.get(name)![1]);
      return `${mean(at5).toFixed(3)} ± ${spread(at5).toFixed(3)}, ${mean(at10).toFixed(3)}`;
    });
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

function printCoverage(truth: Truth, reaches?: Truth["reaches"]): void {
  console.log(
    `\n${truth.name}${reaches ? ", reach noted" : ""}: how often [low, high] holds the true share (80 % is stated), one trait / several`,
  );
  const efforts = ["uniform", "skewed", ...(truth === shared ? ["popular" as const] : [])] as const;
  for (const effort of efforts) {
    const cells = NUMBERS.map((looks) => {
      const hits: { one: number[]; several: number[] } = { one: [], several: [] };
      for (const seed of times(seeds)) {
        const candidates = candidatesOf(
          truth.draw({ looks, seed, effort, mode: "member" }),
          reaches,
        );
        for (const persona of truth.personas) {
          // A look notes one of several wishes, so their shares cannot be learned from such looks.
          if (persona.traits.some((trait) => trait.startsWith("wants:"))) continue;
          for (const { key, low, high } of shoalRanking(candidates, persona, "must")) {
            const share = truth.share(persona, key);
            const held = share >= low - 1e-9 && share <= high + 1e-9 ? 1 : 0;
            hits[persona.traits.length > 1 ? "several" : "one"].push(held);
          }
        }
      }
      return `${mean(hits.one).toFixed(2)} / ${mean(hits.several).toFixed(2)}`;
    });
    console.log(`| ${effort} | ${cells.join(" | ")} |`);
  }
}

function printFamily(shape: Omit<FamilyShape, "seed">): void {
  const wins = new Map<string, number[]>();
  for (const seed of times(seeds)) {
    const { looks, together, apart } = jointFamily({ ...shape, seed });
    const judge = (name: string, order: readonly string[]) => {
      const place = (portal: string) =>
        order.indexOf(portal) < 0 ? Infinity : order.indexOf(portal);
      const pairs = together.flatMap((a) => apart.map((b) => (place(a) < place(b) ? 1 : 0)));
      wins.set(name, [...(wins.get(name) ?? []), mean(pairs)]);
    };
    const candidates = candidatesOf(looks);
    const portals = candidates.map(({ key }) => key);
    judge(
      "Shoal",
      shoalRanking(candidates, FAN, "must").map(({ key }) => key),
    );
    for (const name of ["shrunk share, 15", "log lift per facet, 20"]) {
      judge(name, plainRanking(PLAIN.get(name)!, countLooks(portals, looks), FAN));
    }
  }
  const cells = [...wins].map(([name, won]) => `${name} ${mean(won).toFixed(2)}`).join(" | ");
  console.log(
    `| ${shape.notes}, noticed ${shape.noticed}, ${shape.looks.join("–")} looks | ${cells} |`,
  );
}

const shared = await sharedTruth(
  new URL("../../../../shared/data/ranking-truth.mjs", import.meta.url),
);
const truths = [
  ...(shared ? [shared] : []),
  syntheticTruth({ channels: 48, lean: 0.4, tie: 0.5, seed: 1 }),
  syntheticTruth({ channels: 200, lean: 0.8, tie: 0.3, seed: 2 }),
];
for (const truth of truths.filter(({ name }) => name.includes(wanted))) {
  printOrder(truth, { mode: "member", effort: "skewed" });
  printOrder(truth, { mode: "member", effort: "uniform" });
  printOrder(truth, { mode: "glance", effort: "skewed" });
  if (truth === shared) {
    printOrder(truth, { mode: "member", effort: "popular" });
    printOrder(truth, { mode: "glance", effort: "popular" });
  }
  printCoverage(truth);
  if (truth.reaches) printCoverage(truth, truth.reaches);
}
// Channels nearly alike, and channels extremely different: what intervals have to stand.
const extremes = [
  syntheticTruth({ channels: 48, lean: 0.1, tie: 0.3, seed: 5 }),
  syntheticTruth({ channels: 48, lean: 1.2, tie: 0.3, seed: 6 }),
];
for (const truth of extremes.filter(({ name }) => name.includes(wanted))) printCoverage(truth);
if (!"joint families".includes(wanted)) process.exit();
console.log("\nPairs of portals in the right order: joint families");
for (const notes of ["facets", "apart"] as const) {
  for (const noticed of notes === "apart" ? [1] : [1, 0.6]) {
    for (const looks of [
      [5, 10],
      [10, 60],
      [60, 200],
    ] as const)
      printFamily({ notes, noticed, looks });
  }
}
