import { expect, it } from "vitest";
import { rankChannels } from "../../../lib/rank/rank-channels.ts";
import { looksToOvertake } from "../../../lib/rank/what-would-change.ts";
import { aChannel, DECAY, mustHave } from "./an-evidence.ts";

it("names how many looks that show the persona would lift a channel over the one above it", () => {
  const [first, second] = rankChannels(
    mustHave("need:advice"),
    [aChannel("first", [[8, "need:advice"], [2]]), aChannel("second", [[6, "need:advice"], [4]])],
    "fit",
    DECAY,
  );
  const looks = looksToOvertake(second!, first!)!;
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(10);
});

it("says nothing where more than 50 looks would be needed", () => {
  const [first, last] = rankChannels(
    mustHave("need:advice"),
    [aChannel("first", [[900, "need:advice"]]), aChannel("last", [[1, "need:advice"], [900]])],
    "fit",
    DECAY,
  );
  expect(looksToOvertake(last!, first!)).toBeUndefined();
});
