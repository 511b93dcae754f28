// Statements of another time, of what may be, or of what somebody thinks: "until my wife and I are both 40", 等我们都60岁.

const LOOK_BACK = 120;

// "if it helps" and "if anybody wonders" leave true what they stand beside.
const IF = String.raw`(?:if|in\s+case)(?!\s+(?:it|that|this|you|any(?:one|body)|some(?:one|body)|relevant|needed|so)\b)`;
const UNREAL =
  String.raw`${IF}|as\s+if|when(?:ever)?|whether|(?:un)?till?|once(?=\s+(?:my|our|we|she|he|they|I|the)\b)|unless|by\s+the\s+time|by\s+then|by\s+20\d\d|the\s+(?:day|year|moment)(?=\s+(?:my|our|we|she|he)\b)|as\s+soon\s+as|provided|` +
  String.raw`assum\p{L}+|imagin\p{L}+|pretend\p{L}*|hypothetical\p{L}*|suppos\p{L}+|what\s+if|say(?=\s+(?:my|our|we)\b)|` +
  String.raw`next\s+(?!door|to)\p{L}+|in\s+(?!the\b)(?:[\p{L}\d]+\s+){1,3}(?:years?|months?)|soon|tomorrow|someday|eventually|one\s+day|` +
  String.raw`wenn|bis(?!\s+(?:\d|jetzt|heute|bald|dann|später|zu\b))|sobald|falls|angenommen|nächste[sn]?\s+\p{L}+|in\s+(?:[\p{L}\d]+\s+){1,2}(?:jahren|monaten)|bald`;
const THOUGHT = String.raw`th(?:ink(?:s|ing)?|ought)|believ\p{L}+|guess(?:es|ed)?|assert\p{L}*|says|said|claim\p{L}*|hop(?:e[sd]?|ing)|wish\p{L}*|feels?\s+like|acts?\s+like`;
// In German a comma follows.
const THOUGHT_GERMAN = String.raw`(?:glaub\p{L}+|denkt?e?|dachte|meinte?|sag(?:t|te)|hoff\p{L}+),?`;
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
  /^.*(?:[.!?;:\n–—]|(?<!\p{L})(?:now|nowadays|today|currently|because|since|but|jetzt|heute|inzwischen|mittlerweile|weil|denn|aber)(?!\p{L}))/isu;
const LATER =
  /^\s*(?:years?\s+old\s+|jahre\s+(?:alt\s+)?)?(?:next|soon|tomorrow|nächste|bald|in\s+\S+\s+(?:years?|months?|jahren))(?!\p{L})/iu;

/** Tells whether what English or German words say from `start` up to `end` is not so, or not yet. */
export function isNotNow(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(ANEW, "");
  const list = /\b(?:all|alle)\b/i.test(text.slice(start, end));
  return (
    SAME_CLAUSE.test(before) ||
    (list && SAME_LIST.test(before)) ||
    FRONTED.test(before) ||
    LATER.test(text.slice(end, end + LOOK_BACK))
  );
}

const TIME_CJK =
  "明年|后年|後年|将来|將來|未来|以后|以後|到时候?|到時候?|年[之以]?[后後]|那年|那时候?|当时|當時|当年|去年|前年|年[之以]?前|曾经|以前|小时候|来年|昔";
const NOT_NOW_CJK = new RegExp(
  `(?:${TIME_CJK}|(?<!等)等(?![等地])|如果|要是|假如|假设|假設|假装|若|万一|除非|直到|想象|以为|以為|觉得|覺得|认为|認為|[说說](?![实實真来起])|猜|希望|但愿|但願|[梦夢]|もし|いつか)` +
    `[^，。！？；、,.!?;\\n]*$|(?:${TIME_CJK})[，、,]\\s?$`,
  "u",
);

/** Tells whether the Chinese or Japanese words before a statement say that it is not so, or not yet. */
export function isNotNowSpaceless(before: string): boolean {
  return NOT_NOW_CJK.test(before);
}
