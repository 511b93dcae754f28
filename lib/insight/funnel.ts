// The funnel: what remains of the map as a persona's criteria are added one by one, and the evidence for each alone.
import { coverSighting } from "../model/cover-sighting.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { DERIVED, DERIVED_FOR } from "../model/derive-traits.ts";
import { NO_LEXICON, type Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { facetName, splitKey } from "../model/trait.ts";
import { coverage, excludes } from "../rank/match.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";

/** A look as the funnel counts it: its channel, and per group every key it covers and in how many items it was seen. */
export type CoveredLook = {
  readonly channel: string;
  readonly groups: readonly { readonly keys: readonly string[]; readonly seen: number }[];
};

/** Channels, sightings and items seen. */
export type Extent = {
  readonly channels: number;
  readonly sightings: number;
  readonly seen: number;
};

/** One criterion: what shows it by itself, and what is left of the criteria before it that shows it, too, on the same people. */
export type FunnelStep = {
  readonly trait: string;
  readonly level: Criteria[number]["level"];
  readonly alone: Extent;
  readonly left: Extent;
  /** What was left before it: of what should or may be there `left` is a part of this, which all of it goes on from. */
  readonly among: Extent;
  /** What it only follows from (a need, a level of spending), and the trait that asks for that. */
  readonly follows?: Extent & { readonly trait: string };
};

/** A funnel: everything noted, then a step a criterion in the order given. */
export type Funnel = { readonly all: Extent; readonly steps: readonly FunnelStep[] };

/** Returns looks made ready once, so that a funnel follows every keystroke. */
export function coverLooks(sightings: readonly Sighting[], lexicon: Lexicon): CoveredLook[] {
  return sightings.map((sighting) => {
    const { channel, cohorts } = coverSighting(sighting, lexicon);
    return { channel, groups: cohorts.map(({ traits: keys, seen }) => ({ keys, seen })) };
  });
}

/**
 * Returns the funnel of criteria over looks: a group stays as long as it shows every must so far (a band: some part of
 * it) and nothing unwanted. What should or may be there is counted among those that are left, and takes none away.
 */
export function funnelOf(
  criteria: Criteria,
  looks: readonly CoveredLook[],
  lexicon: Lexicon = NO_LEXICON,
): Funnel {
  const tests = criteria.map((criterion) => testOf(criterion, lexicon));
  const derived = criteria.map((criterion) => derivedFrom(criterion, lexicon));
  const narrows = criteria.map(({ level }) => level === "must" || level === "must-not");
  const alone = tests.map(() => counter());
  const left = tests.map(() => counter());
  const all = counter();
  looks.forEach(({ channel, groups }, look) => {
    if (groups.length === 0) all.add(channel, look, 0);
    for (const { keys, seen } of groups) {
      all.add(channel, look, seen);
      let stays = true;
      tests.forEach((test, i) => {
        const holds = test(keys);
        if (holds) alone[i]!.add(channel, look, seen);
        if (stays && holds) left[i]!.add(channel, look, seen);
        if (narrows[i]) stays &&= holds;
        const follows = derived[i];
        if (follows?.test(keys)) follows.met.add(channel, look, seen);
      });
    }
  });
  let among = all.extent();
  return {
    all: among,
    steps: criteria.map(({ trait, level }, i) => {
      const { met, asked = "" } = derived[i] ?? {};
      const follows = met?.extent();
      const before = among;
      const those = left[i]!.extent();
      if (narrows[i]) among = those;
      return {
        trait,
        level,
        alone: alone[i]!.extent(),
        left: those,
        among: before,
        ...(follows && follows.seen > 0 && { follows: { ...follows, trait: asked } }),
      };
    }),
  };
}

// That something follows tells not how urgent it is.
function derivedFrom({ trait, level }: Criteria[number], lexicon: Lexicon) {
  if (level === "must-not" || !DERIVED_FOR.includes(facetName(trait))) return undefined;
  const asked = `${DERIVED}:${splitKey(trait)[0]}`;
  return { asked, test: testOf({ trait: asked, level }, lexicon), met: counter() };
}

/** Returns the funnel of criteria as they are written, whatever the words in them stand for at a moment in milliseconds. */
export function writtenFunnel(
  criteria: Criteria,
  looks: readonly CoveredLook[],
  lexicon: Lexicon,
  now: number,
): Funnel {
  const funnel = funnelOf(canonicalCriteria(criteria, lexicon, now), looks, lexicon);
  return {
    ...funnel,
    steps: funnel.steps.map((step, i) => ({ ...step, trait: criteria[i]!.trait })),
  };
}

function testOf(
  criterion: Criteria[number],
  lexicon: Lexicon,
): (keys: readonly string[]) => boolean {
  const { wanted, unwanted } = askQuestion([criterion], undefined, lexicon);
  return (keys) =>
    wanted.every((target) => coverage(target, keys) > 0) &&
    !unwanted.some((target) => excludes(coverage(target, keys)));
}

function counter() {
  const channels = new Set<string>();
  let sightings = 0;
  let lastLook = -1;
  let items = 0;
  return {
    add(channel: string, look: number, seen: number): void {
      channels.add(channel);
      if (look !== lastLook) sightings++;
      lastLook = look;
      items += seen;
    },
    extent: (): Extent => ({ channels: channels.size, sightings, seen: items }),
  };
}
