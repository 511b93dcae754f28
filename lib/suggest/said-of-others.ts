// What is said of somebody else, of the past, or of a wish: "my husband is a nurse", "I sold my car", 我想当老师.
import { isNotNow } from "./not-now.ts";

const LOOK_BACK = 70;
const LOOK_AHEAD = 16;

const KIN =
  "wife|husband|hubby|spouse|partner|boyfriend|girlfriend|bf|gf|mom|mum|mother|dad|father|parents?|sister|brother|son|daughter|child|kids?|aunt|uncle|cousin|niece|nephew|grand\\p{L}+|" +
  "in[ -]laws?|friends?|roommate|coworker|colleague|boss|neighbou?r|" +
  "frau|mann|freund(?:in)?|partner(?:in)?|sohn|tochter|mutter|vater|eltern|schwester|bruder|oma|opa|onkel|tante|chef(?:in)?|kollege|kollegin|nachbar(?:in)?";
const OWNER =
  "my|our|your|his|her|their|(?:mein|dein|sein|ihr|unser|eur)(?:e[rnms]?)?|mi|su|tu|mon|ma|son|sa";
// "my husband is a", "meine Frau ist"; not "my husband and I are".
const KIN_IS = new RegExp(
  String.raw`(?<!\p{L})(?:${OWNER})\s+(?:\p{L}+\s+){0,2}?(?:${KIN})(?:['’]s)?(?:\s+(?!(?:and|und|i|ich|we|wir)\s)[\p{L}'’-]+){0,3}\s+$`,
  "iu",
);
// "your doctor", "my old teacher": somebody's own.
const OWNED = new RegExp(
  String.raw`(?<!\p{L})(?:my|our|your|his|her|their|(?:mein|dein|sein|ihr|unser)(?:e[rnms]?)?)\s+(?:(?:little|two|three|old|new|former|own|best|alte[rn]?|neue[rn]?)\s+)?$`,
  "iu",
);
const ARTICLE = String.raw`(?:(?:an?|the|eine?[rnm]?|de[rnm]|die|another|some|good|gute[rnm]?)\s+){0,2}`;
// A wish, the past, a pretence; and whom somebody sees, asks or marries.
const NOT_SO = new RegExp(
  String.raw`(?<!\p{L})(?:(?:to|never)\s+(?:be|become)(?:\s+(?:a|an))?\s+|(?:i|we|he|she|they|who)\s+(?:was|were|had\s+been)\s+(?:once\s+)?${ARTICLE}|` +
    String.raw`(?:ex|former|future|aspiring|would-be|wannabe|ehemalige[rnms]?|angehende[rnms]?)[\s-]+|` +
    String.raw`(?:war|waren|wurde|möchte|wollte|werde|wäre)\s+(?:ich|wir|er|sie)?\s*(?:(?:früher|mal|einmal|bald|gern|damals)\s+){0,2}${ARTICLE}|` +
    String.raw`(?:he|she|er|sie)(?:\s+is|['’]s|\s+ist)\s+${ARTICLE}|` +
    String.raw`(?:see|saw|seen|ask|asked|hire[sd]?|hiring|dat(?:e|ed|ing)|marr(?:y|ied)(?:\s+to)?|know|knew|met|call(?:ed)?|consult(?:ed)?|visit(?:ed)?|find|need|(?:look(?:ing)?|search(?:ing)?)\s+for|(?:talk(?:ed)?|speak|spoke|went|go|going)\s+to|(?:son|daughter|wife|husband|child)\s+of|suche|kenne|verheiratet\s+mit|sohn|tochter)\s+(?:an?|the|eine?[rnms]?|de[rnms])\s+)$`,
  "iu",
);
const LOVED =
  /(?<!\p{L})(?:love|loved|like|date|dated|dating|meet|met|attracted\s+to|mag|liebe)\s+(?:young\s+|older\s+|many\s+)?$/iu;
const NUMBERED = /(?<!\p{L})(?:[2-9]|two|three|four|five|six|zwei|drei|vier|fünf)\s+$/iu;
// "a nurse's husband", "male-dominated".
const OWNS_NEXT = /^(?:['’]s\s+\p{L}|-\p{L})/u;
const WISHED_AFTER = /^\s+(?:werden|wäre|gewesen)(?!\p{L})/u;
const FIRST_PERSON = /(?<!\p{L})(?:i|i['’]m|we|we['’]re|ich|wir)\s+(?:[\p{L}'’]+\s+){0,4}$/iu;

/** Tells whether a role that words name from `start` up to `end` is not the writer's, or not today's. */
export function isSaidOfOthers(facet: string, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(/^.*[.!?;:,\n]/su, "");
  const after = text.slice(end, end + LOOK_AHEAD);
  if (KIN_IS.test(before) || NOT_SO.test(before) || WISHED_AFTER.test(after)) return true;
  if (OWNS_NEXT.test(after)) return facet === "role" || after.startsWith("-");
  if (facet === "gender" && (NUMBERED.test(before) || LOVED.test(before))) return true;
  if ((facet === "role" || facet === "gender") && OWNED.test(before)) return true;
  return FIRST_PERSON.test(before) && isNotNow(text, start, end);
}

const KIN_CJK =
  "老公|老婆|丈夫|妻子|先生|太太|男朋?友|女朋?友|对象|儿子|女儿|孩子|爸爸?|妈妈?|父母|父亲|母亲|公公|婆婆|爷爷|奶奶|外公|外婆|哥哥?|姐姐?|弟弟?|妹妹?|叔叔|阿姨|舅舅|姑姑|朋友|闺蜜|同事|同学|室友|邻居|领导|老板|[他她]们?";
const NOT_SO_CJK = new RegExp(
  `(?:${KIN_CJK})(?:[以之]前|现在|今年|都|也|就|已经|只)?(?:是|在当|当|做)(?:一?[个名位])?$|` +
    `[我他她](?:的|家)?(?:${KIN_CJK})(?:都|也|已经|刚|快|今年|去年){0,2}$|` +
    "(?:想|想要|希望|打算|准备|立志|梦想|长大)(?:要|去|是)?(?:[当做考]|成为)(?:一?[个名位])?$|" +
    "(?:以前|曾经|曾|过去|原来|之前|当年)(?:我)?(?:也|都)?(?:是|当过?|做过?)(?:一?[个名位])?$|(?:当|做)过(?:[几\\d]年)?$|" +
    "(?:如果|要是|假如|假装)(?:我|自己)?是(?:一?[个名位])?$|" +
    "(?:给|送给?|帮)(?!我)[^，。！？；,.!?;\\s]{0,6}$|" +
    "(?:嫁给|娶|找|请|问|看|认识|咨询|采访|见)(?:了|过|到)?(?:一?[个名位])?$",
  "u",
);
const OWNED_CJK = /(?:[我你您他她]的?|我家)$/u;
const OTHERS_AFTER_CJK = new RegExp(
  `^(?:的(?:${KIN_CJK})|[说說](?![实實])|告诉|建议|[让讓]我|家长|[证票]|时[代候])`,
  "u",
);

/** Tells the same of a role that Chinese characters name: 我老公是医生, 我想当老师, 老师说. */
export function isSaidOfOthersSpaceless(
  facet: string,
  text: string,
  start: number,
  end: number,
): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AHEAD), start);
  if (NOT_SO_CJK.test(before)) return true;
  if (facet !== "role") return false;
  return OWNED_CJK.test(before) || OTHERS_AFTER_CJK.test(text.slice(end, end + LOOK_AHEAD));
}

// What is sold, lost, returned, hired or only sought is not owned.
const NOT_OWNED = new RegExp(
  String.raw`(?<!\p{L})(?:sold|sell(?:ing)?|lost|return(?:ed|ing)|refunded|rent(?:ed|ing)?|borrow(?:ed|ing)?|stole|had|used\s+to\s+(?:have|own)|looking\s+for|search(?:ing)?\s+for|should\s+(?:i|we)\s+(?:buy|get)|wants?(?:\s+to\s+(?:buy|get))?|` +
    String.raw`need|(?:thinking\s+(?:of|about)|considering)(?:\s+(?:buying|getting))?|saving\s+(?:up\s+)?for|verkauf\p{L}*|verloren|hatten?|suche|brauche|möchte|miete)\s+(?:(?:früher|mal|damals|really|just)\s+)?(?:(?:my|our|an?|the|some|new|used|good|mein\p{L}*|unser\p{L}*|eine?[nrm]?|de[nrm]|das|die|neue[nrs]?)\s+){0,3}$`,
  "iu",
);
const SOLD_AFTER = /^\s+(?:verkauft|verloren|zurückgegeben|gesucht)(?!\p{L})/u;
const NOT_OWNED_CJK =
  /(?:想|要|打算|考虑|准备)(?:再)?(?:买|换|入手?)[^，。！？；,.!?;\s]{0,5}$|(?:求购|求推荐|卖|出售|转让|退货?|退掉|借|租)[了过]?(?:一?[台个只辆部])?(?:二手|新)?$/u;
const SOLD_AFTER_CJK = /^(?:也|都|已经)?(?:卖|退|丢|借|送人)/u;

/** Tells whether a thing that words or characters name is somebody else's, or one that the writer does not have. */
export function isNotOwned(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - LOOK_BACK), start)
    .replace(/^.*[.!?;:,\n。！？；，]/su, "");
  const after = text.slice(end, end + LOOK_AHEAD);
  if (NOT_OWNED.test(before) || SOLD_AFTER.test(after)) return true;
  return NOT_OWNED_CJK.test(before) || SOLD_AFTER_CJK.test(after) || isOthersThing(text, start);
}

/** Tells whether a thing that words name belongs to, or was bought by, somebody close to the writer. */
export function isOthersThing(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(/^.*[.!?;:,\n]/su, "");
  return KIN_IS.test(before);
}
