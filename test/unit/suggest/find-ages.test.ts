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
    ["(34F)", ["age:25-34", "gender:women"]],
    ["34F here", ["age:25-34", "gender:women"]],
    ["Me 34F", ["age:25-34", "gender:women"]],
    ["I'm a single 34F", ["age:25-34", "gender:women"]],
    ["34F with two kids", ["age:25-34", "gender:women"]],
    ["34M married", ["age:25-34", "gender:men"]],
    ["34F. Need advice", ["age:25-34", "gender:women"]],
    ["刚满30岁", ["age:25-34"]],
    ["今年满34岁", ["age:25-34"]],
    ["I (25M) moved out", ["age:25-34", "gender:men"]],
    ["[M25]", ["age:25-34", "gender:men"]],
    ["My (25M) girlfriend (24F) left", ["age:25-34", "gender:men"]],
    ["my wife and I (34M)", ["age:25-34", "gender:men"]],
    ["34F, London. Looking for friends", ["age:25-34", "gender:women"]],
    ["Should I leave him? (34F)", ["age:25-34", "gender:women"]],
    ["Single mom (34F) here", ["age:25-34", "gender:women"]],
    ["At the moment I'm 34", ["age:25-34"]],
    ["As a nurse aged 45 I stand", ["age:45-54"]],
    ["I'm a single man aged 45", ["age:45-54"]],
    ["tengo 34 años y vivo aquí", ["age:25-34"]],
    ["j'ai 34 ans", ["age:25-34"]],
    ["我今年35岁", ["age:35-44"]],
    ["我和老公很忙，我35岁", ["age:35-44"]],
    ["女35岁，未婚", ["age:35-44"]],
    ["我是35岁的妈妈", ["age:35-44"]],
    ["25才です", ["age:25-34"]],
    ["妻35歳、私40歳", ["age:35-44"]],
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
    // Models, roads, temperatures, seats, sizes, sums, lengths.
    "M16 rifle",
    "F30 BMW 320i",
    "I own an F30",
    "M25 motorway jam",
    "The M40, M25 and M1 are closed",
    "M25: delays",
    "70F and sunny",
    "72F, sunny with wind",
    "It was 72F today",
    "68F here today",
    "the oven was hot (80F)",
    "Seat 34F",
    "Seat 34F, window",
    "36F bra",
    "I'm a 34F bra size",
    "32F\n34F\n36F",
    "30M users",
    "raised 25M",
    "I am 25M from the shop",
    // Years that are no age.
    "tengo 20 años de experiencia",
    "tengo 15 años trabajando aquí",
    "J'ai 20 ans d'expérience",
    "ich bin 20 Jahre verheiratet",
    "I'm 20 years sober",
    "when I'm 64",
    "whisky aged 18 years",
    "adults aged 18 and over",
    "people aged 18+",
    "早上20才起床",
    // Other people and animals.
    "my best friend (30M)",
    "wife 34F",
    "this guy (30M) told me",
    "a man aged 45 died",
    "老公35岁",
    "我老婆30岁",
    "他今年35岁",
    "我儿子今年已经18岁了",
    "夫40歳",
    "娘が15歳",
    "20歳の息子",
    "20岁的儿子",
    "猫15岁",
    "犬は15歳",
    // Ranges and bounds.
    "招聘18-60岁",
    "25到44岁",
    "25岁到44岁",
    "25歳から30歳",
    "未满18岁禁止进入",
    "年满16岁可报名",
    "34F. Sunny today",
    "I bought 34F with two wheels",
    "35歳未満",
    "20歳の時に",
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
