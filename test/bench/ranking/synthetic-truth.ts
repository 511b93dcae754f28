// A truth of its own: channels with people drawn from facets that lean differently in each, and hang together a little.
import {
  gainsOf,
  randomFrom,
  type Drawing,
  type Look,
  type Truth,
  type TruePersona,
} from "./truth.ts";

/** How channels differ (`lean`, standard deviation in log-odds) and how far facets hang together (`tie`). */
export type Shape = {
  readonly channels: number;
  readonly lean: number;
  readonly tie: number;
  readonly seed: number;
};

const FACETS = 8;
const VALUES = 5;
const PEOPLE = 300;
const NOTICED = 0.5;
const WRONG = 0.05;
const GLANCED = 8;

type Member = readonly string[];

/** Returns a truth of a shape: 8 facets of 5 values, the first value common and the last rare, 24 personas of 1 to 3 traits. */
export function syntheticTruth({ channels: count, lean, tie, seed }: Shape): Truth {
  const random = randomFrom(seed * 104_729 + 7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const table = (make: () => number) =>
    Array.from({ length: FACETS }, () => Array.from({ length: VALUES }, make));
  const base = table(() => 0.3 * normal()).map((row) => row.map((x, v) => x - 0.5 * v));
  const ties = table(() => tie * normal());
  const members = new Map<string, Member[]>();
  for (let c = 0; c < count; c++) {
    const leans = table(() => lean * normal());
    const people = Array.from({ length: PEOPLE }, () => {
      const kind = normal();
      return base.map((row, f) => {
        const odds = row.map((x, v) => Math.exp(x + leans[f]![v]! + ties[f]![v]! * kind));
        return `f${f}:v${pick(odds, random())}`;
      });
    });
    members.set(`c:${String(c).padStart(3, "0")}`, people);
  }
  const everyone = [...members.values()].flat();
  const personas: TruePersona[] = [];
  while (personas.length < 24) {
    const facets = [...base.keys()].sort(() => random() - 0.5).slice(0, 1 + (personas.length % 3));
    const traits = facets.map((f) => `f${f}:v${Math.floor(random() * VALUES)}`);
    if (shareOf(everyone, traits) >= 0.03) personas.push({ id: traits.join("+"), traits });
  }
  const share = ({ traits }: TruePersona, channel: string) =>
    shareOf(members.get(channel)!, traits);
  return {
    name: `synthetic, ${count} channels, lean ${lean}, tie ${tie}`,
    channels: [...members.keys()],
    personas,
    share,
    gain: (persona) => gainsOf(new Map([...members.keys()].map((c) => [c, share(persona, c)]))),
    draw: (drawing) => drawLooks(members, everyone, drawing),
  };
}

function shareOf(people: readonly Member[], traits: readonly string[]): number {
  return people.filter((person) => traits.every((t) => person.includes(t))).length / people.length;
}

function pick(weights: readonly number[], at: number): number {
  let left = at * weights.reduce((sum, x) => sum + x, 0);
  const found = weights.findIndex((x) => (left -= x) < 0);
  return found < 0 ? weights.length - 1 : found;
}

function drawLooks(
  members: ReadonlyMap<string, readonly Member[]>,
  everyone: readonly Member[],
  { looks: count, seed, effort, mode }: Drawing,
): Look[] {
  const random = randomFrom(seed * 7919 + 13);
  const channels = [...members.keys()];
  // Zipf over a random order: habit, not audience, decides where a marketer looks.
  const place = channels.map(() => random());
  const rank = place.map((x) => place.filter((y) => y < x).length);
  const effortOf = rank.map((r) => (effort === "uniform" ? 1 : 1 / (1 + r)));
  const usual = new Map<string, number>();
  for (const trait of everyone.flat())
    usual.set(trait, (usual.get(trait) ?? 0) + 1 / everyone.length);
  const looks: Look[] = [];
  while (looks.length < count) {
    const channel = channels[pick(effortOf, random())]!;
    const people = members.get(channel)!;
    const meet = () => people[Math.floor(random() * people.length)]!;
    const showing = mode === "member" ? meet() : outstanding(meet, usual);
    const traits = showing
      .filter(() => random() < NOTICED)
      .map((t) => (random() < WRONG ? mistaken(t, random()) : t));
    if (traits.length > 0) looks.push({ channel, traits });
  }
  return looks;
}

// Of several people met at once only what at least two have, and more than usual, is noted.
function outstanding(meet: () => Member, usual: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < GLANCED; i++) for (const t of meet()) counts.set(t, (counts.get(t) ?? 0) + 1);
  return [...counts]
    .map(([t, n]) => ({ t, n, over: (n + 1) / (GLANCED + 2) / usual.get(t)! }))
    .filter(({ n, over }) => n >= 2 && over > 1.3)
    .sort((a, b) => b.over - a.over)
    .slice(0, 3)
    .map(({ t }) => t);
}

function mistaken(trait: string, at: number): string {
  const [facet, value] = trait.split(":v");
  return `${facet}:v${(Number(value) + 1 + Math.floor(at * (VALUES - 1))) % VALUES}`;
}
