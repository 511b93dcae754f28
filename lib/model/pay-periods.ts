// The periods that pay is told for: which words say that a sum is for a month, a week, an hour or a day.

const PER_MONTH = new RegExp(
  [
    String.raw`\/\s*(?:月|mo(?:nth)?\b|monat\b|mois\b|월|мес|tháng|m[eê]s\b)|(?:per|a|pro|im|par) (?:month|monat|mois)\b`,
    String.raw`monthly|monatlich|mtl\b|mensuel\p{L}*|mensual\p{L}*|(?:al|por) m[eê]s\b|miesięcznie`,
    String.raw`每个?月|每個月|一[个個]月|毎月|月(?:収|[给給]|薪|入|收入|工[资資]|均)|(?<![\p{L}\d])月\s*(?=[¥$]?\d)|(?<=[后後り])月\s*(?=\d)`,
    // What is left after tax is told by the month in Japan, unless it is too much for one.
    String.raw`(?<!年\D{0,6})手取り\s*(?=(?:\d{1,2}(?:\.\d+)?(?:[-~]\d{1,2}(?:\.\d+)?)?万|\d{2,3},?\d{3}(?![\d,万])))`,
    String.raw`월(?:급|봉|\s?(?:소득|수입|급여))|(?<![\p{L}\d])월\s*(?=[₩\d])|매월|매달|한\s?달`,
    String.raw`в\s+мес|(?<!\p{L})мес(?!\p{L})|ежемесячн|(?<!\p{L})tháng`,
  ].join("|"),
  "u",
);

const PER_WEEK =
  /\/\s*(?:week|wk|woche|周|週|нед|tuần)|(?:per|a|pro) (?:week|woche)\b|weekly|wöchentlich|每周|周薪|毎週|週給|주급|в\s+неделю|(?:mỗi|hàng) tuần/u;

const PER_HOUR =
  /\/\s*(?:hour|hr|h|day|stunde|std|tag|小时|天|日|час|ч|день|giờ|ngày)(?!\p{L})|(?:per|an|a|pro) (?:hour|day|stunde|tag)\b|hourly|daily|时薪|時薪|時給|日薪|日[给給当]|시급|일당|일급|в\s+(?:час|день|сутки)|(?:mỗi|một) (?:giờ|ngày)/u;

/** Tells whether folded text says that its sum is for a month. */
export const isPerMonth = (plain: string): boolean => PER_MONTH.test(plain);

/** Tells whether folded text says that its sum is for a week. */
export const isPerWeek = (plain: string): boolean => PER_WEEK.test(plain);

/** Tells whether folded text says that its sum is for an hour or a day: what that is in a year is not known. */
export const isPerHour = (plain: string): boolean => PER_HOUR.test(plain);
