// Statements of another time, of what may be, or of what somebody thinks: "until I'm 40", "elle croit que j'ai 25 ans", 等我60岁.

const LOOK_BACK = 120;

// "if it helps" and "if anybody wonders" leave true what they stand beside.
const IF = String.raw`(?:if|in\s+case)(?!\s+(?:it|that|this|you|any(?:one|body)|some(?:one|body)|relevant|needed|so)\b)`;
const FRENCH =
  String.raw`quand|lorsque|comme\s+si|si(?!\s+(?:ça|ca|cela|vous|jamais|(?:a\s+)?alguien|sirve|ayuda|les?\s+sirve)(?!\p{L}))|bientôt|demain|dès\s+que|jusqu['’]à\s+ce|imagin\p{L}+|suppos\p{L}+|` +
  String.raw`l['’]an(?:née)?\s+prochaine?|(?:le\s+mois|la\s+semaine)\s+prochaine?|dans\s+(?:[\p{L}\d]+\s+){1,2}(?:ans|mois|jours|semaines)`;
const SPANISH =
  String.raw`cuando|como\s+si|pronto|mañana|hasta\s+que|ojalá|` +
  String.raw`el\s+(?:año|mes)\s+que\s+viene|(?:el\s+)?próximo\s+(?:año|mes)|en\s+(?:[\p{L}\d]+\s+){1,2}(?:años|meses|días)`;
const UNREAL =
  String.raw`${IF}|as\s+if|when(?:ever)?|whether|(?:un)?till?|once(?=\s+(?:my|our|we|she|he|they|I|the)\b)|unless|by\s+the\s+time|by\s+then|by\s+20\d\d|the\s+(?:day|year|moment)(?=\s+(?:my|our|we|she|he)\b)|as\s+soon\s+as|provided|` +
  String.raw`assum\p{L}+|imagin\p{L}+|pretend\p{L}*|hypothetical\p{L}*|suppos\p{L}+|what\s+if|say(?=\s+(?:my|our|we)\b)|` +
  String.raw`next\s+(?!door|to)\p{L}+|in\s+(?!the\b)(?:[\p{L}\d]+\s+){1,3}(?:years?|months?)|soon|tomorrow|someday|eventually|one\s+day|` +
  String.raw`wenn|bis(?!\s+(?:\d|jetzt|heute|bald|dann|später|zu\b))|sobald|falls|angenommen|(?:nächste|kommende)[sn]?\s+\p{L}+|in\s+(?:[\p{L}\d]+\s+){1,2}(?:jahren|monaten)|bald|morgen|` +
  `${FRENCH}|${SPANISH}`;
const THOUGHT =
  String.raw`th(?:inks?|inking|ought)|believ\p{L}+|guess(?:es|ed|ing)?|assert\p{L}*|says?|saying|said|tell(?:s|ing)?|told|claim\p{L}*|insist\p{L}*|hop(?:e[sd]?|ing)|wish\p{L}*|` +
  String.raw`figure[sd]?|suspect\p{L}*|swears?|swore|convinced|joke[sd]?|dream\p{L}*|(?:feel(?:s|ing)?|felt|acts?|acting|look(?:s|ing)?|sounds?|treats?\s+me)\s+(?:like|as)|` +
  String.raw`pens(?:e[sz]?|ent|ait|aient)|cro(?:it|is|ient|yait|yaient)|di(?:t|s|sent|sait|rait)|trouve(?:nt)?|devine(?:nt)?|impression|` +
  String.raw`cre(?:e|en|o|ía|ían)|piensa[ns]?|pienso|pensaban?|dicen?|dijo|dijeron|digo|parece|sient[eo]n?|suponen?|calculan?`;
// In German a comma follows.
const THOUGHT_GERMAN = String.raw`(?:glaub\p{L}+|denk(?:e|t|en)|dacht\p{L}+|mein(?:t|te|en|ten)|sag(?:t|te|en|ten)|schätz\p{L}+|vermut\p{L}+|findet|fanden|hoff\p{L}+|fühl\p{L}+|behaupt\p{L}+),?`;
// Its own clause, up to the statement.
const SAME_CLAUSE = new RegExp(
  String.raw`(?<![\p{L}'’])(?:${UNREAL}|${THOUGHT}|${THOUGHT_GERMAN})(?!\p{L})[^,]*$`,
  "iu",
);
// A list of persons has commas: "when my wife, my son and I are all 40".
const SAME_LIST = new RegExp(
  String.raw`(?<![\p{L}'’])(?:${UNREAL}|${THOUGHT}|${THOUGHT_GERMAN})(?!\p{L})[^,]*(?:,\s*(?:[\p{L}'’-]+\s*){0,3})+$`,
  "iu",
);
// A clause or a time before it: "In five years, we are both 40".
const FRONTED = new RegExp(
  String.raw`^\s*(?:(?:and|but|so|und)\s+)?(?:${UNREAL})(?!\p{L})[^,]*,[^,]*$`,
  "iu",
);
// From here on something new is said, and of today.
const ANEW =
  /^.*(?:[.!?;:\n–—]|(?<!\p{L})(?:now|nowadays|today|currently|because|since|but|jetzt|heute|inzwischen|mittlerweile|weil|denn|aber|mais|maintenant|car|pero|ahora|porque)(?!\p{L}))/isu;
const LATER =
  /^\s*(?:years?\s+old\s+|jahre\s+(?:alt\s+)?)?(?:next|soon|tomorrow|again|nächste[sn]?|bald|wieder|l['’]an(?:née)?\s+prochaine?|bientôt|à\s+nouveau|el\s+año\s+que\s+viene|pronto|otra\s+vez|de\s+nuevo|(?:in|dans|en)\s+\S+\s+(?:years?|months?|jahren|ans|mois|años|meses))(?!\p{L})/iu;
// What was said before is over: "when I was young I smoked, I'm 52 now".
const TODAY =
  /^\s*(?:years?\s+old\s+)?(?:now|today|already|jetzt|heute|maintenant|ahora)(?!\p{L})/iu;

/** Tells whether what English, German, French or Spanish words say from `start` up to `end` is not so, or not yet. */
export function isNotNow(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(ANEW, "");
  const after = text.slice(end, end + LOOK_BACK);
  const list = /\b(?:all|alle)\b/i.test(text.slice(start, end));
  return (
    SAME_CLAUSE.test(before) ||
    (list && SAME_LIST.test(before)) ||
    (FRONTED.test(before) && !TODAY.test(after)) ||
    LATER.test(after)
  );
}

const TIME_CJK =
  "明年|后年|後年|将来|將來|未来|以后|以後|到时候?|到時候?|年[之以]?[后後]|那年|那时候?|当时|當時|当年|去年|前年|年[之以]?前|曾经|以前|小时候|来年|昔|下个?[月周]|下個月|再[过過]|[过過]几年|马上|馬上|即将|即將|もうすぐ|来月";
const UNREAL_CJK =
  "(?<!等)等(?![等地])|如果|要是|假如|假设|假設|假装|若|万一|除非|直到|想象|以为|以為|觉得|覺得|认为|認為|[说說](?![实實真来起])|猜|希望|但愿|但願|[梦夢]|もし|いつか|" +
  "看[起上][来去來]|看着|感[觉覺]|好像|[像如]同?(?=\\D{0,3}$)|仿佛|心理|身体|骨[龄齡]|外[表貌]|回到|想[要活]|是不是|是否|不到|不足|[离離距](?=\\D{0,3}$)|気持ち|見た目|精神|肌";
const CLAUSE_CJK = "，。！？；、,.!?;\\n";
const NOT_NOW_CJK = new RegExp(
  `(?:${UNREAL_CJK})[^${CLAUSE_CJK}]*$|(?:${TIME_CJK})(?:(?!今年|现在|現在|目前|如今)[^${CLAUSE_CJK}])*$|(?:${TIME_CJK})[，、,]\\s?$`,
  "u",
);
// What others take the writer for, and what will be: 30歳に見られます, 来年30歳になります.
const NOT_NOW_AFTER_CJK =
  /^\s?[左右]*\s?(?:に(?:見[らえ]|な[りる])|(?:だ|くらい)?と(?:思|言|い)|って[言い]|的(?:身体|心态|心|外表|样子|感觉|自己)|出头的样子)/u;

/** Tells whether the Chinese or Japanese words before and after a statement say that it is not so, or not yet. */
export function isNotNowSpaceless(before: string, after = ""): boolean {
  return NOT_NOW_CJK.test(before) || NOT_NOW_AFTER_CJK.test(after);
}
