// Ages that writers give of themselves, and the numbers that are none.
import { describe, expect, test } from "vitest";
import { ageBand, findAges } from "../../../lib/suggest/find-ages.ts";

const ages = (text: string) => findAges(text).map(({ trait }) => trait);

describe("reads an age", () => {
  test.each([
    ["I'm 34", ["age:25-34"]],
    ["I am 17 years old", ["age:13-17"]],
    ["i’m 52, two kids", ["age:45-54"]],
    ["As a 45 year old I run slower", ["age:45-54"]],
    ["I'm a 23-year-old", ["age:18-24"]],
    ["aged 60", ["age:55-64"]],
    ["34F looking for advice", ["age:25-34", "gender:women"]],
    ["(41/M) from Leeds", ["age:35-44", "gender:men"]],
    ["F28 here", ["age:25-34", "gender:women"]],
    ["35岁，在职", ["age:35-44"]],
    ["ich bin 67 Jahre alt", ["age:65+"]],
    ["tengo 19 años", ["age:18-24"]],
    ["I'm in my early 40s", ["age:35-44"]],
    ["I'm in my 50s", ["age:50-59"]],
  ])("%s", (text, expected) => {
    expect(ages(text)).toEqual(expected);
  });
});

describe("reads no age", () => {
  test.each([
    "I'm 34 weeks pregnant",
    "I'm 100% sure",
    "I'm 90% done",
    "I'm 20 km away",
    "I'm 12, sorry",
    "my son is 16",
    "my wife (34F)",
    "his daughter, 17",
    "34F outside is cold at 1.5".replace("34F", "34 F"),
    "size 34F",
    "aged 30 days",
    "lens 50mm, 34m long",
    "孩子8岁",
    "儿子15岁",
    "version 2.34F",
  ])("%s", (text) => {
    expect(ages(text)).toEqual([]);
  });
});

test.each([
  [12, undefined],
  [13, "13-17"],
  [18, "18-24"],
  [64, "55-64"],
  [65, "65+"],
  [99, "65+"],
  [100, undefined],
])("puts %i years into %s", (years, band) => {
  expect(ageBand(years)).toBe(band);
});
