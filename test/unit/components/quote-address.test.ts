// Addresses that open a page at the quoted words.
import { expect, test } from "vitest";
import { quoteAddress } from "../../../components/quote-address.ts";

test.each([
  ["https://a.example/t/1", "wide feet", "https://a.example/t/1#:~:text=wide%20feet"],
  ["https://a.example/t/1#p2", "wide feet", "https://a.example/t/1#p2:~:text=wide%20feet"],
  ["https://a.example/", "a-b, c", "https://a.example/#:~:text=a%2Db%2C%20c"],
  ["https://a.example/", undefined, "https://a.example/"],
  ["https://a.example/", "  \n", "https://a.example/"],
])("points %s at %j", (url, words, expected) => {
  expect(quoteAddress(url, words)).toBe(expected);
});

test("puts only whole first words of a long passage into the address", () => {
  const address = quoteAddress("https://a.example/", "shoes ".repeat(50));
  expect(decodeURIComponent(address.split("text=")[1]!)).toMatch(/^(shoes )*shoes$/);
  expect(address.length).toBeLessThan(160);
});
