// Units of measure that ranges of a facet of one's own may be told in: grams beside kilograms, feet beside metres.

/** What a unit measures, and how many of that measure's basic unit it is. */
export type Unit = { readonly measure: string; readonly size: number };

const ROWS: readonly (readonly [measure: string, ...units: (readonly [number, string])[]])[] = [
  [
    "mass",
    [1e-6, "mg|毫克"],
    [1e-3, "g|gr|grams?|gramm|克"],
    [1, "kg|kgs|kilos?|kilograms?|kilogramm|公斤|千克"],
    [1e3, "t|tons?|tonnes?|tonnen?|吨|噸"],
    [0.028349523125, "oz|ounces?|unzen?|盎司"],
    [0.45359237, "lbs?|磅"],
    [0.5, "斤"],
  ],
  [
    "length",
    [1e-3, "mm|毫米"],
    [1e-2, "cm|厘米|公分"],
    [1, "m|met(?:er|re)s?|米"],
    [1e3, "km|kilomet(?:er|re)s?|公里|千米"],
    [0.0254, "in|inch|inches|zoll|英寸|寸"],
    [0.3048, "ft|foot|feet|fuß|英尺"],
    [1609.344, "mi|miles?|meilen?|英里"],
  ],
  ["volume", [1e-3, "ml|毫升"], [1e-2, "cl"], [1, "l|lit(?:er|re)s?|升"], [1e3, "m3|立方米"]],
  [
    "time",
    [1, "s|secs?|seconds?|sekunden?|秒"],
    [60, "min|mins|minutes?|minuten?|分钟|分鐘"],
    [3600, "h|hrs?|hours?|std|stunden?|小时|小時"],
    [86_400, "d|days?|tage?n?|天"],
    [604_800, "weeks?|wochen?|周|星期"],
  ],
  [
    "area",
    [1, "m2|qm|sqm|平米|平方米"],
    [1e4, "ha|hectares?|hektar|公顷"],
    [0.09290304, "ft2|sqft"],
  ],
  ["power", [1, "w|watt"], [1e3, "kw|kilowatt"], [735.49875, "ps"], [745.69987, "hp"]],
  ["energy", [1, "wh"], [1e3, "kwh"]],
  ["speed", [1, "km/h|kmh|kph"], [1.609344, "mph"]],
];

const UNITS = ROWS.flatMap(([measure, ...units]) =>
  units.map(([size, names]) => ({
    unit: { measure, size },
    written: new RegExp(`^(?:${names})$`, "u"),
  })),
);

/** Returns the unit that a folded text names, or undefined where it is none that is known. */
export function unitNamed(text: string): Unit | undefined {
  return UNITS.find(({ written }) => written.test(text))?.unit;
}

// What says that it may be more or less stands behind the unit: "500 g or more".
const LAST =
  /^(.*\d)[\s-]*(\p{L}[\p{L}\d/]*?)(\s*(?:\+|[及或]?以[上下内])|[\s-](?:or|and|und|oder)[\s-]\p{L}+)?$/u;

/** Letters that mean something else behind a number, too: millions, a decade, sizes. */
const ONE_LETTER = /^[^g]$/;

/**
 * Returns a folded range without the unit that it ends with, and that unit; where it ends with none that is known, the
 * text as it is and `own`, that of its facet.
 */
export function splitUnit(
  text: string,
  own: Unit | undefined,
): readonly [text: string, unit: Unit | undefined] {
  const [, rest = "", name = "", more = ""] = LAST.exec(text) ?? [];
  const unit = unitNamed(name);
  const isMeant = unit && (unit.measure === own?.measure || !ONE_LETTER.test(name));
  return isMeant ? [rest.replace(withBlank(name), "$1") + more, unit] : [text, own];
}

// "8 m - 10 m": that of the first number, too.
const withBlank = (name: string): RegExp =>
  new RegExp(String.raw`(\d)[\s-]?${name}(?=\s*[-–—~]|\s(?:to|bis)\s)`, "u");
