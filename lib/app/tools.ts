// What the verbs work with: each takes the part it needs, so that a test can hand it a stand-in.
import type { Changes } from "../browser/changes.ts";
import type { Settings } from "../model/settings.ts";
import type { Store } from "../store/store.ts";

export type Tools = {
  readonly store: Store;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  /** A new random id with a prefix. */
  readonly newId: (prefix: string) => string;
  readonly announce: Changes["announce"];
  readonly settings: () => Promise<Settings>;
};
