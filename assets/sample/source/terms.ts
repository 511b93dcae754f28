// The sample's own words: only what the built-in vocabulary does not hold.

export const TERMS = [
  {
    id: "hours:weekday-evening",
    facet: "hours",
    labels: { en: "weekday evenings", "zh-CN": "工作日晚上" },
    definition: "Monday to Friday, about eight to eleven at night, local time.",
  },
] as const;
