// Queries over facets of the user's own: their names, ranges and ordered choices.
import { atOnce } from "../../../lib/base/steps.ts";
import { expect, test } from "vitest";
import { answerQuery } from "../../../lib/exchange/map-query.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { printQuery } from "../../../lib/query/print-query.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import { aMap, aSighting, aTerm, NOW } from "../../fixtures/a-map.ts";

const own = (parts: Pick<OwnFacet, "id" | "labels" | "type"> & Partial<OwnFacet>): OwnFacet => ({
  decay: "slow",
  many: false,
  at: "2026-11-01T08:30:00.000Z",
  ...parts,
});
const look = (channel: string, trait: string) =>
  aSighting({ id: `s:${channel}`, channel, read: 10, cohorts: [{ traits: [trait], seen: 6 }] });
const map = aMap({
  facets: [
    own({ id: "shoe-size", labels: { en: "Shoe size", "zh-CN": "鞋码" }, type: "band" }),
    own({ id: "爱好", labels: { "zh-CN": "爱好" }, type: "choice", values: ["棋"] }),
    own({
      id: "grade",
      labels: { en: "Grade" },
      type: "choice",
      values: ["Easy", "Quite hard", "Extreme"],
      ordered: true,
    }),
  ],
  terms: [
    aTerm({ id: "interest:alpine", labels: { "zh-CN": "登山" }, aliases: ["爬山", "hiking"] }),
    aTerm({ id: "interest:kimono", labels: { "zh-CN": "和服" }, aliases: [] }),
  ],
  sightings: [
    look("big.com", "grade:extreme"),
    look("mid.com", "grade:quite-hard"),
    look("boss.com", "职位:经理"),
  ],
});

test.each([
  ["鞋码：42-44", "shoe-size:42-44"],
  ["Shoe-size:42-44", "shoe-size:42-44"],
  ['grade:"Quite hard"', "grade:quite-hard"],
  ["quite hard", "grade:quite-hard"],
  ["鞋码 42-44", "shoe-size:42-44"],
  ["-shoe size 42-44", "not shoe-size:42-44"],
  ["鞋码：42-44和性别:女", "shoe-size:42-44 and gender:女"],
  ["性别:女且-鞋码：42-44", "gender:女 and not shoe-size:42-44"],
  ["女和登山", "gender:women and interest:alpine"],
  ["登山或非女", "interest:alpine or not gender:women"],
  ["非女 登山", "not gender:women and interest:alpine"],
  ["性别:女和登山且Extreme", "gender:女 and interest:alpine and grade:extreme"],
  ["登山和性别:女", "interest:alpine and gender:女"],
  ["登山和服", "UNKNOWN_WORD"],
  ["和服", "interest:kimono"],
  ["登山和和服", "interest:alpine and interest:kimono"],
  ["兴趣:登山和服", "interest:登山和服"],
  // One's own word before the built-in one that has its name.
  ["爬山", "interest:alpine"],
  ["hiking", "interest:hiking"],
  ["性别:女和鞋码：42-44", "gender:女 and shoe-size:42-44"],
  ["性别:女和不鞋码：42-44", "gender:女 and not shoe-size:42-44"],
  // A facet of one's own comes before an everyday name of a built-in one; what is noted under such a name is of that.
  ["爱好:棋", "爱好:棋"],
  ["职位:经理", "job-level:经理"],
  ["shoe-size:huge", "BAD_RANGE"],
  ["shoe-colour:red", "UNKNOWN_FACET"],
])("reads %s as %s", (text, meant) => {
  const read = readQuery(text, map);
  expect(read.ok ? printQuery(read.query) : read.error.code).toBe(meant);
});

test.each([
  ["grade:>=quite-hard", "big.com mid.com"],
  ["grade:extreme+", "big.com"],
  ["grade:<=quite-hard", "mid.com"],
  ["职位:经理", "boss.com"],
  ["job-level:manager", "boss.com"],
])("finds %s in %s", (text, channels) => {
  const read = readQuery(text, map);
  if (!read.ok) throw new Error(read.error.code);
  const answer = atOnce(
    answerQuery(map, read.query, { now: NOW, halfLifeDays: 365, builtins: BUILTIN_TERMS }),
  );
  const keys = answer.ok ? answer.query.map(({ key }) => key) : [];
  expect(keys.toSorted().join(" ")).toBe(channels);
});
