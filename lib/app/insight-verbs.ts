// The verbs of the Insights part, loaded when it is first shown; channels are read once and again when the map changes.
import { inTurns } from "../base/steps.ts";
import { yearOf } from "../base/time.ts";
import type { Changes } from "../browser/changes.ts";
import { brandsSeen, type BrandSeen } from "../insight/brands.ts";
import { unitPlaces, type UnitPlace } from "../insight/buying-unit.ts";
import { contrastQuestions, type Contrast } from "../insight/contrast.ts";
import { priceSet, type PricedSet } from "../insight/costs.ts";
import { needsSeen, type NeedSeen } from "../insight/gaps.ts";
import { hourStrip, type HourStrip } from "../insight/hours.ts";
import { ofRolesIn } from "../insight/of-roles.ts";
import { metIn } from "../insight/met.ts";
import { countAmong } from "../insight/narrowed-ground.ts";
import { outlookOf, type Outlook } from "../insight/outlook.ts";
import { pivotOf, type Pivot } from "../insight/pivot.ts";
import { quotesOf } from "../insight/proofs.ts";
import { signsOf, withFree, type Signs } from "../insight/signs.ts";
import { smallestSet } from "../insight/smallest-set.ts";
import { cardsFor, soughtBrands } from "../insight/sought-brands.ts";
import { splitBy, type Splits } from "../insight/split-by.ts";
import { splitByUsage, type Usage } from "../insight/usage.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { decayAt, weekOf } from "../rank/decay.ts";
import type { Persona } from "../model/persona.ts";
import { traitKey } from "../model/trait.ts";
import { askQuestion, type Question } from "../rank/question.ts";
import { rankSteps, type Ranked } from "../rank/rank-channels.ts";
import { branchFor, type Alternative } from "./ask-narrowed.ts";
import { looksAt } from "./channel-looks.ts";
import { countTimesMet } from "./count-met.ts";
import { findQuotes, type PlacedProof } from "./find-quotes.ts";
import { readCounting } from "./index-vocabulary.ts";
import { liveSightingBatches } from "./live-sightings.ts";
import { keptGround } from "./kept-ground.ts";
import { readPlaces, type Place } from "./read-places.ts";
import type { Tools } from "./tools.ts";

/** Most sightings read to tell how many show a persona; of larger maps the fewest that the index tells of are taken. */
const MOST_READ = 20_000;

/** Channels free of rivals that are looked for in quotes, as many as are listed: of a wide question a fifth of a map may fit. */
const MOST_FREE = 100;

/**
 * Whose insights: what is wanted of them, their decision roles where only some count, and what narrows the map that they
 * are read from: a query's alternative, or filters beside the criteria. Of several questions the first one's narrows.
 * `product` is the card of their persona, by id, whose rivals alone are then the competitors.
 */
export type InsightQuestion = Pick<Alternative, "criteria"> &
  Partial<Pick<Alternative, "roles" | "branch" | "narrowing">> &
  Pick<Persona, "product">;

export type { BrandSeen as Rival } from "../insight/brands.ts";

/** The needs of the people asked for; `products` tells whether there is any product card to hold them against. */
export type Gaps = { readonly needs: readonly NeedSeen[]; readonly products: number };

export type InsightVerbs = {
  readonly outlook: (question: InsightQuestion) => Promise<Outlook>;
  readonly signs: (question: InsightQuestion) => Promise<Signs>;
  readonly split: (question: InsightQuestion, facets: readonly string[]) => Promise<Splits>;
  readonly contrast: (
    first: InsightQuestion,
    second: InsightQuestion,
  ) => Promise<readonly Contrast[]>;
  readonly smallestSet: (
    questions: readonly InsightQuestion[],
    limits: { readonly target: number; readonly budget: number },
  ) => Promise<PricedSet>;
  readonly unit: (questions: readonly InsightQuestion[]) => Promise<readonly UnitPlace[]>;
  /** Of these people, or with `everyone` of all. */
  readonly pivot: (
    question: InsightQuestion,
    facets: readonly [row: string, column: string],
    everyone: boolean,
  ) => Promise<Pivot>;
  readonly hours: (question: InsightQuestion) => Promise<HourStrip>;
  readonly usage: (question: InsightQuestion) => Promise<Usage>;
  readonly gaps: (question: InsightQuestion) => Promise<Gaps>;
  readonly rivals: (question: InsightQuestion) => Promise<readonly BrandSeen[]>;
  /** Looks at which such people showed all the traits; without channels in those where they were seen most. */
  readonly quotes: (
    question: InsightQuestion,
    traits: readonly string[],
    channels?: readonly string[],
  ) => Promise<readonly PlacedProof[]>;
  /** Names of channels by key. */
  readonly names: () => Promise<ReadonlyMap<string, string>>;
};

/** The order by fit of the places that were read, for one question. */
type Ranking = {
  readonly asked: string;
  readonly places: readonly Place[];
  readonly rows: Promise<readonly Ranked[]>;
};

/** Returns the verbs; what they read is kept until a page says that the map changed. */
export function makeInsightVerbs(
  tools: Pick<Tools, "store" | "now" | "settings"> & Pick<Changes, "listen">,
): InsightVerbs {
  const read = async () => {
    const [places, { lexicon }] = await Promise.all([readPlaces(tools), readCounting(tools)]);
    return { places, lexicon };
  };
  let kept: ReturnType<typeof read> | undefined;
  let ranking: Ranking | undefined;
  tools.listen((change) => {
    if (change === "map") kept = ranking = undefined;
  });
  const base = () => {
    kept ??= read();
    kept.catch(() => (kept = undefined));
    return kept;
  };
  const left = keptGround(tools);
  const ready = async (...asked: readonly InsightQuestion[]) => {
    const [first] = asked;
    const branch = first?.branch ?? branchFor(first?.narrowing ?? {});
    const [{ places: all, lexicon }, ground, { halfLifeDays }] = await Promise.all([
      base(),
      branch && left(branch),
      tools.settings(),
    ]);
    const places = ground?.places ?? all;
    const now = tools.now();
    const questions = asked.map(({ criteria, roles }) =>
      askQuestion(canonicalCriteria(criteria, lexicon, now), roles, lexicon),
    );
    // Criteria without a question cannot be asked for here: every caller gives at least one.
    const question = questions[0]!;
    const decay = decayAt(now, halfLifeDays);
    return { places, ground, lexicon, halfLifeDays, questions, question, now, decay };
  };
  // Several parts want the order by fit, and ranking every channel is most of their work.
  const ranked = async (asked: InsightQuestion) => {
    const base = await ready(asked);
    const { question, places, now, halfLifeDays, decay } = base;
    const name = JSON.stringify([asked, weekOf(now), yearOf(now), halfLifeDays]);
    // Places that were read before a change may still be on their way through here.
    if (ranking?.asked !== name || ranking.places !== places) {
      const rows = inTurns(rankSteps(question, places, "fit", decay));
      const made = { asked: name, places, rows };
      rows.catch(() => {
        if (ranking === made) ranking = undefined;
      });
      ranking = made;
    }
    return { ...base, rows: await ranking.rows };
  };
  return {
    outlook: async (asked) => {
      const { question, places, ground, rows, lexicon } = await ranked(asked);
      const words = () => Promise.resolve(lexicon);
      const counted = ground
        ? await inTurns(countAmong(ground, question, lexicon))
        : await countTimesMet(tools, question, places, words, MOST_READ);
      return inTurns(outlookOf(question, places, rows, counted));
    },
    signs: async (asked) => {
      const [{ question, places, rows, ...base }, [channels, products]] = await Promise.all([
        ranked(asked),
        tools.store.read(["channels", "products"], (tx) =>
          Promise.all([tx.objectStore("channels").getAll(), tx.objectStore("products").getAll()]),
        ),
      ]);
      const { ground, lexicon } = base;
      const brands = soughtBrands(cardsFor(products, asked.product), lexicon);
      const described = ground ? ground.unseen : channels;
      const signs = await inTurns(signsOf(question, places, rows, described, brands, base));
      if (ground) return withFree(signs, () => [ground.looks], brands);
      const looks = (keys: ReadonlySet<string>) =>
        looksAt(
          tools,
          places.filter(({ key }) => keys.has(key)),
        );
      return withFree(signs, looks, brands, MOST_FREE);
    },
    split: async (asked, facets) => {
      const [{ places, lexicon, now, decay }, own] = await Promise.all([
        ready(asked),
        tools.store.read(["facets"], (tx) => tx.objectStore("facets").getAll()),
      ]);
      const criteria = canonicalCriteria(asked.criteria, lexicon, now);
      const options = { lexicon, facets: own, roles: asked.roles };
      return inTurns(splitBy(criteria, facets, places, "fit", decay, options));
    },
    contrast: async (first, second) => {
      const { questions, places, lexicon } = await ready(first, second);
      return inTurns(contrastQuestions(questions[0]!, questions[1]!, places, lexicon));
    },
    smallestSet: async (asked, limits) => {
      const [{ questions, places, decay }, channels] = await Promise.all([
        ready(...asked),
        tools.store.read(["channels"], (tx) => tx.objectStore("channels").getAll()),
      ]);
      const set = await inTurns(smallestSet(questions, places, decay, limits));
      const keys = new Set(places.map(({ key }) => key));
      return priceSet(
        set,
        channels.filter(({ key }) => keys.has(key)),
      );
    },
    unit: async (asked) => {
      const { questions, places } = await ready(...asked);
      return inTurns(unitPlaces(questions, places));
    },
    pivot: async (asked, facets, everyone) => {
      const { question, lexicon, ground } = await ready(asked);
      const live = ground ? [ground.looks] : liveSightingBatches(tools);
      return everyone
        ? pivotOf(ofRolesIn(live, question, lexicon), facets, lexicon)
        : pivotOf(live, facets, lexicon, question);
    },
    hours: async (asked) => {
      const { question, places } = await ready(asked);
      const cohorts = places.flatMap(({ evidence }) => evidence.cohorts);
      return inTurns(hourStrip(cohorts, question));
    },
    usage: async (asked) => {
      const { question, places } = await ready(asked);
      return inTurns(splitByUsage(question, places));
    },
    gaps: async (asked) => {
      const [{ question, places, lexicon }, all] = await Promise.all([
        ready(asked),
        tools.store.read(["products"], (tx) => tx.objectStore("products").getAll()),
      ]);
      const products = all.filter(({ removed }) => !removed);
      const needs = await inTurns(needsSeen(question, places, products, lexicon));
      return { needs, products: products.length };
    },
    rivals: async (asked) => {
      const [{ question, lexicon, ground }, [products, observers]] = await Promise.all([
        ready(asked),
        tools.store.read(["products", "observers"], (tx) =>
          Promise.all([tx.objectStore("products").getAll(), tx.objectStore("observers").getAll()]),
        ),
      ]);
      const labels = new Map(observers.map(({ id, label }) => [id, label]));
      const live = ground ? [ground.looks] : liveSightingBatches(tools);
      return brandsSeen(question, live, products, lexicon, labels);
    },
    quotes: async (asked, traits, channels) => {
      const { question, places, ground, lexicon } = await ready(asked);
      if (ground) {
        const { looks, labels } = ground;
        const there = looks.filter(({ channel }) => !channels || channels.includes(channel));
        return quotesOf(question, traits, there, lexicon, labels);
      }
      const keys = channels ?? mostShowing(question, traits, places);
      return findQuotes(tools, question, traits, keys, lexicon);
    },
    names: async () => {
      const { places } = await base();
      return new Map(places.map(({ key, name }) => [key, name]));
    },
  };
}

// Where such people showed all the traits, the most of them first.
function mostShowing(
  question: Question,
  traits: readonly string[],
  places: readonly Place[],
): readonly string[] {
  const keys = traits.map(traitKey);
  return places
    .map(({ key, evidence }) => {
      const showing = evidence.cohorts.filter((cohort) =>
        keys.every((trait) => cohort.traits.includes(trait)),
      );
      return { key, seen: metIn(question, showing).seen };
    })
    .filter(({ seen }) => seen > 0)
    .sort((a, b) => b.seen - a.seen)
    .map(({ key }) => key);
}
