// Why a page gave no channel or no text, as plain data that a first paint can afford.

/** The panel says which it is and offers a channel by hand. */
export const DRAFT_LIMITS = ["protected-page", "no-channel", "no-text"] as const;
export type DraftLimit = (typeof DRAFT_LIMITS)[number];
