// Currencies as people write them beside sums, by sign, code or name.

const CURRENCIES: readonly (readonly [code: string, signs: RegExp])[] = [
  ["JPY", named("jpy|yen", "jp¥|円|日元|日圓")],
  ["HKD", named("hkd", "hk\\$|港币|港幣|港元|香港ドル")],
  ["TWD", named("twd", "nt\\$|新台币|[台臺]幣|台币")],
  ["AUD", named("aud", "(?<![a-z])au?\\$|澳元|豪ドル")],
  ["CAD", named("cad", "(?<![a-z])ca?\\$|加元|カナダドル")],
  ["NZD", named("nzd", "nz\\$")],
  ["SGD", named("sgd", "(?<![a-z])s\\$|新加坡元")],
  ["BRL", named("brl|reais", "(?<![a-z])r\\$")],
  ["MXN", named("mxn", "mx\\$")],
  ["USD", named("usd|dollars?", "\\$|美元|美金|ドル|달러|долл\\p{L}*")],
  ["EUR", named("t?eur|euros?", "€|欧元|歐元|ユーロ|유로|евро")],
  ["GBP", named("gbp|pounds?", "£|英镑|英鎊|ポンド")],
  ["CHF", named("chf|franken|francs?", "瑞士法郎")],
  ["INR", named("inr|rupees?|rs", "₹|卢比")],
  ["KRW", named("krw|won", "₩|韩元|韓元|원(?!\\p{L})|원(?=이상|이하|미만|초과|정도|대)")],
  [
    "RUB",
    named("rub|rubles?", "₽|卢布|(?<!\\p{L})руб\\p{L}*|(?<=\\d\\s?)р(?!\\p{L})|т\\.? ?р(?!\\p{L})"),
  ],
  ["SEK", named("sek")],
  ["NOK", named("nok")],
  ["DKK", named("dkk")],
  ["PLN", named("pln|złoty", "zł")],
  ["CZK", named("czk", "kč")],
  ["TRY", named("try|tl|lira", "₺")],
  ["THB", named("thb|baht", "฿|泰铢")],
  ["VND", named("vnd|vnđ|đ|dong", "₫|đồng|越南盾")],
  ["ZAR", named("zar")],
  [
    "CNY",
    named(
      "cny|rmb|yuan",
      "¥|(?<![日美欧歐韩韓港澳加门門坡])元|人民币|人民幣|块|塊|위안|юан\\p{L}*",
    ),
  ],
];

// A word may follow a number at once, with its scale between: "50kEUR".
function named(words: string, signs = ""): RegExp {
  const word = String.raw`(?:^|[^\p{sc=Latin}]|\d(?:[km]|tsd|mio|mln))(?:${words})(?!\p{sc=Latin})`;
  return new RegExp(signs === "" ? word : `${signs}|${word}`, "u");
}

// Lakhs and crores are how India counts; its neighbours say so and name their own money.
const INDIAN_SCALE = /(?<!\p{sc=Latin})(?:lakhs?|lacs?|lpa|crores?)(?!\p{sc=Latin})/u;
const NEIGHBOURS = /pkr|bdt|npr|lkr|taka|৳/;

/** Returns the code of the first currency that folded text names or that its scale tells, or undefined. */
export function currencyIn(plain: string): string | undefined {
  const named = CURRENCIES.find(([, signs]) => signs.test(plain))?.[0];
  if (named !== undefined) return named;
  return INDIAN_SCALE.test(plain) && !NEIGHBOURS.test(plain) ? "INR" : undefined;
}
