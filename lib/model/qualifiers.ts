// Qualifiers: what may follow a trait's value after a semicolon, under every name that people write them by.
import { fold, foldCase } from "../base/text.ts";

/** One value of a qualifier: its id, its name in English and Chinese, and with commas between what people also write. */
export type QualifierValue = readonly [id: string, en: string, zh: string, also: string];

/** One qualifier of a facet: its id, its name in English and Chinese, its other names, its values in rising order. */
export type Qualifier = {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly also: string;
  readonly values: readonly QualifierValue[];
  /**
   * What wanting a value means: that very one, "at least" (need of intensity 3 also covers 2), or "at least" only where
   * it is asked for so (`tier>=high`).
   */
  readonly wants: "same" | "at-least" | "same-or-at-least";
};

const RELATION: Qualifier = {
  name: "relation",
  en: "relation to us",
  zh: "与我们的关系",
  also: "relationship, 关系, Beziehung, Verhältnis, Bezug",
  values: [
    [
      "same",
      "the same product",
      "同款",
      "same product, ours, 同款产品, 我们的, 自家, gleich, unseres",
    ],
    ["related", "related", "相关", "相关产品, verwandt"],
    [
      "complementary",
      "complementary",
      "互补",
      "complement, 互补品, 配套, ergänzend, Ergänzung, komplementär",
    ],
    [
      "rival",
      "a rival's",
      "竞品",
      "rivals, competitor, competitors, a competitor's, competition, competing, 竞争, 对手, 竞争对手, 竞争产品, " +
        "Konkurrenz, Konkurrent, Konkurrenten, Konkurrenzprodukt, Wettbewerb, Wettbewerber, Mitbewerber",
    ],
    [
      "substitute",
      "substitute",
      "替代品",
      "substitutes, alternative, alternatives, replacement, 替代, 代替, 平替, Ersatz, Alternativen",
    ],
  ],
  wants: "same",
};

const TENSE: Qualifier = {
  name: "tense",
  en: "when",
  zh: "时间",
  also: "time, 时候, 何时, 什么时候, Zeit, Zeitpunkt, wann",
  values: [
    [
      "earlier",
      "earlier",
      "以前",
      "before, past, previously, 过去, 之前, 曾经, früher, vorher, damals",
    ],
    [
      "lately",
      "lately",
      "最近",
      "recently, recent, 近期, 近来, 刚刚, kürzlich, neulich, zuletzt, vor kurzem",
    ],
    ["now", "now", "正在", "currently, current, 现在, 目前, 当前, jetzt, gerade, derzeit, aktuell"],
  ],
  wants: "same",
};

const TIER: Qualifier = {
  name: "tier",
  en: "tier",
  zh: "档次",
  also: "class, grade, level, quality, 档, 档位, 等级, 级别, Klasse, Stufe, Preisklasse, Niveau",
  values: [
    [
      "low",
      "low",
      "低档",
      "cheap, budget, entry, entry level, 低, 低端, 低级, 入门, 入门级, 便宜, niedrig, günstig, billig",
    ],
    [
      "medium",
      "medium",
      "中档",
      "mid, middle, mid range, midrange, 中, 中端, 中级, 普通, mittel, mittlere, Mittelklasse",
    ],
    [
      "high",
      "high",
      "高档",
      "premium, high end, upscale, 高, 高端, 高级, hoch, gehoben, Oberklasse",
    ],
    ["luxury", "luxury", "奢侈", "luxurious, deluxe, 奢侈品, 奢华, 豪华, 顶级, Luxus, luxuriös"],
  ],
  wants: "same-or-at-least",
};

const INTENSITY: Qualifier = {
  name: "intensity",
  en: "how urgent",
  zh: "迫切程度",
  also: "urgency, strength, 迫切度, 紧迫程度, 紧急程度, 强度, 程度, Dringlichkeit, Intensität, Stärke",
  values: [
    [
      "1",
      "would be nice",
      "可有可无",
      "low, weak, nice to have, 低, 弱, 不急, niedrig, gering, schwach",
    ],
    ["2", "wanted", "想要", "medium, middle, 中, 中等, 需要, mittel, gewünscht"],
    [
      "3",
      "urgent",
      "迫切",
      "high, strong, 高, 强, 急, 紧急, 急需, 急迫, 很迫切, 非常迫切, hoch, stark, dringend, eilig",
    ],
  ],
  wants: "at-least",
};

const BY_FACET: ReadonlyMap<string, readonly Qualifier[]> = new Map([
  ["purchase", [RELATION, TENSE]],
  ["owns", [TIER]],
  ["need", [INTENSITY]],
]);

const NONE: readonly Qualifier[] = [];

/** Returns the qualifiers that a facet's traits may carry, sorted by name; none for most facets. */
export function qualifiersOf(facet: string): readonly Qualifier[] {
  return BY_FACET.get(facet) ?? NONE;
}

/** Returns the qualifier of a facet that a text names: by its id, by what lists call it or by another name. */
export function qualifierNamed(facet: string, text: string): Qualifier | undefined {
  const all = qualifiersOf(facet);
  const spelled = spelling(text);
  return (
    all.find(({ name }) => name === text) ??
    all.find(({ name, en, zh, also }) => spellings(name, en, zh, also).has(spelled))
  );
}

/**
 * Returns the value that a text means: by its id, by what lists call it or by another name. "At least" of the tier has
 * one spelling: `high+` is `>=high`, and nothing is above `luxury`.
 */
export function qualifierValue({ values, wants }: Qualifier, text: string): string | undefined {
  const plain = values.find(([id]) => id === text)?.[0];
  if (plain !== undefined) return plain;
  const spelled = spelling(text);
  const found = (name: string) => values.find((row) => spellings(...row).has(name))?.[0];
  const same = found(spelled);
  if (same !== undefined || wants === "same") return same;
  const least = AT_LEAST.exec(spelled);
  const from = least ? found(least[1] ?? least[2]!) : undefined;
  return from === undefined || wants === "at-least" || from === values.at(-1)![0]
    ? from
    : AND_MORE + from;
}

const AND_MORE = ">=";
const AT_LEAST =
  /^(?:>=|≥|at least|mindestens|至少|不低于)\s*(.+)$|^(.+?)\s*(?:\+|[或及]?以上|and more|and up|or more|und mehr|oder mehr)$/;

/** Tells whether a value leaves out nothing: at least the lowest. */
export function isAnyValue({ values, wants }: Qualifier, value: string): boolean {
  const lowest = values[0]![0];
  return wants === "at-least" ? value === lowest : value === AND_MORE + lowest;
}

/** Returns the name and value of a text such as `tier=high`, `tier: high` or `tier>=high`, or undefined where it is none. */
export function splitQualifier(text: string): readonly [name: string, value: string] | undefined {
  const [, name, value] = PAIR.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}

const PAIR = /^\s*([^=:<>≤≥]+?)\s*(?=[=:<>≤≥])[=:]?\s*(.*?)\s*$/;

const known = new Map<string, ReadonlySet<string>>();

function spellings(...names: readonly string[]): ReadonlySet<string> {
  const all = names.join(", ");
  let spelled = known.get(all);
  if (!spelled) known.set(all, (spelled = new Set(all.split(", ").map(spelling))));
  return spelled;
}

// With hyphens, as queries write what has blanks: "how-urgent".
const spelling = (text: string): string => foldCase(fold(text)).replaceAll("-", " ");

/**
 * Returns the values that a stated one covers, as far as they can be asked for: itself, and where wanting means "at
 * least" or can do so, the lower ones but the lowest, which leaves out nothing.
 */
export function valuesCovered({ values, wants }: Qualifier, stated: string): readonly string[] {
  const isLeast = stated.startsWith(AND_MORE);
  const value = isLeast ? stated.slice(AND_MORE.length) : stated;
  const at = values.findIndex(([id]) => id === value);
  if (at < 0) return [];
  if (wants === "same") return [stated];
  const lower = values.slice(1, at + 1).map(([id]) => id);
  if (wants === "at-least") return lower;
  // Nothing is above the highest: at least that is that.
  const least = values.slice(1, Math.min(at + 1, values.length - 1)).map(([id]) => AND_MORE + id);
  return isLeast ? least : [stated, ...least];
}
