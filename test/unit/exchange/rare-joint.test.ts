// A joint of rare traits in a map of many others: how far channels differ is told by everybody in it.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerQuery } from "../../../lib/exchange/map-query.ts";
import { readMapText } from "../../../lib/exchange/read-map.ts";
import { atOnce } from "../../../lib/base/steps.ts";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import { aSighting, NOW } from "../../fixtures/a-map.ts";

const SAMPLE = new URL("../../../assets/sample/sample-map.shoal.json", import.meta.url);

test("has about the share that both have as musts, where the same people show them", async () => {
  const { map } = await readMapText(readFileSync(SAMPLE, "utf8"));
  const look = (channel: string, traits: string[], seen: number) =>
    aSighting({ id: channel, channel, read: 20, cohorts: [{ traits, seen }] });
  const folders = ["interest:origami-folding", "age:40-49"];
  const sightings = [
    ...map.sightings,
    look("ladies.example", [...folders, "gender:women"], 15),
    look("gents.example", [...folders, "gender:men"], 5),
  ];
  const sharesOf = (text: string): number[] => {
    const read = parseQuery(text);
    const found =
      read.ok &&
      atOnce(answerQuery({ ...map, sightings }, read.query, { now: NOW, halfLifeDays: 365 }));
    return found && found.ok ? found.query.slice(0, 2).map(({ share }) => share) : [];
  };
  const [most, some] = sharesOf("joint(interest:origami-folding, age:40-49)");
  const [mostOfBoth, someOfBoth] = sharesOf("interest:origami-folding age:40-49");
  expect(most).toBeGreaterThan(0.3); // of 20 people 15
  expect(Math.abs(most! - mostOfBoth!)).toBeLessThan(0.1);
  expect(Math.abs(some! - someOfBoth!)).toBeLessThan(0.1);
});
