// Qualifiers: what may follow a trait's value after a semicolon, and how a qualified trait covers a plainer one.

/** One qualifier of a facet: its id, its name in English and Chinese, its values in rising order: id, English, Chinese. */
export type Qualifier = {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly values: readonly (readonly [id: string, en: string, zh: string])[];
  /** Wanting a value means "at least": need of intensity 3 also covers intensity 2. */
  readonly atLeast: boolean;
};

const RELATION: Qualifier = {
  name: "relation",
  en: "relation to us",
  zh: "与我们的关系",
  values: [
    ["same", "the same product", "同款"],
    ["related", "related", "相关"],
    ["complementary", "complementary", "互补"],
    ["rival", "a rival's", "竞品"],
    ["substitute", "substitute", "替代品"],
  ],
  atLeast: false,
};

const TENSE: Qualifier = {
  name: "tense",
  en: "when",
  zh: "时间",
  values: [
    ["earlier", "earlier", "以前"],
    ["lately", "lately", "最近"],
    ["now", "now", "正在"],
  ],
  atLeast: false,
};

const TIER: Qualifier = {
  name: "tier",
  en: "tier",
  zh: "档次",
  values: [
    ["low", "low", "低档"],
    ["medium", "medium", "中档"],
    ["high", "high", "高档"],
    ["luxury", "luxury", "奢侈"],
  ],
  atLeast: false,
};

const INTENSITY: Qualifier = {
  name: "intensity",
  en: "how urgent",
  zh: "迫切程度",
  values: [
    ["1", "would be nice", "可有可无"],
    ["2", "wanted", "想要"],
    ["3", "urgent", "迫切"],
  ],
  atLeast: true,
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

/** Returns the value that a folded text means, by its id or by its name in English or Chinese. */
export function qualifierValue({ values }: Qualifier, text: string): string | undefined {
  return values.find((names) => names.includes(text))?.[0];
}

/** Returns the values that a stated one covers: itself and, where wanting means "at least", all lower ones. */
export function valuesCovered({ values, atLeast }: Qualifier, stated: string): readonly string[] {
  const at = values.findIndex(([id]) => id === stated);
  if (at < 0) return [];
  return atLeast ? values.slice(0, at + 1).map(([id]) => id) : [stated];
}
