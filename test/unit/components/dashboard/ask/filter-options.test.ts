import { describe, expect, test } from "vitest";
import {
  filterNames,
  filterValues,
} from "../../../../../components/dashboard/ask/filter-options.ts";
import {
  FILTER_VALUES,
  filterLike,
  filterNamed,
} from "../../../../../components/dashboard/ask/filter-words.ts";
import { LOCALES } from "../../../../../lib/base/messages.ts";
import { parseQuery } from "../../../../../lib/query/parse-query.ts";
import { readQuery } from "../../../../../lib/query/read-query.ts";
import { aMap } from "../../../../fixtures/a-map.ts";
import { FILTERS } from "../../../../../lib/query/query.ts";
import { FILTER_VALUES as READ_VALUES } from "../../../../../lib/query/filter-values.ts";

const OBSERVERS = [
  { id: "o:1", label: "Anna B.", name: "Anna B." },
  { id: "o:2", label: "", name: "you" },
];

const offered = (name: string, typed: string) =>
  filterValues(name, typed, "en", OBSERVERS)?.map(({ insert }) => insert);

describe("filterValues", () => {
  test.each([
    ["kind", "for", ["kind:forum"]],
    ["kind", "论", ["kind:论坛"]],
    ["类型", "论", ["类型:论坛"]],
    ["类型", "forum", ["类型:论坛"]],
    ["状态", "有", ["状态:有效"]],
    ["方式", "问", ["方式:问卷调查"]],
    ["fresh", "9", ["fresh:<90d"]],
    ["observer", "", ['observer:"Anna B."', 'observer:"o:2"']],
    ["observer", '"an', ['observer:"Anna B."']],
    ["观察者", "yo", ['观察者:"o:2"']],
    ["gender", "", undefined],
  ])("offers after %s: and %s", (name, typed, inserts) =>
    expect(offered(name, typed)).toEqual(inserts),
  );

  test("says what lists call a value in the surface's language", () => {
    expect(filterValues("kind", "vid", "zh_CN", [])).toMatchObject([{ label: "视频频道" }]);
  });

  test("has the values that queries read, and offers only what they read as these", () => {
    for (const filter of FILTERS) {
      if (filter === "fresh" || filter === "observer") continue;
      expect(FILTER_VALUES[filter].map(([id]) => id)).toEqual(READ_VALUES[filter]);
    }
    for (const locale of LOCALES) {
      for (const { insert } of filterNames("", locale)) {
        const name = insert.slice(0, -1);
        for (const option of filterValues(name, "", locale, OBSERVERS) ?? []) {
          const read = parseQuery(option.insert);
          expect([option.insert, read]).toMatchObject([
            option.insert,
            { ok: true, query: { type: "filter", name: filterNamed(name) } },
          ]);
        }
      }
    }
  });

  test("writes roles in Chinese as queries read them", () => {
    for (const [id, { zh_CN: label }] of FILTER_VALUES.role) {
      const offers = filterValues("role", label, "zh_CN", []) ?? [];
      const option = offers.find(({ insert }) => insert === `role:${label}`);
      expect([label, option && readQuery(option.insert, aMap())]).toMatchObject([
        label,
        { query: { type: "filter", name: "role", value: id } },
      ]);
    }
  });
});

describe("filterNames", () => {
  test.each([
    ["ki", "en", ["kind:"]],
    ["类", "zh_CN", ["类型:"]],
    ["sta", "zh_CN", ["status:"]],
    ["xy", "en", []],
  ] as const)("offers after %s in %s", (typed, locale, names) =>
    expect(filterNames(typed, locale).map(({ insert }) => insert)).toEqual(names),
  );
});

test("filterLike names values in the surface's language", () => {
  expect(filterLike("status", "en")).toContain("watching, trying");
  expect(filterLike("status", "zh_CN")).toContain("观察中、试用中");
  expect(filterLike("fresh", "zh_CN")).not.toContain("months");
});
