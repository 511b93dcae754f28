import { expect, test } from "vitest";
import { factsIn } from "../../../components/problem-words.ts";
import { ShoalError } from "../../../lib/base/errors.ts";
import { LIMITS } from "../../../lib/base/text.ts";
import { readLines } from "../../../lib/exchange/read-lines.ts";
import { readMapText } from "../../../lib/exchange/read-map.ts";
import { aPersona, aSighting } from "../../fixtures/a-map.ts";

const file = (members: object) =>
  JSON.stringify({ format: "shoal-map", version: 1, sightings: [], ...members });
const look = (changes: object) => file({ sightings: [{ ...aSighting(), ...changes }] });

async function refusal(read: () => Promise<unknown>): Promise<ShoalError> {
  const error = await read().catch((thrown: unknown) => thrown);
  if (error instanceof ShoalError) return error;
  throw new Error("nothing was refused");
}

const cohort = (seen: number) => ({ traits: ["a:1"], seen });

test.each([
  [look({ at: "yesterday" }), "必须是时间，例如 2026-11-23T08:30:00.000Z"],
  [look({ at: undefined }), "缺失"],
  [look({ url: "ftp://a" }), "必须是 http 或 https 地址"],
  [look({ read: 1, cohorts: [cohort(4)] }), "不能大于“read”（1）"],
  [look({ read: 0 }), "不能小于 1"],
  [look({ read: 1.5 }), "必须是整数"],
  [look({ id: "" }), "至少 1 个字符"],
  [look({ note: "x".repeat(10_001) }), "最多 10000 个字符"],
  [look({ cohorts: Array.from({ length: LIMITS.traits + 1 }, () => cohort(1)) }), "最多 1000 项"],
  [look({ method: "hearsay" }), "必须是其中之一：page"],
  [look({ zz: 2 ** 60 }), "必须是能精确保存的数字"],
  [look({ cohorts: manyTraits() }), "特征总数最多 10000 个"],
  [file({ terms: {} }), "必须是列表"],
  [file({ version: "1" }), "必须是 1"],
  [file({ personas: [{ ...aPersona(), traits: "a" }] }), "必须是列表"],
  ["", "内容不完整"],
  ['{"a":1,\n "b" 2}', "请看第 2 行第 6 列"],
  ["abc", "无法解析"],
])("tells %# in Chinese, and in English as it was told", async (text, words) => {
  const error = await refusal(() => readMapText(text));
  expect(factsIn(error, "zh_CN")["problem"]).toContain(words);
  expect(factsIn(error, "en")["problem"]).toBe(error.facts["problem"]);
});

test.each([
  ["nothing", "无法读取第 2 行"],
  ['{"a" 1}', "请看第 2 行第 6 列"],
  ["{}", "第 2 行没有记录"],
  ['{"record":"terms","value":{}}', "文件称有 9 条记录，实际只有 1 条"],
])("tells of the line %s in Chinese", async (line, words) => {
  const text = `{"format":"shoal-map","version":1,"lines":true,"records":9}\n${line}\n`;
  const chunks = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const error = await refusal(() => readLines(chunks));
  expect(factsIn(error, "zh_CN")["problem"]).toContain(words);
  expect(factsIn(error, "en")["problem"]).toBe(error.facts["problem"]);
});

test("names the record and the file in the language, and leaves other errors as they are", async () => {
  const error = await refusal(() => readMapText(file({ sightings: [null] })));
  expect(factsIn(error, "zh_CN")).toMatchObject({ record: "sightings[0]", field: "该记录" });
  const other = new ShoalError("FILE_NEWER", { version: 3 });
  expect(factsIn(other, "zh_CN")).toEqual({ version: 3 });
});

function manyTraits() {
  const traits = Array.from({ length: 200 }, (_, i) => `a:${i}`);
  return Array.from({ length: 51 }, () => ({ traits, seen: 1 }));
}
