// The fixed choices of the records, as plain data that a first paint can afford.

/** How strongly a persona wants a trait; `must-not` excludes. */
export const LEVELS = ["must", "should", "may", "must-not"] as const;
export type Level = (typeof LEVELS)[number];

/** What to rank by: share, index against the baseline, share × noted reach, or people met per unit of cost. */
export const MODES = ["fit", "index", "reach", "least-cost"] as const;
export type Mode = (typeof MODES)[number];

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

/** The sides of a decision: those who buy by themselves, and those who sway a buyer (FEATURES B5). */
export const SIDES = ["direct", "indirect"] as const;
export type Side = (typeof SIDES)[number];

/** The decision roles of each side. */
export const SIDE_ROLES: Readonly<Record<Side, readonly DecisionRole[]>> = {
  direct: ["decides", "pays"],
  indirect: ["recommends", "gatekeeps", "uses"],
};

/** The observer of the sample map's records, by which they are told apart and removed. */
export const SAMPLE_OBSERVER = "o:sample";
