// The fixed choices of the records, as plain data that a first paint can afford.

/** How strongly a persona wants a trait; `must-not` excludes. */
export const LEVELS = ["must", "should", "may", "must-not"] as const;
export type Level = (typeof LEVELS)[number];

/** How a sighting was made (FEATURES C14). */
export const METHODS = [
  "page",
  "survey",
  "interview",
  "email",
  "customer-file",
  "provided-data",
  "published-data",
  "competitor-study",
] as const;
export type Method = (typeof METHODS)[number];

/** Where a channel stands in the marketer's work (FEATURES B3). */
export const STATUSES = ["candidate", "watching", "trying", "working", "dropped"] as const;
export type Status = (typeof STATUSES)[number];

/** The parts people take in a decision to buy: the values of the facet `decision`. */
export const DECISION_ROLES = ["decides", "pays", "uses", "recommends", "gatekeeps"] as const;
export type DecisionRole = (typeof DECISION_ROLES)[number];

/** Decision roles that buy by themselves, and those that sway a buyer (FEATURES B5). */
export const DIRECT_ROLES: readonly string[] = ["decides", "pays"];
export const INDIRECT_ROLES: readonly string[] = ["recommends", "gatekeeps", "uses"];

/** The observer of the sample map's records, by which they are told apart and removed. */
export const SAMPLE_OBSERVER = "o:sample";
