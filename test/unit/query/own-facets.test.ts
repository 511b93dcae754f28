// Queries over facets of the user's own: their names, ranges and ordered choices.
import { atOnce } from "../../../lib/base/steps.ts";
import { expect, test } from "vitest";
import { answerQuery } from "../../../lib/exchange/map-query.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { printQuery } from "./print-query.ts";
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
    own({ id: "hours-per-week", labels: { en: "Hours per week" }, type: "band" }),
    own({ id: "hours-i-train-weekly", labels: { en: "Hours I train weekly" }, type: "band" }),
    own({ id: "weight", labels: { en: "Weight (kg)" }, type: "band" }),
    own({ id: "torque", labels: { en: "Torque (Nm)" }, type: "band" }),
    own({
      id: "size",
      labels: { en: "Size", de: "Größe" },
      type: "choice",
      values: ["S", "M", "L", "XL"],
      ordered: true,
    }),
    own({
      id: "stage",
      labels: { "zh-CN": "段数" },
      type: "choice",
      values: ["1段", "2段", "3段"],
      ordered: true,
      many: true,
    }),
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
    aTerm({ id: "personality:reserved", labels: { "zh-CN": "不外向" }, aliases: [] }),
    aTerm({ id: "interest:rock-and-roll", labels: { "zh-CN": "摇和滚" }, aliases: [] }),
    aTerm({ id: "interest:rocks", labels: { "zh-CN": "摇" }, aliases: [] }),
    aTerm({ id: "interest:rolls", labels: { "zh-CN": "滚" }, aliases: [] }),
  ],
  sightings: [
    look("big.com", "grade:extreme"),
    look("mid.com", "grade:quite-hard"),
    look("boss.com", "职位:经理"),
    look("film.com", "兴趣:女和登山"),
    look("invented.com", "interest:甲"),
  ],
});

test.each([
  ["鞋码：42-44", "shoe-size:42-44"],
  // A unit belongs to the range before it, where the facet is told in it.
  ["torque:>=60 Nm women", 'torque:">=60 nm" and gender:women'],
  ["torque: 50 nm", 'torque:"50 nm"'],
  ["torque:50 women", "torque:50 and gender:women"],
  // From one value of an order to another, whichever comes first.
  ["size:M-XL", 'size:">=m" and size:"<=xl"'],
  ["size:XL-M", 'size:">=m" and size:"<=xl"'],
  ["size: m to xl women", 'size:">=m" and size:"<=xl" and gender:women'],
  ["Größe: S bis L", 'size:">=s" and size:"<=l"'],
  ["must:size:S..M", 'must:(size:">=s" and size:"<=m")'],
  ["grade:Easy–Quite hard", 'grade:">=easy" and grade:"<=quite-hard"'],
  ["段数:2-3段", "stage:2段 or stage:3段"],
  ["段数:1段到2段", "stage:1段 or stage:2段"],
  ["size:M-huge", "BAD_VALUE"],
  ["size:M - XL", 'size:">=m" and size:"<=xl"'],
  ["size:M -XL", "size:m and not size:xl"],
  ["段数:1段 -2段", "stage:1段 and not stage:2段"],
  ["torque:50 Nm", 'torque:"50 nm"'],
  ["weight: 500 g women", 'weight:"500 g" and gender:women'],
  ["weight: 500 kilos", 'weight:"500 kilos"'],
  ["weight: 5 ml", "UNKNOWN_WORD"],
  ["size s to m", 'size:">=s" and size:"<=m"'],
  ["size:L-", "BAD_VALUE"],
  ["size:-L", "BAD_VALUE"],
  // A facet's name and a value that is known, without a colon.
  ["size XL", "size:xl"],
  ["gender blorp", "UNKNOWN_WORD"],
  ["grade quite hard women", "grade:quite-hard and gender:women"],
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
  // A value that begins with "not" is one, after a sign too.
  ["兴趣:不健康", "interest:不健康"],
  ["需求：不运动", "need:不运动"],
  ["-个性:不结婚 非女", "not personality:不结婚 and not gender:women"],
  ["兴趣:非登山", "interest:非登山"],
  // The longest known word is taken before what it is made of.
  ["不外向", "personality:reserved"],
  ["不外向和女", "personality:reserved and gender:women"],
  ["摇和滚", "interest:rock-and-roll"],
  ["摇和滚和女", "interest:rock-and-roll and gender:women"],
  ["女和摇和滚", "gender:women and interest:rock-and-roll"],
  ["滚和摇", "interest:rolls and interest:rocks"],
  // So is a value, under its own facet: from the vocabulary, or as the map has it under any name of the facet.
  ["兴趣:摇和滚", "interest:摇和滚"],
  ["兴趣:女和登山", "interest:女和登山"],
  ["interest:女和登山", "interest:女和登山"],
  ["hobby:女和登山且跑步", "interest:女和登山 and interest:running"],
  ["not interest:女和登山", "not interest:女和登山"],
  // One that nobody noted is taken apart where its first part is of the facet and words of the vocabulary follow.
  ["interest:登山和健康", "interest:登山 and interest:health"],
  ["not interest:登山和健康", "not interest:登山 and interest:health"],
  ["兴趣:甲和登山", "interest:甲 and interest:alpine"],
  ["兴趣:登山和非女", "interest:登山 and not gender:women"],
  ["兴趣:登山和女且年龄:30-45", "interest:登山 and gender:women and age:30-45"],
  ['interest:"登山和健康"', "interest:登山和健康"],
  ["需求:登山和健康", "need:登山和健康"],
  ["兴趣:登山和甲", "interest:登山和甲"],
  ["兴趣:登山和女=1", "interest:登山和女=1"],
  ["年龄:30-45和女", "age:30-45 and gender:women"],
  ["年龄:30或以上和女", "age:30或以上 and gender:women"],
  ["hours:周末和女", "hours:周末 and gender:women"],
  ["-兴趣:登山和女", "not interest:登山 and gender:women"],
  ["非非女和登山", "not not gender:women and interest:alpine"],
  ["鞋码:42-44或登山", "shoe-size:42-44 or interest:alpine"],
  ["类型:论坛和登山", "kind:forum and interest:alpine"],
  ["可以:女和登山", "may:gender:women and interest:alpine"],
  ["-女和登山", "not gender:women and interest:alpine"],
  [`${"女和".repeat(29)}登山`, `${"gender:women and ".repeat(29)}interest:alpine`],
  [`${"女和".repeat(29)}非登山`, "UNKNOWN_WORD"], // more than 60 letters
  // Names of up to three words are typed with blanks, longer ones with hyphens.
  ["hours per week 5-10", "hours-per-week:5-10"],
  ["hours i train weekly 5-10", "UNKNOWN_WORD"],
  ["hours-i-train-weekly:5-10", "hours-i-train-weekly:5-10"],
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

test.each([
  ["size:huge", "S, M, L, XL"],
  ["size:L-", ">=S, >=M, >=L, >=XL"],
])("tells the values that there are as they were written: %s", (text, allowed) =>
  expect(readQuery(text, map)).toMatchObject({ ok: false, error: { facts: { allowed } } }),
);
