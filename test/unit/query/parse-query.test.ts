// The query language: what is read, what is printed, and where an error stands.
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import { methodMessages, statusMessages } from "../../../assets/messages/shared.ts";
import { LEVELS } from "../../../lib/model/choices.ts";
import { filterValue } from "../../../lib/query/filter-values.ts";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import { printQuery } from "./print-query.ts";
import type { Query } from "../../../lib/query/query.ts";
import { findTermsIn, resolveWords, type FindTerms } from "../../../lib/query/resolve-words.ts";

const known = (...ids: string[]) => ({
  facets: new Map(ids.map((id) => [id, { id, type: "term" as const }])),
  inUse: new Set(["b:<100k"]),
  noted: () => [],
  spelled: [],
  find: findTermsIn([{ id: "spend:high", labels: { de: "hoch" }, aliases: ["sehr teuer"] }]),
});
const printed = (text: string) => {
  const result = parseQuery(text);
  return result.ok ? printQuery(result.query) : result.error.code;
};

test.each([
  ["interest:running", "interest:running"],
  ["interest:running age:30-45", "interest:running and age:30-45"],
  ["interest:running AND age>=40", "interest:running and age:>=40"],
  ["income:<50k or income:20,000-40,000", 'income:<50k or income:"20,000-40,000"'],
  ["a:1 or b:2 c:3", "a:1 or (b:2 and c:3)"],
  ["(a:1 or b:2) c:3", "(a:1 or b:2) and c:3"],
  ["-gender:men", "not gender:men"],
  ["not (a:1 or b:2)", "not (a:1 or b:2)"],
  ["not not a:1", "not not a:1"],
  ["+interest:running ?age:40+", "must:interest:running and may:age:40+"],
  ["should:(a:1 or b:2)", "should:(a:1 or b:2)"],
  ["should:trail running", "should:trail running"],
  ["should:(trail running)", "should:(trail running)"],
  ["should: (a:1 or b:2)", "should:(a:1 or b:2)"],
  ["joint (a:1, b:2)", "joint(a:1, b:2)"],
  ["a:1 -joint (a:1, b:2)", "a:1 and not joint(a:1, b:2)"],
  [`${"not ".repeat(25)}a:1`, `${"not ".repeat(25)}a:1`],
  ["must: joint(a:1, b:2)", "must:(joint(a:1, b:2))"],
  ["joint(gender:women, age:30-39)", "joint(gender:women, age:30-39)"],
  ["-joint(a:1，b:2)", "not joint(a:1, b:2)"],
  ["should:joint(a:1, b:2)", "should:(joint(a:1, b:2))"],
  ["kind:forum status:trying role:direct", "kind:forum and status:trying and role:direct"],
  ['role:parents role:"direct"', 'role:"parents" and role:"direct"'],
  ["fresh:<90d fresh:12w", "fresh:<90d and fresh:<84d"],
  ['method:survey observer:"Anna B."', 'method:survey and observer:"Anna B."'],
  ['"sore knees" need:comfort', '"sore knees" and need:comfort'],
  ['interest:"Trail Running"', "interest:trail-running"],
  ["兴趣:跑步 和 (年龄：30-45 或 非 性别:men)", "interest:跑步 and (age:30-45 or not gender:men)"],
  ["trail running 跑步", "trail running 跑步"],
  ["spend>=high", "spend:>=high"],
  ["purchase:shoes;relation=rival", "purchase:shoes;relation=rival"],
  ["derived:spend:high", 'derived:"spend:high"'],
  ["兴趣:跑步和性别:女", "interest:跑步 and gender:女"],
  ["兴趣:跑步或兴趣:瑜伽", "interest:跑步 or interest:瑜伽"],
  ["兴趣:跑步和不性别:男且类型:论坛", "interest:跑步 and not gender:男 and kind:forum"],
  ["兴趣:和服", "interest:和服"],
  ["收入:20万以上和职位:经理", "income:20万以上 and job-level:经理"],
  ["爱好:跑步且城市:北京或痛点:睡眠", "(interest:跑步 and region:北京) or need:睡眠"],
  ["类型:版块 状态:试用中 方式:问卷", "kind:section and status:trying and method:survey"],
  ['kind:"video channel"', "kind:video"],
  ["", ""],
])("reads %j as %j", (text, again) => {
  expect(printed(text)).toBe(again);
  expect(printed(again)).toBe(again);
});

test.each([
  ["(a:1", "UNCLOSED_PAREN", 0, 1],
  ["a:1)", "UNEXPECTED_PAREN", 3, 1],
  ["a:1 or", "MISSING_OPERAND", 6, 0],
  ["or a:1", "MISSING_OPERAND", 0, 2],
  ["()", "MISSING_OPERAND", 1, 1],
  ["joint(a:1,)", "MISSING_OPERAND", 10, 1],
  ['interest:"trail', "UNCLOSED_QUOTE", 9, 6],
  ["gender:women intrest:running", "UNKNOWN_FACET", 13, 7],
  ["interest:", "EMPTY_VALUE", 0, 9],
  ["gender:women age:old", "BAD_RANGE", 13, 7],
  ["need:rest;intensity=9", "BAD_VALUE", 0, 21],
  ["running need:rest;colour=red", "BAD_QUALIFIER", 8, 20],
  ["purchase:*;relation=friend", "BAD_VALUE", 0, 26],
  ["spend:>=foo", "BAD_VALUE", 0, 11],
  ["interest:>=running", "NO_ORDER", 0, 18],
  ["hours:25-30", "BAD_VALUE", 0, 11],
  ['hours:"some time"', "BAD_VALUE", 0, 17],
  ["a:*", "NO_ITEMS", 0, 3],
  ["a:<100k", "NO_ORDER", 0, 7],
  ['a:1 purchase:"two words";colour=red', "BAD_QUALIFIER", 4, 31],
  ["gender:women a:shoes;tier=luxury", "NO_QUALIFIERS", 13, 19],
  ["gender:women;tier=luxury", "NO_QUALIFIERS", 0, 24],
  ["age:30-45;tier=luxury", "NO_QUALIFIERS", 0, 21],
  ['a:"two words";tier=luxury', "NO_QUALIFIERS", 0, 25],
  ["derived:need:rest;intensity=2", "NO_QUALIFIERS", 0, 29],
  ["derived:spend:high;tense=now", "NO_QUALIFIERS", 0, 28],
  ["kind:froum", "BAD_FILTER", 0, 10],
  ["fresh:soon", "BAD_FILTER", 0, 10],
  ["a:1 observer:", "EMPTY_FILTER", 4, 9],
  ["类型:", "EMPTY_FILTER", 0, 3],
  ["joint(kind:forum, gender:women)", "FILTER_IN_JOINT", 6, 10],
  ["joint(gender:women, should:interest:running)", "LEVEL_IN_JOINT", 20, 23],
  ["joint(gender:women, not (may:a:1 or b:2))", "LEVEL_IN_JOINT", 20, 3],
  ["(".repeat(30), "TOO_DEEP", 21, 1],
  ["a ".repeat(2_000), "TOO_LONG", 2_000, 2_000],
])("says where %j is wrong", (text, code, at, length) => {
  expect(parseQuery(text, known("a", "b"))).toMatchObject({
    ok: false,
    error: { code, at, length },
  });
});

test("says what an observer is looked for by", () => {
  const read = parseQuery("observer:");
  expect(read).toMatchObject({ error: { facts: { allowed: expect.stringContaining("Anna B.") } } });
});

test.each([
  ["spend:hoch+", "spend:>=high"],
  ["spend:<=hoch", "spend:<=high"],
  ['spend:>="Sehr teuer"', "spend:>=high"],
  ['purchase:"running shoes";relation=rival', "purchase:running-shoes;relation=rival"],
  ['purchase:"running shoes";relation=竞品 a:1', "purchase:running-shoes;relation=竞品 and a:1"],
  ["purchase:*", "purchase:*"],
  // A blank may stand after a semicolon.
  ["owns:car; tier>=luxury a:1", "owns:car;tier>=luxury and a:1"],
  ["购买:跑鞋； 关系=竞品; 时间=最近", "purchase:跑鞋;关系=竞品;时间=最近"],
  ['purchase:"running shoes"; relation=rival a:1', "purchase:running-shoes;relation=rival and a:1"],
  ["b:<100k", 'b:"<100k"'], // in use as it is
  ["fresh:3个月", "fresh:<90d"],
  ["fresh:2weeks", "fresh:<14d"],
  ["fresh:>1y", "not fresh:<365d"],
  ["age: at least 40 a:1", 'age:"at least 40" and a:1'],
  ["age: 40 or older or a:1", 'age:"40 or older" or a:1'],
  ["age: 30 bis 45 -a:1", 'age:"30 bis 45" and not a:1'],
  ["(age:30 to 45 years old)", 'age:"30 to 45 years old"'],
  ["?spend: at least hoch", "may:spend:>=high"],
  ["spend:at-most-high", "spend:<=high"],
  ["spend: hoch oder mehr", "spend:>=high"],
  ["spend:高以上", "BAD_VALUE"], // no spelling of this vocabulary
  ["spend:hoch以上", "spend:>=high"],
  ["spend:sehr teuer a:1", "spend:sehr-teuer and a:1"],
  ["age:30 or a:1", "age:30 or a:1"],
  ["kind:video channel a:1", "kind:video and a:1"],
  ["fresh: 3 months a:1", "fresh:<90d and a:1"],
  ["-fresh: 2 weeks", "not fresh:<14d"],
  ["年龄：30 到 45 a:1", 'age:"30 到 45" and a:1'],
  ["a:1 status: working", "a:1 and status:working"],
])("reads %s with a map's words as %s", (text, meant) => {
  const read = parseQuery(text, known("a", "b"));
  expect(read.ok ? printQuery(read.query) : read.error.code).toBe(meant);
});

const value = fc.oneof(
  fc.constantFrom(
    "running",
    "30-45",
    "跑步",
    "shoes;relation=rival",
    "a:b",
    '"',
    "\\",
    "x,y",
    ">=high",
  ),
  fc
    .string({ minLength: 1 })
    .map((text) => text.normalize("NFKC").toLowerCase().replace(/\s/g, "-"))
    // Qualifiers of no item are those of any.
    .filter((text) => !text.startsWith(";")),
);
const trait = fc
  .tuple(fc.constantFrom("interest", "need", "mine", "role", "kind"), value)
  .map(([facet, text]): Query => ({ type: "trait", trait: `${facet}:${text}` }));
const leaf: fc.Arbitrary<Query> = fc.oneof(
  trait,
  fc.string().map((text): Query => ({ type: "text", text })),
  fc.constantFrom<Query>(
    { type: "words", text: "trail running", at: 0 },
    { type: "filter", name: "kind", value: "forum" },
    { type: "filter", name: "fresh", value: "90" },
    { type: "filter", name: "observer", value: "Anna B." },
  ),
);
const levels = LEVELS.filter((level) => level !== "must-not");
const anyQuery = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.record({ type: fc.constant("not" as const), item: tie("query") }),
    fc.record({
      type: fc.constant("level" as const),
      level: fc.constantFrom(...levels),
      item: tie("query"),
    }),
    fc.record({
      type: fc.constant("joint" as const),
      items: fc.array(trait, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constantFrom("and" as const, "or" as const),
      items: fc.array(tie("query"), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).query;

/** A query as the reader groups it: no group of its own kind in a group, no places. */
function plain(query: Query): Query {
  if (query.type === "words") return { ...query, at: 0 };
  if ("item" in query) return { ...query, item: plain(query.item) };
  if (!("items" in query)) return query;
  const { type } = query;
  const items = query.items.map(plain);
  if (type === "joint") return { type, items };
  return { type, items: items.flatMap((item) => (item.type === type ? item.items : [item])) };
}

test("reads back every query that it prints", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const text = printQuery(query);
      if (text.length > 2_000) return;
      const again = parseQuery(text);
      expect(again).toMatchObject({ ok: true });
      expect(again.ok && plain(again.query)).toEqual(plain(query));
    }),
  );
});

test("takes qualifiers in quotes as they are", () => {
  const read = parseQuery('need:";-"');
  expect(read.ok && read.query).toEqual({ type: "trait", trait: "need:;-" });
});

test("reads any text or says where it stops, without an accident", () => {
  const pieces = fc.constantFrom(
    "(",
    ")",
    "and",
    "非",
    "-",
    "joint(",
    ",",
    '"',
    "age:",
    "a:b",
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join("")),
      ),
      (text) => {
        const result = parseQuery(text, known("a"));
        const { at, length } = result.ok ? { at: 0, length: 0 } : result.error;
        expect(at + length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

describe("resolveWords", () => {
  const find = findTermsIn([
    {
      id: "interest:trail-running",
      labels: { en: "Trail running", "zh-CN": "越野跑" },
      aliases: [],
    },
    { id: "interest:running", labels: { en: "running" }, aliases: ["跑步"] },
    { id: "gender:women", labels: { en: "women" }, aliases: [] },
    { id: "role:mothers", labels: { en: "mothers" }, aliases: ["women"] },
  ]);
  const resolved = (text: string) => {
    const parsed = parseQuery(text);
    const result = parsed.ok ? resolveWords(parsed.query, { find }) : parsed;
    return result.ok ? printQuery(result.query) : result.error;
  };

  test.each([
    ["trail running", "interest:trail-running"],
    ["trail-running 跑步", "interest:trail-running and interest:running"],
    ["-?running mothers", 'not may:interest:running and role:"mothers"'],
    ["?-running mothers", 'may:(not interest:running) and role:"mothers"'],
    ["not not running mothers", 'not not interest:running and role:"mothers"'],
    ["-(?running mothers)", 'not (may:interest:running and role:"mothers")'],
    ["running ?(跑步 mothers)", 'interest:running and may:(interest:running and role:"mothers")'],
    ["running should:(mothers)", 'interest:running and should:role:"mothers"'],
    ["running -(women)", 'interest:running and not (gender:women or role:"mothers")'],
    [
      "running -joint(跑步, mothers)",
      'interest:running and not joint(interest:running, role:"mothers")',
    ],
    ["running －(跑步)", "interest:running and not interest:running"],
    ["-running women", 'not interest:running and (gender:women or role:"mothers")'],
    ["joint(越野跑, gender:men)", "joint(interest:trail-running, gender:men)"],
    ["running age 30-45", "interest:running and age:30-45"],
    ["年龄 30-45 women", 'age:30-45 and (gender:women or role:"mothers")'],
    ["age at least 40 running", 'age:"at least 40" and interest:running'],
    ["age 30-45 years running", "age:30-45 and interest:running"],
    ["not age 30-45", "not age:30-45"],
    ["-age 30-45 running", "not age:30-45 and interest:running"],
    ["?age 30-45 running", "may:age:30-45 and interest:running"],
    ["should:trail running 跑步", "should:interest:trail-running and interest:running"],
    ["should:(跑步 越野跑)", "should:(interest:running and interest:trail-running)"],
    ["收入 20万以上", "income:20万以上"],
    ["company size 10-50", "company:10-50"],
  ])("takes the longest known words of %j", (text, query) => expect(resolved(text)).toBe(query));

  test("says where an unknown word stands", () => {
    expect(resolved("age:40+ running shose")).toEqual({
      at: 16,
      length: 5,
      code: "UNKNOWN_WORD",
      facts: { word: "shose" },
    });
    expect(resolved("age running")).toMatchObject({ at: 0, length: 3, code: "UNKNOWN_WORD" });
  });
});

test.each([
  ["not nurse parent", "not interest:nurse and interest:parent"],
  ["-(nurse parent)", "not (interest:nurse and interest:parent)"],
  ["not (nurse parent)", "not (interest:nurse and interest:parent)"],
  ["not trail running parent", "not interest:trail-running and interest:parent"],
  ["parent or not nurse parent", "interest:parent or (not interest:nurse and interest:parent)"],
])("means %s as %s", (text, printed) => {
  const find = findTermsIn(
    ["interest:nurse", "interest:parent", "interest:trail-running"].map((id) => ({
      id,
      labels: {},
      aliases: [],
    })),
  );
  const parsed = parseQuery(text);
  const read = parsed.ok ? resolveWords(parsed.query, { find }) : parsed;
  expect(read.ok && printQuery(read.query)).toBe(printed);
});

test("takes words apart in a time that grows evenly, whatever the vocabulary", () => {
  const nested = Array.from({ length: 28 }, (_, i) => `女${"和女".repeat(i)}`);
  const find = vi.fn<FindTerms>(
    findTermsIn(nested.map((word) => ({ id: `interest:${word}`, labels: {}, aliases: [] }))),
  );
  const calls = ["凃", "女凃"].map((end) =>
    [9, 18].map((times) => {
      find.mockClear();
      parseQuery("女和".repeat(times) + end, { ...known(), find });
      return find.mock.calls.length;
    }),
  );
  // Twice the length: at most two cubed.
  for (const [short = 0, long = 0] of calls) expect(long).toBeLessThan(9 * short);
});

test("leaves an own facet that has a filter's other name to be asked for", () => {
  const read = parseQuery("方式:上门", known("方式"));
  expect(read.ok && printQuery(read.query)).toBe("方式:上门");
});

test.each([
  ["kind", kindMessages],
  ["status", statusMessages],
  ["method", methodMessages],
] as const)("takes the values of %s as lists and forms show them", (filter, messages) => {
  for (const [value, labels] of Object.entries(messages)) {
    for (const label of Object.values(labels)) expect(filterValue(filter, label)).toBe(value);
  }
});
