// Random maps, personas and days for property tests: few names, so that channels and cohorts meet often.
import fc from "fast-check";
import { canonicalJson } from "../../../lib/base/json.ts";
import { DAY_MS, toInstant } from "../../../lib/base/time.ts";
import type { MapQuestion } from "../../../lib/exchange/map-question.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { LEVELS, STATUSES, MODES } from "../../../lib/model/choices.ts";
import type { LexiconTerm } from "../../../lib/model/lexicon-rows.ts";
import type { Product } from "../../../lib/model/product.ts";
import type { Retraction, Sighting } from "../../../lib/model/sighting.ts";

/** The day of every question. */
export const NOW = Date.parse("2026-11-23T12:00:00.000Z");

const TRAITS = [
  "interest:running",
  "interest:trail-running",
  "interest:cycling",
  "interest:Yoga",
  "gender:women",
  "gender:men",
  "age:25-34",
  "age:30-40",
  "age:45+",
  "age:18-24",
  "age:90后",
  "年龄：85后",
  "decision:decides",
  "decision:uses",
  "need:shoes",
  "purchase:shoes;relation=rival",
  "purchase:shoes",
  "need:shoes;intensity=2",
  "owns:car;tier=high",
  "spend:>=medium",
  "interest:Laufen",
  "interest:jogging",
  "odd",
  ":odder",
  "interest:",
  "__proto__:odd",
  "interest:fell-running",
  "interest:radfahren",
  "need:boots;intensity=3",
  "need:shoes;intensity=2",
  "interest:fußweg",
  "interest:FUSSWEG",
  "兴趣:Laufen",
  "兴趣：Laufen",
  "derived:需求:Schuhe",
  "purchase:*",
  "need:;intensity=2",
  "spend:teuer+",
  "spend:high",
  "derived:need:Schuhe",
  "derived:need:shoes",
  "purchase:Swift;relation=substitute",
  "derived:need:rest",
  "derived:need:swift",
  "income:100k+",
  "derived:spend:high",
];

const KEYS = Array.from({ length: 12 }, (_, i) => `site:${i}.example`);

const moment = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: -900, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: -25_000, max: -5_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(3, 30, 400, 100_000, 2_000_000) },
  )
  .map((days) => toInstant(NOW + days * DAY_MS));

const cohort = (read: number) =>
  fc.record({
    traits: fc.uniqueArray(fc.constantFrom(...TRAITS), { maxLength: 4 }),
    seen: fc.integer({ min: 1, max: read }),
  });

/** A sighting in one of few channels; its id is its content. */
export const anySighting: fc.Arbitrary<Sighting> = fc
  .constantFrom(1, 2, 10, 10, 400)
  .chain((read) =>
    fc
      .record({
        channel: fc.constantFrom(...KEYS),
        at: moment,
        observer: fc.constantFrom("o:1", "o:2"),
        method: fc.constant("page" as const),
        read: fc.constant(read),
        cohorts: fc.array(cohort(read), { maxLength: 3 }),
      })
      .map((content) => ({ id: `s:${canonicalJson(content)}`, ...content })),
  );

/** A channel's record, with or without what the modes need. */
export const anyChannel: fc.Arbitrary<Channel> = fc.record(
  {
    key: fc.constantFrom(...KEYS),
    kind: fc.constantFrom(...CHANNEL_KINDS.slice(0, 4)),
    name: fc.constantFrom("A", "B", ""),
    reach: fc.record({ people: fc.constantFrom(0, 10, 300, 5_000, 2_000_000) }),
    cost: fc.record({ amount: fc.constantFrom(0, 20, 300.5) }),
    status: fc.constantFrom(...STATUSES.slice(2)),
  },
  { requiredKeys: ["key", "kind", "name"] },
);

/** Returns the retraction of a sighting by someone. */
export function retractionOf({ id }: Sighting, observer: string): Retraction {
  return { id: `r:${observer}:${id}`, of: id, at: toInstant(NOW), observer };
}

/** A question of any mode and filter. */
export const anyQuestion: fc.Arbitrary<MapQuestion> = fc.record({
  criteria: fc.array(
    fc.record({
      trait: fc.constantFrom(...TRAITS, "age:28-50"),
      level: fc.constantFrom(...LEVELS),
    }),
    { maxLength: 5 },
  ),
  mode: fc.constantFrom(undefined, ...MODES),
  kinds: fc.constantFrom(undefined, undefined, CHANNEL_KINDS.slice(0, 2)),
  statuses: fc.constantFrom(undefined, undefined, STATUSES.slice(2, 4)),
  side: fc.constantFrom(undefined, undefined, undefined, "direct", "indirect"),
});

/** The map's product cards: one names needs for what TRAITS buys. */
export const PRODUCTS: readonly Product[] = [
  {
    id: "pr:1",
    name: "Sandal",
    features: [{ name: "Air", needs: ["need:rest", "need:boots"] }],
    rivals: ["Schuhe"],
    substitutes: ["Swift"],
    at: toInstant(NOW),
  },
];

/** The map's own terms: a narrower one, one with another spelling, one merged into another. */
export const TERMS: readonly LexiconTerm[] = [
  { id: "interest:trail-running", broader: ["interest:running"], aliases: ["fell running"] },
  { id: "interest:running", aliases: ["Laufen"] },
  { id: "interest:jogging", into: "interest:running" },
  { id: "interest:cycling", labels: { de: "Radfahren" } },
  { id: "need:boots", into: "need:shoes" },
  { id: "interest:fußweg", aliases: ["Fuß: Weg"] },
  { id: "spend:high", aliases: ["teuer"] },
  { id: "purchase:shoes", labels: { de: "Schuhe" } },
];
