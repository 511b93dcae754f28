// Whether a channel answers a query: its looks, its people and its own facts against the alternatives.
import { plainWord } from "../base/plain-word.ts";
import { fold } from "../base/text.ts";
import { DAY_MS } from "../base/time.ts";
import { canonicalKey } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Channel } from "../model/channel.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Evidence } from "../rank/evidence.ts";
import { coverage, excludes } from "../rank/match.ts";
import { askQuestion } from "../rank/question.ts";
import { barredRoles, furtherRoles, rolesOf } from "./branch-criteria.ts";
import type { Branch, BranchFilter, Joint } from "./branches.ts";

/**
 * What a query is matched with: the moment asked at (milliseconds), the words, observers' labels by id, and a sighting
 * as its cohorts are counted, with every key that they cover.
 */
export type MatchContext = {
  readonly now: number;
  readonly lexicon: Lexicon;
  readonly observers: ReadonlyMap<string, string>;
  readonly cover: (sighting: Sighting) => Sighting;
};

/** A channel with its sightings that were not withdrawn; its record where the map describes it. */
export type Place = {
  readonly key: string;
  readonly channel: Pick<Channel, "kind" | "status"> | undefined;
  readonly sightings: readonly Sighting[];
  /** What the looks that pass a branch's filters add up to, where that is known: then they need not be gone through. */
  readonly evidence?: Pick<Evidence, "sightings" | "cohorts">;
};

/** Tells whether a look passes a branch's filters by method, age, observer. */
export function passesLook(
  sighting: Pick<Sighting, "method" | "at" | "observer">,
  filters: readonly BranchFilter[],
  { now, observers }: Pick<MatchContext, "now" | "observers">,
): boolean {
  return filters.every(({ name, value, not }) => {
    switch (name) {
      case "method":
        return (sighting.method === value) !== not;
      case "fresh":
        return now - Date.parse(sighting.at) < Number(value) * DAY_MS !== not;
      case "observer": {
        const { observer } = sighting;
        const label = observers.get(observer) ?? "";
        return (observer === value || fold(label) === fold(value)) !== not;
      }
      default:
        return true;
    }
  });
}

/** Tells whether a channel passes a branch's filters by kind and status; an undescribed one is a site without status. */
export function passesPlace(channel: Place["channel"], filters: readonly BranchFilter[]): boolean {
  return filters.every(({ name, value, not }) => {
    if (name === "kind") return ((channel?.kind ?? "site") === value) !== not;
    if (name === "status") return (channel?.status === value) !== not;
    return true;
  });
}

/** Tells of the keys that people cover whether they show something. */
export type Shown = (keys: readonly string[]) => boolean;

/** Returns what tells whether people show all that a joint wants and nothing that it does not. */
export function showsJointly({ wanted, unwanted }: Wants, lexicon: Lexicon): Shown {
  const all = wanted.map((trait) => shows(trait, lexicon));
  const none = unwanted.map((trait) => shows(trait, lexicon, excludes));
  return (keys) => all.every((each) => each(keys)) && !none.some((each) => each(keys));
}

/**
 * Returns what tells which people count: where there are joints, who show all of one of them or some trait that is wanted
 * by itself, and nobody who shows a joint that must not be; undefined where all count.
 */
export function meets(
  { joints, wanted }: Pick<Branch, "joints" | "wanted">,
  lexicon: Lexicon,
): Shown | undefined {
  const musts = joints.filter(({ level }) => level === "must");
  if (musts.length === 0) return undefined;
  const [some, none] = [musts.filter(({ not }) => !not), musts.filter(({ not }) => not)];
  const alone = wanted.map(({ trait }) => ({ wanted: [trait], unwanted: [] }));
  const counted = some.length > 0 ? [...some, ...alone] : [];
  const positive = counted.map((each) => showsJointly(each, lexicon));
  const never = none.map((each) => showsJointly(each, lexicon));
  return (keys) =>
    (positive.length === 0 || positive.some((each) => each(keys))) &&
    !never.some((each) => each(keys));
}

type Wants = Pick<Joint, "wanted" | "unwanted">;

function shows(trait: string, lexicon: Lexicon, isShown = (covered: number) => covered > 0): Shown {
  const key = canonicalKey(trait, lexicon);
  const [made] = askQuestion([{ trait: key, level: "must" }], undefined, lexicon).wanted;
  return made ? (keys) => isShown(coverage(made, keys)) : () => false;
}

/**
 * Returns what tells whether a channel answers a branch: all its musts were seen there (a should or may only where
 * nothing is a must), and quoted text stands in a quote, title or note. Only looks and people that pass the filters and
 * show nothing unwanted count; where nothing is wanted, nothing unwanted may have been seen.
 */
export function branchMatcher(branch: Branch, context: MatchContext): (place: Place) => boolean {
  const { filters, unwanted, joints } = branch;
  const { lexicon, cover } = context;
  const texts = branch.texts.map(({ text, not }) => ({ not, plain: plainWord(text) }));
  const never = joints.filter(({ not }) => not).map((joint) => showsJointly(joint, lexicon));
  const none = [
    ...[...unwanted, ...barredRoles(branch)].map((trait) => shows(trait, lexicon, excludes)),
    ...never,
  ];
  const roles = rolesOf(branch)?.map((role) => `decision:${role}`);
  const parts = [
    ...branch.wanted.map(({ trait, level }) => ({ level, shown: shows(trait, lexicon) })),
    ...furtherRoles(branch).map((trait) => ({ level: "must", shown: shows(trait, lexicon) })),
    ...joints
      .filter(({ not }) => !not)
      .map((joint) => ({ level: joint.level, shown: showsJointly(joint, lexicon) })),
  ];
  const musts = parts.filter(({ level }) => level === "must");
  return ({ channel, sightings, evidence }) => {
    if (!passesPlace(channel, filters)) return false;
    const passing = () => sightings.filter((sighting) => passesLook(sighting, filters, context));
    const looks = evidence && texts.length === 0 ? [] : passing();
    if ((evidence?.sightings ?? looks.length) === 0) return false;
    const isSaid = ({ plain, not }: (typeof texts)[number]) =>
      looks.some((look) => mentions(look, plain)) !== not;
    if (!texts.every(isSaid)) return false;
    const met = (evidence?.cohorts ?? looks.flatMap((look) => cover(look).cohorts))
      .map(({ traits }) => traits)
      .filter((keys) => !roles || keys.some((key) => roles.includes(key)));
    if (roles && met.length === 0) return false;
    const people = met.filter((keys) => !none.some((each) => each(keys)));
    if (parts.length === 0) return people.length === met.length;
    return musts.length > 0
      ? musts.every(({ shown }) => people.some(shown))
      : parts.some(({ shown }) => people.some(shown));
  };
}

function mentions({ title = "", note = "", cohorts }: Sighting, text: string): boolean {
  const quotes = cohorts.flatMap(({ quotes: all = [] }) => all.map(({ exact }) => exact));
  return [title, note, ...quotes].some((each) => plainWord(each).includes(text));
}
