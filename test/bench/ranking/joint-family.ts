// Portals where single traits mislead: on some the fans are the men over 40, on others there are more of both, apart.
import { randomFrom, type Look } from "./truth.ts";

/** How a family's looks are taken: from how few to how many per portal, how often a facet is noticed, in what way. */
export type FamilyShape = {
  readonly looks: readonly [fewest: number, most: number];
  readonly noticed: number;
  /** "apart" notes only what makes a person stand out: a fan, a man over 40, or both. */
  readonly notes: "facets" | "apart";
  readonly seed: number;
};

/** Portals `together` have more people with both traits than those of `apart`, which have more of each. */
export type Family = {
  readonly looks: readonly Look[];
  readonly together: readonly string[];
  readonly apart: readonly string[];
};

const WRONG = 0.05;
const PORTALS = 24;
const OTHERS = {
  interest: ["cooking", "cars", "games"],
  age: ["18-24", "25-39", "60+"],
  gender: ["men", "women"],
} as const;

/** The persona of every family. */
export const FAN = { id: "fan", traits: ["interest:military", "age:40-59"] } as const;

/** Returns a third of portals of either kind and a third of others with few fans; 5 % of notes are wrong. */
export function jointFamily({ looks: [fewest, most], noticed, notes, seed }: FamilyShape): Family {
  const random = randomFrom(seed * 31 + 5);
  const between = (low: number, high: number) => low + (high - low) * random();
  const other = (facet: keyof typeof OTHERS) =>
    `${facet}:${OTHERS[facet][Math.floor(random() * OTHERS[facet].length)]}`;
  const all: Look[] = [];
  const names = Array.from({ length: PORTALS }, (_, i) => `portal-${i}`);
  names.forEach((channel, i) => {
    const kind = Math.floor((3 * i) / PORTALS);
    const range = [
      [0.2, 0.35],
      [0.35, 0.5],
      [0.05, 0.3],
    ][kind] as [number, number];
    const [fans, older] = [between(...range), between(...range)];
    const chance = fans * older;
    const both = [Math.min(fans, older) * between(0.7, 0.95), chance * between(0.05, 0.35), chance][
      kind
    ]!;
    const count = Math.round(Math.exp(between(Math.log(fewest), Math.log(most))));
    for (let n = 0; n < count; n++) {
      const x = random();
      const truly = { fan: x < fans, older: x < both || (x >= fans && x < fans + older - both) };
      const seen = (is: boolean) => (random() < WRONG ? !is : is);
      const fan = seen(truly.fan);
      const old = seen(truly.older);
      const interest = fan ? "interest:military" : other("interest");
      const age = old ? "age:40-59" : other("age");
      const traits =
        notes === "apart"
          ? [fan ? [interest] : [], old ? [age] : []].flat()
          : [interest, age, other("gender")].filter(() => random() < noticed);
      all.push({ channel, traits });
    }
  });
  return {
    looks: all,
    together: names.slice(0, PORTALS / 3),
    apart: names.slice(PORTALS / 3, (2 * PORTALS) / 3),
  };
}
