// 90后, born 1990–1999, Gen Z: people by the years that they were born in, as the ages that they have in a given year.
import { fold } from "../base/text.ts";
import { yearOf } from "../base/time.ts";
import { facetNamed } from "./facets.ts";
import { facetCalled } from "./called-facets.ts";

/** Years of birth, the first and the last. */
type Years = readonly [first: number, last: number];

// As most surveys bound them (Pew Research Center 2019), the youngest as McCrindle does.
const GENERATIONS: readonly (readonly [names: RegExp, years: Years])[] = [
  [/^(?:gen(?:eration)?[ -]?(?:alpha|α)|阿尔法世代)$/, [2010, 2024]],
  [/^(?:gen(?:eration)?[ -]?z|zoomers?|z世代)$/, [1997, 2012]],
  [/^(?:gen(?:eration)?[ -]?y|millennials?|millenials?|y世代|千禧一代|千禧世代)$/, [1981, 1996]],
  [/^(?:gen(?:eration)?[ -]?x|gen[ -]?xers?|x世代)$/, [1965, 1980]],
  [/^(?:baby[ -]?)?boomers?(?: generation)?$|^婴儿潮(?:一代)?$/, [1946, 1964]],
];

// Every trait that is counted comes here: most are told by this alone to be none.
const MAY_BE =
  /[后後生代潮れ]\s*$|gen(?!d)|zoomer|mill?enn?ial|boomer|born|geboren|jahrg|(?:^|[:：])n[ée]e?s?[ -]|nacid|出生|[12]\d{3}年/i;
const DECADE = /^(\d)([05])\s?[后後]$/;
const BORN_IN =
  /^(?:(?:was )?born|geboren|jahrgang|jahrgänge?|n[ée]e?s?|nacid[oa]s?)(?: (?:in|en|im|between|zwischen|from|von|de|entre)(?= ))?( (?:the|den|les|los)(?= ))? (.+)$/;
const BORN_AFTER = /^(.+?)(?:年(?!代))?(?:生まれ|出生(?:的人?)?)$|^((?:19|20)\d\d)年生$/;
const YEARS =
  /^((?:19|20)\d\d)(?:年)?(?:\s*(?:-|–|~|to|bis|and|und|et|y|à|a|至|到|から)\s*((?:19|20)\d\d)(?:年)?)?$/;
const TENS = /^((?:19|20)?)(\d)0(?:['’]?s|er[ns]?|年?代)$/;
const TWO_DIGITS = /^\d\d$/;

function yearsOf(text: string, year: number): Years | undefined {
  const [, ten, half] = DECADE.exec(text) ?? [];
  if (ten !== undefined && half !== undefined) {
    const first = ofCentury(Number(ten + half), year);
    return [first, first + (half === "0" ? 9 : 4)];
  }
  const known = GENERATIONS.find(([names]) => names.test(text));
  if (known) return known[1];
  const [, article, given] = BORN_IN.exec(text) ?? [];
  const [, before, whole] = BORN_AFTER.exec(text) ?? [];
  const said = (given ?? before ?? whole)?.trim();
  if (said === undefined) return undefined;
  // "Nacidos en los 90" are of the nineties, "Jahrgang 90" of 1990.
  return bornIn(article !== undefined && /^\d0$/.test(said) ? `${said}s` : said, year);
}

function bornIn(said: string, year: number): Years | undefined {
  const [, first, last = first] = YEARS.exec(said) ?? [];
  if (first !== undefined && last !== undefined) {
    return first <= last ? [Number(first), Number(last)] : undefined;
  }
  if (TWO_DIGITS.test(said)) {
    const one = ofCentury(Number(said), year);
    return [one, one];
  }
  const [, century, ten] = TENS.exec(said) ?? [];
  if (ten === undefined) return undefined;
  const from = century ? Number(`${century}${ten}0`) : ofCentury(Number(`${ten}0`), year);
  return [from, from + 9];
}

// 30后 to 95后 are of the last century until people of this one's are as old as that.
const ofCentury = (years: number, year: number): number =>
  (years <= year % 100 ? 2000 : 1900) + years;

/** Returns the ages that such words mean in a year, as a range: in 2026 those of the nineties (`90后`) are `27-36`. */
export function agesOfBorn(text: string, year: number): string | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const years = yearsOf(fold(text), year);
  if (!years || years[0] > year) return undefined;
  const [oldest, youngest] = [year - years[0], Math.max(0, year - years[1])];
  return oldest === youngest ? `${oldest}` : `${youngest}-${oldest}`;
}

/** Returns a noted value with blanks where it has hyphens for them: "born-1990-1999" is "born 1990-1999". */
export const withBlanks = (value: string): string =>
  value.replace(/(?<=\p{L})-|-(?=\p{L})/gu, " ").trim();

/** Returns a trait with such words as its age in the ages of a year; any other as it is. */
export function withAgesOfBorn(trait: string, year: number): string {
  if (!MAY_BE.test(trait)) return trait;
  const colon = trait.search(/[:：]/);
  const name = colon < 1 ? "" : fold(trait.slice(0, colon));
  if (name === "" || (facetNamed(name) ?? facetCalled(name))?.id !== "age") return trait;
  const ages = agesOfBorn(withBlanks(trait.slice(colon + 1)), year);
  return ages === undefined ? trait : `age:${ages}`;
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
