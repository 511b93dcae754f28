// What is said of somebody else, of the past or of a wish gives no suggestion; what the writer is and has does.
import { expect, test } from "vitest";
import { suggestTraits } from "../../../lib/suggest/suggest-traits.ts";
import { SOME_TERMS } from "./some-terms.ts";

const traits = (text: string) =>
  suggestTraits({ title: "", text }, SOME_TERMS, { max: 20 }).map(({ trait }) => trait);

test.each([
  // Of others.
  ["My husband is a nurse and works nights", "role:nurse"],
  ["My mom is a teacher", "role:teacher"],
  ["My mom is a teacher", "role:mother"],
  ["my sister in law is a nurse", "role:nurse"],
  ["My boss is a woman and she is great", "gender:women"],
  ["Talk to your doctor before you try that", "role:doctor"],
  ["I'm looking for a nurse who can come to our house", "role:nurse"],
  ["I'm married to a farmer", "role:farmer"],
  ["I'm the son of a farmer", "role:farmer"],
  ["I'm a nurse's husband", "role:nurse"],
  ["He is a beginner, I'm more advanced", "role:beginner"],
  ["I'm a dad of three girls", "gender:women"],
  ["I'm a woman in a male-dominated field", "gender:men"],
  ["Meine Frau ist Lehrerin und bastelt gern", "role:teacher"],
  ["Mein Sohn ist Student in Köln", "role:student"],
  ["我老公是医生", "role:doctor"],
  ["我妈妈是老师", "role:teacher"],
  ["我妈妈是老师", "role:mother"],
  ["我爸爸退休了", "role:retiree"],
  ["他是学生，我是老师", "role:student"],
  ["我是老师的女儿", "role:teacher"],
  ["医生说要多休息", "role:doctor"],
  ["找个律师咨询", "role:lawyer"],
  ["my little girl loves it", "gender:women"],
  ["our girls are in school", "gender:women"],
  ["I dated women for years", "gender:women"],
  ["给40岁的妈妈买", "role:mother"],
  // Of the past, of a wish, of a thought.
  ["I used to be a teacher", "role:teacher"],
  ["When I was a student I lived on pasta", "role:student"],
  ["I want to become a nurse", "role:nurse"],
  ["I'm going to be a father in May", "role:father"],
  ["If I were a student I'd take it", "role:student"],
  ["They think I'm a student", "role:student"],
  ["People assume I'm a mother", "role:mother"],
  ["I'm a former nurse", "role:nurse"],
  ["Ich war früher Krankenschwester", "role:nurse"],
  ["Ich möchte Lehrerin werden", "role:teacher"],
  ["Ich werde bald Vater", "role:father"],
  ["Wenn ich Student wäre", "role:student"],
  ["我想当老师", "role:teacher"],
  ["我以前是护士", "role:nurse"],
  ["如果我是学生", "role:student"],
  // Things that the writer does not have.
  ["I sold my car last year", "owns:car"],
  ["I used to have a dog", "owns:dog"],
  ["I don't have a car", "owns:car"],
  ["I rent a car sometimes", "owns:car"],
  ["I'm looking for a laptop under 800", "owns:laptop"],
  ["My friend has a dog", "owns:dog"],
  ["My neighbour's car is loud", "owns:car"],
  ["My husband bought running shoes last week", "purchase:running-shoes"],
  ["Ich suche einen Laptop", "owns:laptop"],
  ["Ich hatte früher einen Hund", "owns:dog"],
  ["Mein Mann hat ein Fahrrad gekauft", "owns:bicycle"],
  ["我没买手机", "owns:smartphone"],
  ["想买一台笔记本电脑", "owns:laptop"],
  ["别买这个手机", "owns:smartphone"],
  ["退货了耳机", "owns:earphones"],
  ["I'm afraid of cats", "interest:cats"],
  ["I'm allergic to dogs", "interest:dogs"],
])("%s ↛ %s", (text, trait) => {
  expect(traits(text)).not.toContain(trait);
});

test.each([
  ["Any women here who lift?", "gender:women"],
  ["We mothers know it all", "role:mother"],
  ["我是女生", "gender:women"],
  ["My husband and I are parents of twins", "role:parent"],
  ["My wife and I are retired", "role:retiree"],
  ["Are you a nurse? Join us", "role:nurse"],
  ["If you are a beginner, start here", "role:beginner"],
  ["A forum for mothers and fathers", "role:mother"],
  ["As a nurse who is married to a doctor", "role:nurse"],
  ["My kids keep me busy, I'm a teacher", "role:teacher"],
  ["I'm a retired teacher", "role:retiree"],
  ["Any teachers here who can recommend a planner?", "role:teacher"],
  ["Ich bin Mutter von zwei Kindern", "role:mother"],
  ["他是学生，我是老师", "role:teacher"],
  ["我们学生没钱", "role:student"],
  ["作为老师，我觉得", "role:teacher"],
  ["I returned my laptop and got a tablet", "owns:tablet"],
  ["I'm looking for a laptop under 800", "purchase:computer"],
  ["My car broke down", "owns:car"],
  ["刚入手了相机", "owns:camera"],
])("%s → %s", (text, trait) => {
  expect(traits(text)).toContain(trait);
});
