// Whether a channel answers a query: its looks, its people and its own facts against the alternatives.
import { fold } from "../base/text.ts";
import { DAY_MS } from "../base/time.ts";
import { canonicalKey, coveredKeys, type Lexicon } from "../model/covered-keys.ts";
import type { Channel } from "../model/channel.ts";
import type { Sighting } from "../model/sighting.ts";
import { traitKey } from "../model/trait.ts";
import { coverage, type Target } from "../rank/match.ts";
import { askQuestion } from "../rank/question.ts";
import { rolesOf } from "./branch-criteria.ts";
import type { Branch, BranchFilter, Joint } from "./branches.ts";

/** What a query is matched with: the moment asked at (milliseconds), the words, and observers' labels by id. */
export type MatchContext = {
  readonly now: number;
  readonly lexicon: Lexicon;
  readonly observers: ReadonlyMap<string, string>;
};

/** A channel with its sightings that were not withdrawn; its record where the map describes it. */
export type Place = {
  readonly key: string;
  readonly channel: Pick<Channel, "kind" | "status"> | undefined;
  readonly sightings: readonly Sighting[];
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

/** Tells whether people who cover these keys show all that a joint wants and nothing it does not. */
export function showsJointly(
  { wanted, unwanted }: Pick<Joint, "wanted" | "unwanted">,
  keys: readonly string[],
  lexicon: Lexicon,
): boolean {
  return (
    wanted.every((trait) => coverage(targetOf(trait, lexicon), keys) > 0) &&
    !unwanted.some((trait) => coverage(targetOf(trait, lexicon), keys) > 0)
  );
}

/**
 * Tells whether a channel answers a branch: all its musts were seen there (a should or may only where nothing is a
 * must), and quoted text stands in a quote, title or note. Only looks and people that pass the filters and show nothing
 * unwanted count; where nothing is wanted, nothing unwanted may have been seen.
 */
export function matchBranch(branch: Branch, place: Place, context: MatchContext): boolean {
  const { filters, texts, unwanted, joints } = branch;
  if (!passesPlace(place.channel, filters)) return false;
  const looks = place.sightings.filter((sighting) => passesLook(sighting, filters, context));
  if (looks.length === 0) return false;
  if (!texts.every(({ text, not }) => looks.some((look) => mentions(look, fold(text))) !== not)) {
    return false;
  }
  const { lexicon } = context;
  const target = (trait: string) => targetOf(canonicalKey(trait, lexicon), lexicon);
  const none = unwanted.map(target);
  const roles = rolesOf(branch)?.map((role) => `decision:${role}`);
  const met = looks
    .flatMap(({ cohorts }) => cohorts.map(({ traits }) => coveredKeys(traits, lexicon)))
    .filter((keys) => !roles || keys.some((key) => roles.includes(key)));
  if (roles && met.length === 0) return false;
  const people = met.filter((keys) => !none.some((each) => coverage(each, keys) > 0));
  const canonical = (traits: readonly string[]) =>
    traits.map((trait) => canonicalKey(trait, lexicon));
  const together = (joint: Joint) => {
    const keysOf = { wanted: canonical(joint.wanted), unwanted: canonical(joint.unwanted) };
    return people.some((keys) => showsJointly(keysOf, keys, lexicon));
  };
  if (joints.some((joint) => joint.not && together(joint))) return false;
  const parts = [
    ...branch.wanted.map(({ trait, level }) => {
      const each = target(trait);
      return { level, holds: () => people.some((keys) => coverage(each, keys) > 0) };
    }),
    ...joints
      .filter(({ not }) => !not)
      .map((joint) => ({ level: joint.level, holds: () => together(joint) })),
  ];
  if (parts.length === 0) return people.length === met.length;
  const musts = parts.filter(({ level }) => level === "must");
  return musts.length > 0
    ? musts.every(({ holds }) => holds())
    : parts.some(({ holds }) => holds());
}

function mentions({ title = "", note = "", cohorts }: Sighting, text: string): boolean {
  const quotes = cohorts.flatMap(({ quotes: all = [] }) => all.map(({ exact }) => exact));
  return [title, note, ...quotes].some((each) => fold(each).includes(text));
}

function targetOf(trait: string, lexicon: Lexicon): Target {
  const [made] = askQuestion([{ trait, level: "must" }], undefined, lexicon).wanted;
  return made ?? { key: traitKey(trait), facet: "", partial: undefined };
}
