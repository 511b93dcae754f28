// When each draft was first tried to be saved: a second try names the same moment, hence the same sighting.
import { canonicalJson } from "../base/json.ts";
import type { Draft } from "../model/draft.ts";

export type SaveAttempts = {
  /**
   * Runs `save` with the moment of the first try of this draft as it stands, in milliseconds. A sighting's id is the
   * hash of its content with that moment, so a try that was written after all, and then said to have failed, and the
   * next one are the same record. A draft that dies with its page needs no such memory: it goes in the transaction
   * that writes the sighting.
   */
  readonly once: <T>(draft: Draft, save: (now: number) => Promise<T>) => Promise<T>;
};

/** Returns the memory of one page. */
export function makeSaveAttempts(now: () => number): SaveAttempts {
  const moments = new Map<string, number>();
  return {
    once: async (draft, save) => {
      const { at: _, suggestions: __, ...typed } = draft;
      const cohorts = typed.cohorts.map(({ typing: ___, ...cohort }) => cohort);
      const content = canonicalJson({ ...typed, cohorts });
      const moment = moments.get(content) ?? now();
      moments.set(content, moment);
      const saved = await save(moment);
      moments.delete(content);
      return saved;
    },
  };
}
