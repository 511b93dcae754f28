// Weights of weeks for one decay group, looked up by week.
import type { Decay } from "../rank/decay.ts";
import { NEAR } from "./per-week.ts";

/** What evidence of a week weighs: `near` by week, NaN where it was not asked for yet; `of` for any week. */
export type WeekWeights = {
  readonly near: Float64Array;
  readonly of: (week: number) => number;
};

/** Returns the weights of a group. */
export function weekWeights(group: number, decay: Decay): WeekWeights {
  const near = new Float64Array(NEAR).fill(NaN);
  return {
    near,
    of: (week) => {
      const weight = decay(group, week);
      if (week < NEAR) near[week] = weight;
      return weight;
    },
  };
}
