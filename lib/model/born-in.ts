// 90后, 95后: people by the years that they were born in, as the ages that they have in a given year.
import { fold } from "../base/text.ts";
import { yearOf } from "../base/time.ts";
import { facetNamed } from "./facets.ts";
import { facetCalled } from "./called-facets.ts";

const ENDS_AS_BORN = /[后後]\s*$/;
const BORN = /^(\d)([05])\s?[后後]$/;

/** Returns the ages that such a word means in a year, as a range: in 2026 those of the nineties (`90后`) are `27-36`. */
export function agesOfBorn(text: string, year: number): string | undefined {
  const [, ten, half] = BORN.exec(fold(text)) ?? [];
  if (ten === undefined || half === undefined) return undefined;
  const years = Number(ten + half);
  // 30后 to 95后 are of the last century until people of this one's are as old as that.
  const first = (years <= year % 100 ? 2000 : 1900) + years;
  const last = first + (half === "0" ? 9 : 4);
  const youngest = Math.max(0, year - last);
  return `${youngest}-${year - first}`;
}

/** Returns a trait with such a word as its age in the ages of a year; any other as it is. */
export function withAgesOfBorn(trait: string, year: number): string {
  if (!ENDS_AS_BORN.test(trait)) return trait; // every trait that is counted comes here
  const colon = trait.search(/[:：]/);
  const ages = colon < 1 ? undefined : agesOfBorn(trait.slice(colon + 1), year);
  if (ages === undefined) return trait;
  const name = fold(trait.slice(0, colon));
  return (facetNamed(name) ?? facetCalled(name))?.id === "age" ? `age:${ages}` : trait;
}

/** Returns criteria with such words as the ages that they mean at a moment in milliseconds. */
export function criteriaAt<C extends { readonly trait: string }>(
  criteria: readonly C[],
  now: number,
): C[] {
  const year = yearOf(now);
  return criteria.map((each) => {
    const trait = withAgesOfBorn(each.trait, year);
    return trait === each.trait ? each : { ...each, trait };
  });
}
