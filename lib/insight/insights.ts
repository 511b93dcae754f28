// The insights into a question's people by name, each as the dashboard has it.
import { atOnce } from "../base/steps.ts";
import type { Channel } from "../model/channel.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import type { Facet } from "../model/facets.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Persona } from "../model/persona.ts";
import type { Product } from "../model/product.ts";
import type { Sighting } from "../model/sighting.ts";
import {
  saidBy,
  surveyQuestions,
  type Saying,
  type SurveyQuestion,
} from "../model/unknown-facets.ts";
import { decayAt } from "../rank/decay.ts";
import type { Question } from "../rank/question.ts";
import { rankChannels, type Candidate } from "../rank/rank-channels.ts";
import { brandsSeen, type BrandSeen } from "./brands.ts";
import type { Range } from "./coverage.ts";
import { coverLooks, funnelOf, type Funnel } from "./funnel.ts";
import { needsSeen, type NeedSeen } from "./gaps.ts";
import { hourStrip, type HourStrip } from "./hours.ts";
import { countMet } from "./met.ts";
import { ofRoles } from "./of-roles.ts";
import { outlookOf, undecidedIn, type LookNext, type Named } from "./outlook.ts";
import type { Labels } from "./proofs.ts";
import { signsOf, withFree, type Signs } from "./signs.ts";
import { cardsFor, soughtBrands } from "./sought-brands.ts";
import { splitByUsage, type Usage } from "./usage.ts";

/** The insights that need nothing but the people asked for. */
export const INSIGHTS = [
  "next",
  "alarms",
  "flags",
  "stale",
  "unseen",
  "funnel",
  "unknown",
  "usage",
  "gaps",
  "brands",
  "hours",
] as const;
export type Insight = (typeof INSIGHTS)[number];

/** What insights are read from. `places` and `looks` are those left by filters, `unseen` the channels never looked at. */
export type Ground = {
  readonly places: readonly (Candidate & Named & { readonly lastAt: string })[];
  readonly looks: readonly Sighting[];
  readonly unseen: readonly Channel[];
  readonly products: readonly Product[];
  readonly facets: readonly Facet[];
  readonly labels: Labels;
  readonly lexicon: Lexicon;
  readonly now: number;
  readonly halfLifeDays: number;
};

/** What was found; a part is missing where it was not asked for, and `coverage` below 40 sightings. */
export type Insights = {
  readonly next?: readonly LookNext[];
  /** Sightings that show the people asked for, and in how many channels. */
  readonly met?: { readonly sightings: number; readonly channels: number };
  readonly coverage?: Range;
  /** How many of the people were seen. */
  readonly people?: number;
  readonly alarms?: Signs["alarms"];
  readonly flags?: Signs["free"];
  /** Where no competitor is known: how many channels fit well and are not flagged. */
  readonly unflagged?: number;
  readonly stale?: Signs["recheck"];
  readonly unseen?: Signs["unseen"];
  readonly funnel?: Funnel;
  readonly unknown?: readonly SurveyQuestion[];
  readonly usage?: Usage;
  readonly gaps?: readonly NeedSeen[];
  readonly brands?: readonly BrandSeen[];
  readonly hours?: HourStrip;
};

/** Most next looks that are told. */
const MOST_NEXT = 50;

/** Returns the insights asked for into a question's people; `said` is what they were written as. */
export async function insightsInto(
  question: Question,
  said: Saying & Pick<Persona, "product">,
  ground: Ground,
  asked: ReadonlySet<Insight>,
): Promise<Insights> {
  const { places, looks, products, facets, labels, lexicon } = ground;
  const cards = products.filter(({ removed }) => !removed);
  return {
    ...(await ranksInto(question, ground, asked, said.product)),
    ...(asked.has("funnel") && {
      // In the words of a score's parts.
      funnel: funnelOf(
        canonicalCriteria(said.traits, lexicon, ground.now),
        coverLooks(ofRoles(looks, question, lexicon), lexicon),
        lexicon,
      ),
    }),
    ...(asked.has("unknown") && { unknown: surveyQuestions(saidBy(said), facets) }),
    ...(asked.has("usage") && { usage: atOnce(splitByUsage(question, places)) }),
    ...(asked.has("gaps") && { gaps: atOnce(needsSeen(question, places, cards, lexicon)) }),
    ...(asked.has("brands") && {
      brands: await brandsSeen(question, [looks], products, lexicon, labels),
    }),
    ...(asked.has("hours") && {
      hours: atOnce(
        hourStrip(
          places.flatMap(({ evidence }) => evidence.cohorts),
          question,
        ),
      ),
    }),
  };
}

// Those that go by the order of the channels.
async function ranksInto(
  question: Question,
  ground: Ground,
  asked: ReadonlySet<Insight>,
  product: string | undefined,
): Promise<Insights> {
  const { places, looks, unseen, products, lexicon, now, halfLifeDays } = ground;
  const wantsSigns = (["alarms", "flags", "stale", "unseen"] as const).some((each) =>
    asked.has(each),
  );
  if (!wantsSigns && !asked.has("next")) return {};
  const ranked = rankChannels(question, places, "fit", decayAt(now, halfLifeDays));
  const look = (): Insights => {
    const byChannel = Map.groupBy(looks, ({ channel }) => channel);
    const counted = atOnce(undecidedIn(question, places)).map(
      ({ key }) => [key, countMet(question, byChannel.get(key) ?? [], lexicon)] as const,
    );
    const {
      next,
      met,
      places: channels,
      coverage,
    } = atOnce(outlookOf(question, places, ranked, new Map(counted), MOST_NEXT));
    return { next, met: { sightings: met, channels }, ...(coverage && { coverage }) };
  };
  const brands = soughtBrands(cardsFor(products, product), lexicon);
  const signs = wantsSigns
    ? atOnce(signsOf(question, places, ranked, unseen, brands, { now, halfLifeDays }))
    : undefined;
  const flags = signs && asked.has("flags") && (await withFree(signs, () => [looks], brands)).free;
  return {
    ...(asked.has("next") && look()),
    ...(signs && { people: signs.people }),
    ...(signs && asked.has("alarms") && { alarms: signs.alarms }),
    ...(flags && { flags }),
    ...(flags && signs.untold > 0 && { unflagged: signs.untold }),
    ...(signs && asked.has("stale") && { stale: signs.recheck }),
    ...(signs && asked.has("unseen") && { unseen: signs.unseen }),
  };
}
