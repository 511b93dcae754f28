// The words that may stand beside a range and leave it what it is; what is none of them may be a unit or scale that changes it.
import { NUMBER } from "./scales.ts";

/** What a range is of: years of age, money, people; any unit where a facet is one's own. */
export type RangeOf = "years" | "money" | "people" | "any";

const BOUND_WORDS =
  "at|least|on|average|avg|median|mostly|mainly|most|from|over|above|under|below|more|less|fewer|higher|lower|greater|than|up|to|and|or|no|not|between|min|max|minimum|maximum|about|around|roughly|approx|approximately|ca|circa|plus|upwards?|" +
  "ab|über|unter|bis|zu|mehr|weniger|höher|als|nicht|mindestens|wenigstens|höchstens|maximal|zwischen|und|oder|von|etwa|ungefähr|aufwärts|rund|" +
  "moins|de|du|jusqu|à|au|entre|et|environ|más|mas|menos|hasta|desde|partir|a|y|o|e|" +
  "trên|dưới|từ|đến|tới|hơn|ít|nhất|tối|thiểu|đa|khoảng|trở|lên|xuống|" +
  "от|до|более|больше|свыше|менее|меньше|не|около|примерно|с|по|и|старше|младше";
const BOUND_CHARACTERS =
  "[或及]?以[上下内內]|或更[多大高长少小低]|[及起至到约約不未满滿満足过過破双件个在]|左右|上下|之?[间間]|大概|大约|大約|约莫|超[过過]?|至少|最[多少]|[低高少多大小][于於]|等[于於]|から|まで|くらい|ぐらい|程度|" +
  "이상|이하|미만|초과|부터|까지|에서|정도|약|사이";

const YEAR_UNITS =
  "years?|yrs?|yo|y|olds?|of|age[ds]?|aged|young|younger|older|early|mid|late|in|their|his|her|s|is|" +
  "jahre?n?|jährige?[rnms]?|jahrgang|j|alt|alte[rnms]?|alter|älter|jünger|jung|den|ern?|anfang|mitte|ende|" +
  "ans?|années?|âge|âgés?|plus|años?|edad|mayores|menores|años|anos?|idade|anni|età|lat|let|roků|jaar|jarige?n?|år|års|vuotta|vuotiaat|év|éves|yaş|yaşında|tahun|tuổi|" +
  "лет|года?|возраст\\p{L}*|something|ish";
const WHOSE_YEARS =
  "m|f|w|d|males?|females?|wom[ae]n|m[ae]n|people|persons?|adults?|kids?|children|teens?|parents?|mothers?|fathers?|mums?|moms?|dads?|students?|gen|z|x|girls?|boys?|ladies|guys|männer|frauen|mann|frau|männlich|weiblich|hommes?|femmes?|hombres?|mujeres?";
const YEAR_UNIT_CHARACTERS =
  "前半|後半|半ば|[岁歲歳才代后後的の]|周[岁歲]|多岁|年[龄齡]|초반|중반|후반|세|살|대|나이|연령|만(?=\\s?\\d)";
const WHOSE_YEARS_CHARACTERS =
  "人群|[男女][性生士]|妈妈|媽媽|爸爸|父母|宝妈|用户|上班族|[人男女]|여성|남성";

const CODES =
  "jpy|hkd|twd|aud|cad|nzd|sgd|brl|mxn|usd|eur|gbp|chf|inr|krw|rub|sek|nok|dkk|pln|czk|try|thb|vnd|zar|cny";
const MONEY_WORDS =
  `${CODES}|t?eur|rmb|yuan|yen|dollars?|euros?|pounds?|franken|francs?|rupees?|rs|won|rubles?|złoty|baht|reais|đồng|vnđ|đ|` +
  "years?|yearly|yr|annum|annual(?:ly)?|jahre?|jährlich|ans?|année|months?|monthly|mo|monat|monatlich|mtl|mois|weeks?|weekly|wk|woche|wöchentlich|" +
  "al|anual(?:es)?|mes|mês|mensual(?:es)?|mensuel(?:le)?s?|año|ano|miesięcznie|rocznie|netto|tháng|năm|mỗi|một|hàng|tuần|" +
  "p|pa|m|per|pro|par|por|im|in|the|before|after|pre|post|tax(?:es)?|gross|net|brutto|brut|income|salary|wages?|pay|paid|earns?|earning|earnings?|household|hhi|family|combined|joint|incl|super|bonus|total|comp|compensation|base|ctc|ote|take|home|each|" +
  "einkommen|haushaltseinkommen|haushaltsnetto|gehalt|lohn|verdienst|nach|vor|steuern?|revenus?|salaire|foyer|ingresos?|sueldo|salario|lương|thu|nhập|thuế|sau|trước|" +
  "pairs?|piece|paar|stück|incl|vat|mwst|uvp|rrp|msrp|price|preis|prix|" +
  "руб\\p{L}*|р|т|з|п|месяц\\p{L}*|мес|год\\p{L}*|г|в|на|руки|чистыми|зарплат\\p{L}*|зп|доход\\p{L}*|оклад\\p{L}*|долл\\p{L}*|евро|ежемесячно|неделю|семь\\p{L}*|юан\\p{L}*";
const MONEY_CHARACTERS =
  "(?:us|hk|nt|au?|ca?|nz|s|r|mx)?\\$|(?:jp)?¥|[€£₹₩₽₺฿₫]|zł|kč|" +
  "日元|日圓|[港澳加美欧歐韩韓]元|[港台臺][币幣]|新[台臺][币幣]|香港ドル|豪ドル|カナダドル|ドル|ユーロ|ポンド|新加坡元|美金|英[镑鎊]|瑞士法郎|卢比|卢布|泰铢|越南盾|人民[币幣]|[元块塊円]|" +
  "税[前后込抜]|稅[前後]|到手|纯|打底|世帯|手取り|額面|[給给][料与]?|家庭|公积金|[年月周週每毎薪資资水収收入工税稅前后後均台]|" +
  "원|만원|달러|유로|위안|연봉|연소득|연\\s?수입|월급|월봉|주급|[연월년주]|소득|수입|급여|세[전후]|실수령액?|가구|매월|매달|한\\s?달";
// Money that Shoal cannot compare, but knows for money.
const OTHER_MONEY =
  "aed|ars|bdt|bgn|bhd|clp|cop|egp|ghs|huf|idr|ils|isk|jod|kes|kwd|kzt|lkr|mad|mop|mur|myr|ngn|npr|omr|pen|php|pkr|qar|ron|rsd|sar|tnd|tzs|uah|ugx|uyu|uzs|vef|xaf|xof|rm|rp|kr|kn|ft|lei|pesos?|rupiah|ringgit|dirhams?|riyals?|shillings?|naira|forint|kron(?:or|er|a)|грн|тенге|us|nt|hk|sfr|fr";
const OTHER_SIGNS = "\\p{Sc}|(?:新|澳[门門]|令吉)[币幣元]|新币|澳[门門][币元幣]|比索";

const PEOPLE_WORDS =
  "people|persons?|employees?|staff|workers?|members?|fte|ftes|heads?|headcount|team|company|size|ma|mitarbeiter(?:innen|in)?|mitarbeitende[rn]?|beschäftigten?|leute|personen|salariés?|employés?|personnes?|empleados?|personas?|trabajadores|người|nhân|viên|сотрудник\\p{L}*|человек|чел|in|the";
const PEOPLE_CHARACTERS = "[人名位]|员工|員工|職員|社員|従業員|规模|規模|명|직원|사원";

type Words = { readonly words: string; readonly characters: string };

function known(...lists: readonly Words[]): RegExp {
  const words = lists.map((each) => each.words).join("|");
  const characters = lists.map((each) => each.characters).join("|");
  const letter = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}]`;
  return new RegExp(
    // A sign first: "CA$" begins like "ca."
    String.raw`(?<!${letter})(?:(?:${characters})|(?:${words})(?!${letter}))`,
    "gu",
  );
}

const BOUNDS: Words = { words: BOUND_WORDS, characters: BOUND_CHARACTERS };
const MONEY: Words = { words: MONEY_WORDS, characters: MONEY_CHARACTERS };
const OTHER: Words = { words: OTHER_MONEY, characters: OTHER_SIGNS };
const YEARS: Words = { words: YEAR_UNITS, characters: YEAR_UNIT_CHARACTERS };
const WHOSE: Words = { words: WHOSE_YEARS, characters: WHOSE_YEARS_CHARACTERS };
const PEOPLE: Words = { words: PEOPLE_WORDS, characters: PEOPLE_CHARACTERS };
const OF_MONEY = known(MONEY, BOUNDS);
const OF: Readonly<Record<Exclude<RangeOf, "any">, RegExp>> = {
  years: known(WHOSE, YEARS, BOUNDS),
  money: known(MONEY, OTHER, BOUNDS),
  people: known(PEOPLE, BOUNDS),
};
const OF_OTHER = known(OTHER);
const ONLY_PEOPLE = known(PEOPLE);
const UNITS: Readonly<Record<Exclude<RangeOf, "money">, RegExp>> = {
  years: known(YEARS, BOUNDS),
  people: known(PEOPLE, BOUNDS),
  any: known(BOUNDS),
};
const SUMS = new RegExp(NUMBER, "gu");
const NUMBERS = /\d+(?:[.,]\d+)*/g;
// What a Chinese or Japanese text begins with tells whose the years are: 小学生 10岁.
const LEAD = /^≈?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\s]+(?=[<>≤≥=\s]*0)/u;
const OF_WHOM = known(WHOSE);
// Whose years a text tells without saying anything of them.
const ANYBODY = /^(?:people|persons?|adults?|kids?|children|teens?|gen|z|x|d|人群|人|用户|.性生)$/u;
const SAID_ELSE: ReadonlyMap<string, string> = new Map([
  ...["m", "boy", "boys"].map((word) => [word, "male"] as const),
  ...["f", "w", "girl", "girls"].map((word) => [word, "female"] as const),
  ...["man", "guys"].map((word) => [word, "men"] as const),
  ["woman", "women"],
  ["媽媽", "妈妈"],
  ["爸爸", "父亲"],
]);
const REST = /[\p{L}\p{M}\p{Sc}%‰]/u;

/** Returns folded text with its sums, and all words that leave a sum of a known currency what it is, as zeros. */
export const restOfSum = (plain: string): string => plain.replace(SUMS, "0").replace(OF_MONEY, "0");

/** Money by words that may mean several currencies, or whose code nobody writes. */
const OTHER_CODES: readonly (readonly [words: RegExp, codes: string])[] = [
  [/^kr/, "SEK NOK DKK ISK"],
  [/^s?fr/, "CHF"],
  [/^(?:rp|rupiah)/, "IDR"],
  [/^(?:rm|ringgit|令吉)/, "MYR"],
  [/^(?:ft|forint)/, "HUF"],
  [/^lei/, "RON"],
  [/^(?:pesos?|比索)/, "MXN PHP ARS CLP COP UYU"],
  [/^₱/, "PHP"],
  [/^(?:naira|₦)/, "NGN"],
  [/^shilling/, "KES TZS UGX"],
  [/^dirham/, "AED MAD"],
  [/^грн/, "UAH"],
  [/^тенге/, "KZT"],
];

/**
 * Returns the codes, with blanks between, of the money beyond currencies.ts that folded text names, or undefined: it
 * compares with no other.
 */
export function otherMoneyIn(plain: string): string | undefined {
  const found = [...plain.matchAll(OF_OTHER)]
    .map(String)
    .find((each) => !PARTS_OF_SIGNS.test(each));
  if (found === undefined) return undefined;
  return OTHER_CODES.find(([words]) => words.test(found))?.[1] ?? found.toUpperCase();
}

// Of "US$" and "HK$".
const PARTS_OF_SIGNS = /^(?:us|nt|hk)$/;

/** Tells whether folded text says more than a range and what may stand beside it. */
export function saysMore(plain: string, of: RangeOf): boolean {
  if (of === "any") return false;
  const left = plain.replace(of === "years" ? NUMBERS : SUMS, "0");
  return REST.test((of === "years" ? left.replace(LEAD, "") : left).replace(OF[of], ""));
}

/** Tells whether folded text is its numbers and nothing but what may stand beside them in the facet's own unit. */
export const isBareRange = (plain: string, of: Exclude<RangeOf, "money">): boolean =>
  !REST.test(plain.replace(SUMS, "0").replace(UNITS[of], ""));

/** Text of years of age in its parts: all but whose they are, the years alone, and the words that tell of whom. */
export type WhoseYears = {
  readonly told: string;
  readonly years: string;
  readonly whose: readonly string[];
};

// Whose years they are not, how many people there are, or those of somebody's children; a letter or model: M50.
const NO_OWNER =
  /(?<!\p{L})(?:no|non?|not|kein\p{L}*|nicht|ohne|without|sin|sans|pas)(?!\p{L})|[不没沒無无非]|(?<!\p{L})(?:parents?|mothers?|fathers?|mums?|moms?|dads?) (?:of|to|with|von|mit)(?!\p{L})|(?<![\p{L}\d])[mfwdzx]\d/u;
const COUNT_OF =
  /^\D{0,12}\d+\+? ?(?:people|persons?|wom[ae]n|m[ae]n|kids?|children|teens?|parents?|mothers?|fathers?|students?|adults?|girls?|boys?|frauen|männer|人|명|位|名)(?!\p{L})/u;
const JOINED =
  /^(?:(?:and|und|et|y)\s+|[和与、・·,&]\s*)+|(?:\s+(?:and|und|et|y)|\s*[和与、・·,&的の])$/gu;

/**
 * Returns the parts of folded text: "women 30-45" is "30-45" of "women", "kids 10-12" says no more than "10-12". What says
 * more than both, how many people there are, or the age of other people, stays whole.
 */
export function splitWhose(plain: string): WhoseYears {
  const whole = { told: plain, years: plain, whose: [] };
  if (NO_OWNER.test(plain) || COUNT_OF.test(plain)) return whole;
  const whose = [...plain.matchAll(OF_WHOM)].map(String).filter((word) => !ANYBODY.test(word));
  const without = (left: (word: string) => string) =>
    plain.replace(OF_WHOM, left).replace(/\s+/g, " ").trim().replace(JOINED, "").trim();
  const years = without(() => " ");
  const told = without((word) => (ANYBODY.test(word) ? word : " "));
  // Of 女大学生 one character is left out, and the rest is no age.
  const leaves = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(
    years.replace(/[\d\s〇一二三四五六七八九十-]/g, "").replace(UNITS.years, ""),
  );
  return leaves ? whole : { told, years, whose: whose.map((word) => SAID_ELSE.get(word) ?? word) };
}

const YEARLY =
  /\s*(?:\/|(?<!\p{L})(?:per|an?|pro|par|por|im|al|in the|each|every)(?!\p{L}))?\s*(?<!\p{L})(?:year|yr|annum|jahr|an|année|año)(?!\p{L})|\s*(?<!\p{L})(?:yearly|annually|jährlich|p\.?a\.?)(?!\p{L})|\s*\/?每?年(?!\p{sc=Han})/gu;

/** Returns folded text without the words that only say the facet's own unit: people, or money a year. */
export function withoutUnit(plain: string, of: RangeOf): string {
  const unit = of === "people" ? ONLY_PEOPLE : of === "money" ? YEARLY : undefined;
  return unit === undefined ? plain : plain.replace(unit, "").replace(/\s+/g, " ").trim();
}
