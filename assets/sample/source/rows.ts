// The shapes of the rows in which the sample map is written by hand.
import type { ChannelKind } from "../../../lib/model/channel-kind.ts";
import type { DecisionRole, Level, Method, Status } from "../../../lib/model/choices.ts";
import type { Product } from "../../../lib/model/product.ts";

/** A channel under the short name by which its looks call it; a venue has no address. */
export type SamplePlace = {
  readonly place: string;
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly url?: string;
  readonly status?: Status;
  readonly role?: "find" | "retain" | "close";
  readonly reach?: readonly [people: number, source: string];
  readonly cost?: readonly [amount: number, currency: string];
  readonly note?: string;
};

/** In how many of the items read a cohort was seen, the cohort's name, and a quote that shows it. */
export type SampleSeen = readonly [seen: number, cohort: string, quote?: string];

/** A look: place, UTC day and time, how, how much was read, who was seen (nobody, where empty), a note. */
export type SampleLook = readonly [
  place: string,
  at: string,
  method: Method,
  read: number,
  cohorts: readonly SampleSeen[],
  note?: string,
];

/** A persona: its traits by level, each between spaces; its part in the decision, and whom it decides with. */
export type SamplePersona = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly traits: Readonly<Partial<Record<Level, string>>>;
  /** The id of the card that it buys. */
  readonly product?: string;
  readonly role?: DecisionRole;
  readonly unit?: readonly (readonly [persona: string, role: DecisionRole])[];
};

/** A product card, but for what it says of others' products. */
export type SampleProduct = Pick<
  Product,
  "id" | "name" | "item" | "price" | "features" | "benefits" | "strengths" | "note"
>;
