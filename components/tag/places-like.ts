// Which known places a typed name may mean: those offered while it is typed, and the one that it nearly is.
import { editDistance } from "../../lib/base/edit-distance.ts";
import { plainWord } from "../../lib/base/plain-word.ts";
import type { ChannelKind } from "../../lib/model/channel-kind.ts";
import type { DraftChannel } from "../../lib/model/draft.ts";

/** A place with the form of its name that other ways to write it share. */
export type NamedPlace = { readonly place: DraftChannel; readonly plain: string };

/** Letters by which a name may differ from a known one that is meant, and letters that it must have for that. */
const NEAR = 2;
const LEAST = 5;

/** Returns places with their names made ready to be compared. */
export function namePlaces(places: readonly DraftChannel[]): NamedPlace[] {
  return places.map((place) => ({ place, plain: plainWord(place.name) }));
}

/** Returns at most `most` places whose names hold what is typed, those that begin so and those without an address first. */
export function placesLike(
  typed: string,
  places: readonly NamedPlace[],
  most: number,
): DraftChannel[] {
  const wanted = plainWord(typed);
  if (wanted === "") return [];
  const order = ({ place, plain }: NamedPlace) =>
    (plain.startsWith(wanted) ? 0 : 2) + (place.url ? 1 : 0);
  return places
    .filter(({ plain }) => plain.includes(wanted))
    .sort((a, b) => order(a) - order(b))
    .slice(0, most)
    .map(({ place }) => place);
}

/** Returns the place without an address that has this very name and kind. */
export function placeNamed(
  name: string,
  kind: ChannelKind,
  places: readonly NamedPlace[],
): DraftChannel | undefined {
  const wanted = plainWord(name);
  return places.find(({ place, plain }) => !place.url && plain === wanted && place.kind === kind)
    ?.place;
}

/**
 * Returns the place without an address that somebody probably means who typed another name or kind: of the same name and
 * another kind, or of a name at most two letters off.
 */
export function nearPlace(
  name: string,
  kind: ChannelKind,
  places: readonly NamedPlace[],
): DraftChannel | undefined {
  const wanted = plainWord(name);
  if (wanted === "" || placeNamed(name, kind, places)) return undefined;
  const most = wanted.length < LEAST ? 0 : NEAR;
  let near: DraftChannel | undefined;
  let least = most + 1;
  for (const { place, plain } of places) {
    const distance = place.url ? least : editDistance(plain, wanted, most);
    if (distance < least) [near, least] = [place, distance];
  }
  return near;
}
