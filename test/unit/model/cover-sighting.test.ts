// People of one look that were parted into groups: what is told of one and not of the other was not there.
import { describe, expect, it } from "vitest";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { coverSighting } from "../../../lib/model/cover-sighting.ts";
import { isPlainKey } from "../../../lib/model/covered-keys.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";

type Group = readonly [seen: number, ...traits: string[]];

const aLook = (read: number, groups: readonly Group[], channel = "site:a.example", id = "s:1") =>
  aSighting({
    id,
    channel,
    read,
    cohorts: groups.map(([seen, ...traits]) => ({ traits, seen })),
  });

const covered = (read: number, ...groups: Group[]) =>
  coverSighting(aLook(read, groups), NO_LEXICON).cohorts.map(({ traits }) => traits.join(" "));

describe("a sighting as it is counted", () => {
  it.each<[string, number, Group[], string[]]>([
    ["one group", 10, [[5, "gender:women"]], ["gender:women"]],
    [
      "two groups, each told of the other's facet",
      10,
      [
        [5, "interest:rowing"],
        [5, "gender:women"],
      ],
      ["gender:≠ interest:rowing", "gender:women interest:≠"],
    ],
    [
      "two groups told of the same",
      10,
      [
        [5, "gender:men"],
        [5, "gender:women"],
      ],
      ["gender:men", "gender:women"],
    ],
    [
      "groups that share people",
      10,
      [
        [6, "interest:rowing"],
        [5, "gender:women"],
      ],
      ["interest:rowing", "gender:women"],
    ],
  ])("of %s", (_, read, groups, keys) => {
    expect(covered(read, ...groups)).toEqual(keys);
  });

  it("tells nobody of what only follows, or of text that names no facet", () => {
    const [odd, owner] = covered(10, [2, "odd"], [2, "owns:car;tier=high"]);
    expect(odd).toBe("odd owns:≠");
    expect(owner).not.toContain("≠");
  });

  it("names no other value where traits are listed", () => {
    expect(isPlainKey("gender:≠")).toBe(false);
  });
});

describe("one group with two traits", () => {
  it.each([1, 3, 10])("counts more than two groups with one each, after %d looks", (looks) => {
    const times = Array.from({ length: looks }, (_, i) => i);
    const sightings = times.flatMap((i) => [
      aLook(
        10,
        [
          [5, "interest:rowing"],
          [5, "gender:women"],
        ],
        "site:apart.example",
        `s:a${i}`,
      ),
      aLook(10, [[4, "interest:rowing", "gender:women"]], "site:joint.example", `s:j${i}`),
    ]);
    const criteria = ["interest:rowing", "gender:women"].map((trait) => ({
      trait,
      level: "must" as const,
    }));
    const now = Date.parse("2026-11-23T12:00:00.000Z");
    const asked = { criteria, unseen: true };
    const rows = answerFromMap(aMap({ sightings }), asked, now, 365);
    expect(rows.map(({ key, seen }) => [key, seen])).toEqual([
      ["site:joint.example", 4 * looks],
      ["site:apart.example", 0],
    ]);
    expect(rows[0]!.score).toBeGreaterThan(2 * rows[1]!.score);
  });
});
