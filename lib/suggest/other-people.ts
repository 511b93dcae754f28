// Whose age a number is: the words just before and after it that make it somebody else's, an animal's or a thing's.
import { isNotNowSpaceless } from "./not-now.ts";

const LOOK_BACK = 40;
const LOOK_AHEAD = 24;

// Persons and animals that go without a possessive too: "wife (34F)", "bf 25M".
const KIN =
  "wife|husband|hubby|spouse|fianc[ée]e?|partner|boyfriend|girlfriend|bf|gf|ex|mom|mum|mother|dad|father|parents?|" +
  "sister|brother|sis|bro|son|daughter|kids?|child|children|baby|aunt|uncle|cousin|niece|nephew|grand\\p{L}+|" +
  "\\p{L}+-in-law|friend|roommate|coworker|colleague|boss|neighbou?r|guy|dude|him|her|them|he|she|they|boy|girl|teen\\p{L}*|dog|cat|puppy|horse";
const WORDS = String.raw`(?:[\p{L}'’-]+\s+){0,2}(?!(?:advice|help|opinions?|question|rant|update)\b)[\p{L}'’-]+`;
const IS = String.raw`(?:\s+(?:is|was|turns|are|were|now|just))*`;
// "my wife", "his best friend", "My (25M) girlfriend", "a guy", "wife"; then "is", a comma or a bracket.
const BEFORE = new RegExp(
  String.raw`(?:\b(?:my|our|his|her|their|your|whose)\s+(?:\([^)]{1,6}\)\s*)?${WORDS}${IS}[\s,:]*[(\[]?|` +
    String.raw`\b(?:the|an?|this|that|another)\s+${WORDS}${IS}\s*[(\[]?|(?<!\p{L})(?:${KIN})${IS}[\s,:]*[(\[]?)$`,
  "iu",
);
// Whoever is "aged 18" in rules and news, and what ages in casks.
const GROUP =
  /(?<!\p{L})(?:people|persons?|adults|individuals|those|(?:any|some|every)one|participants|patients|students|users|wom[ae]n|m[ae]n|boys|girls|youths?|workers|players|members|applicants|candidates|drivers|visitors|he|she|they|is|are|was|were|be|if|wh?isk(?:e?y|ies)|rum|wines?|cheese|brandy|cognac|tequila|beef|oak)[\s,(]*$/iu;
// The speaker stands beside the number, whatever stands before: "my wife and I (34M)", "as a mother of two, 34F".
const SPEAKER =
  /(?<![\p{L}\d])(?:(?:I|[Mm]e|[Mm]yself|I['’]?m|I\s+am)[\s,:–—-]*|(?:[Aa]s|[Ii]['’]?m|I\s+am)\s+an?\s+(?:[\p{L}'’-]+[\s,]+){0,4})[([]?$/u;

const KIN_CJK =
  "老公|老婆|丈夫|妻子|先生|太太|妻|夫(?![妻婦妇])|主人|旦那|嫁|彼氏|彼女|男友|女友|男朋友|女朋友|恋人|对象|儿子|兒子|女儿|女兒|幼儿|儿女|子女|闺女|孙女|侄女|" +
  "孙子|娘|息子|孩子?|娃|宝宝|宝贝|宝(?![妈爸])|子供|子ども|赤ちゃん|爸爸?|(?<![宝孕辣])妈妈?|媽媽?|父亲|母亲|父親|母親|父|母|爷爷?|奶奶|外公|外婆|祖父|祖母|哥哥?|" +
  "姐姐?|弟弟?|妹妹?|兄|姉|甥|姪|孫|孙|侄子?|叔叔?|阿姨|舅舅?|姑姑|朋友|友達|友人|闺蜜|同事|同僚|同[学學]|同級生|同[桌伴行乡鄉窗屋]|同[龄齡]人|舍友|队友|上司|领导|客户|室友|邻居|患者|病人|学员|猫咪?|貓|狗狗?|" +
  "犬|わんこ|にゃんこ|うちの子|宠物|ペット|うさぎ|兔子?|他|她|它|彼|一儿|一女|大女|小女|长女|次女|两女|男子|女子|男孩|女孩|老人";
// A law or a rule, no person: 未满18岁, 年满16岁; and the second number of a range: 18-60岁, 25岁到44岁.
const LIMIT_CJK =
  /(?:[未不]?(?<![刚剛今])(?<!今年)[满滿満]|不足|超过|超過|低于|高于|大于|小于|至少|[≥≤<>])\s?$|\d\s?[岁歲歳才]?\s?(?:[-–—~～〜－至到]|から|或|、)\s?$/u;
const BEFORE_CJK = new RegExp(
  `(?<![是\\p{sc=Latin}])(?:${KIN_CJK})[^，。！？；,.!?;\\s我私俺僕本自]{0,6}$`,
  "u",
);
// The rest of a range, a bound, or a past time.
const LIMIT_AFTER_CJK =
  /^\s?(?:(?:[-–—~～〜－至到]|から|或|、)\s?\d|以|未|まで|时|時|那|の(?:時|とき|頃|ころ)|的时|的時|に?なったら|になれば|なら(?!では)|だったら|になる(?:まで|[前頃時])|之前|之后|前(?!端)|后|後|生日|退休|成年|危机|法定|门槛|[+＋])/u;
// The noun that the age belongs to.
const OWNER_CJK = new RegExp(
  `^(?:的?(?:那个|那位|某|张|李|王|这|少|小|老)?(?:${KIN_CJK}|女人|男人|男童|女童|小伙|妇女|半)|` +
    `の(?:${KIN_CJK}|[男女]性(?!です|で|だ)|[男女]の子))`,
  "u",
);
const SELF_CJK = /(?:我|本人|私)(?:就?是|作为|は)?(?:一?[个個名位枚])?(?:今年|现在)?$/u;

// The writer is one of several of one age: 我和老公都是34岁, 私も夫も40歳. "我老公和儿子" are two others, "我和老公的儿子" is one.
// Between "and" and 都 stands a person, "his father" at most: no verb (我跟他说我爸妈), nobody of another person (我和朋友爸妈). 同
// and 还有 are "and" before few words only: 同学 are schoolmates, 我还有两个孩子 is "I have two children besides".
const PARTNER_CJK = "老公|老婆|丈夫|妻子|先生|太太|男朋?友|女朋?友|对象|對象";
const AND_CJK = `(?:[和跟与與]|同(?=我|几|幾|[一两兩][个個]|${KIN_CJK})|[还還]有(?=我?(?:${PARTNER_CJK})[都均现今]))`;
const VERB_CJK = "[说說聊谈談讲講问問想觉覺听聽见見看告认認识識遇养養带帶有]|生了|家[里人]";
const FAMILY_CJK = "爸|妈|媽|父|母|公婆|儿子|兒子|女儿|女兒|孩|娃|老公|老婆|丈夫|妻子";
const OF_OTHERS_CJK = `(?![他她它孩娃宝儿兒女闺])(?=(?<first>${KIN_CJK}))\\k<first>(?:${FAMILY_CJK})`;
const SHARED_CJK = new RegExp(
  `(?:(?:我|本人|俺|咱)${AND_CJK}[我他她它]?(?:[他她][爸妈媽](?![爸妈媽])|(?!${VERB_CJK}|${OF_OTHERS_CJK})[^，。！？；,.!?;\\s的我他她它]){0,8}(?<!${AND_CJK})|我[们們][俩倆两兩]?(?:[个個]人)?|咱[们們]?[俩倆]?)` +
    `(?:现在|今年)?[都均](?:已[经經]?|快|刚|才|满|是|今年){0,3}$|(?:私|俺|僕)(?:も[^、。\\s]{1,6}も|と[^、。\\sの]{1,6}は(?:二人|2人|ふたり)?とも)$`,
  "u",
);

/** Tells whether the number from `start` on, in words of English, is the age of somebody or something else. */
export function isSomeoneElse(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const line = before.slice(
    Math.max(before.lastIndexOf("\n"), before.search(/[.!?;][^.!?;]*$/)) + 1,
  );
  return !SPEAKER.test(line) && BEFORE.test(line);
}

/** Tells whether "aged 18", which begins at `start`, is said of a group, in a rule or of a thing. */
export function isOfGroup(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return !SPEAKER.test(before) && GROUP.test(before);
}

/** Tells whether the Chinese or Japanese age from `start` up to `end` is a bound, a range, or somebody else's. */
export function isSomeoneElseSpaceless(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + LOOK_AHEAD);
  if (LIMIT_CJK.test(before) || LIMIT_AFTER_CJK.test(after)) return true;
  const shared = SHARED_CJK.exec(before);
  if (shared)
    return isNotNowSpaceless(before.slice(0, shared.index), after) || OWNER_CJK.test(after);
  if (isNotNowSpaceless(before, after)) return true;
  return !SELF_CJK.test(before) && (BEFORE_CJK.test(before) || OWNER_CJK.test(after));
}
