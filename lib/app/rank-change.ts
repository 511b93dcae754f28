// What the surfaces ask of the ranking itself: how far a channel is from the one above it.
import { guessLooksToLift } from "../rank/guess-change.ts";
import { MEANINGFUL_LOOKS } from "../rank/weights.ts";

/** About how many further finds would lift a row over another (undefined where it is not soon), and how many make a share meaningful. */
export const RANK_CHANGE = {
  looksToPass: guessLooksToLift,
  meaningfulLooks: MEANINGFUL_LOOKS,
};
