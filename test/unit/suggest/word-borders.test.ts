// Word borders: spellings cut out of two words, spellings that stand, and the particles that are glued to words.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutsWords } from "../../../lib/suggest/word-borders.ts";

const cuts = (text: string, spelling: string) => {
  const start = text.indexOf(spelling);
  return cutsWords(text)(start, start + spelling.length);
};

test.each([
  ["我会计划明年去", "会计"],
  ["国家长期规划", "家长"],
  ["研究生命科学", "研究生"],
  ["中医生意", "医生"],
  ["大学生活真好", "大学生"],
])("finds in %s no %s", (text, spelling) => expect(cuts(text, spelling)).toBe(true));

test.each([
  ["我是会计，", "会计"],
  ["作为家长我也担心", "家长"],
  ["我是研究生", "研究生"],
  ["运动鞋推荐", "运动"],
  ["每天都跳广场舞", "跳广场舞"],
  ["作为萌新的我", "萌新"],
  ["我是一名单亲妈妈", "单亲妈妈"],
  ["テニスが好き", "テニス"],
  ["nurse 和会计", "会计"],
])("finds in %s the word %s", (text, spelling) => expect(cuts(text, spelling)).toBe(false));

test("answers the same whatever was asked before", () => {
  const piece = fc.constantFrom("我", "会计", "计划", "，", " ", "a", "研究", "生命", "の", "ー");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2 }), (pieces) => {
      const text = pieces.join("");
      const shared = cutsWords(text);
      for (let start = 0; start + 2 <= text.length; start++) {
        expect(shared(start, start + 2)).toBe(cutsWords(text)(start, start + 2));
      }
    }),
  );
});
