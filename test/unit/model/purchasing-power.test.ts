// The spend levels that incomes tell of people and prices ask of them, in the currencies that they are written in.
import { describe, expect, test } from "vitest";
import { levelForPrice, levelOfIncome } from "../../../lib/model/purchasing-power.ts";

describe("levelOfIncome", () => {
  test.each([
    // Plain numbers are dollars, euros or pounds.
    ["50k", "medium"],
    ["100k+", "high"],
    ["ca. 50k €", "medium"],
    ["<20k €", "low"],
    ["50k per year before tax", "medium"],
    ["household income over 200k", "high"],
    ["45k € im Jahr", "medium"],
    ["300 € im Monat", "low"],
    ["$1,000 weekly", "medium"],
    ["80-100kCHF", "medium"],
    ["35-50 T€", "medium"],
    // The mainland of China counts by the month, in 千 and 万.
    ["月入8000", "medium"],
    ["8千/月", "medium"],
    ["月薪8千", "medium"],
    ["年薪100k", "medium"],
    ["年收入30000", "low"],
    ["¥10万-15万", "medium"],
    ["20w+", "high"],
    // Taiwan writes 萬, Japan 収.
    ["100萬", "medium"],
    ["400萬", "high"],
    ["月薪6萬", "medium"],
    ["年収500万", "medium"],
    ["500万円", "medium"],
    ["月入8000美元", "medium"],
    // India and Korea.
    ["4 lakh", "medium"],
    ["5 lpa", "medium"],
    ["₹4,00,000", "medium"],
    ["₩45m", "medium"],
    ["45m won", "medium"],
    ["5000만원", "medium"],
    ["₩5000만", "medium"],
    ["3억", "high"],
    ["₩3 억", "high"],
    // By the month.
    ["月10k", "medium"],
    ["月收入20000", "high"],
  ])("reads %s as %s", (text, level) => expect(levelOfIncome(text)).toBe(level));

  test.each([
    // Currencies and scales that are not known.
    "AED 150k",
    // Of a month or of a year, and at least.
    "3000+",
    "ab 4.000 €",
    "mindestens 2500 € netto",
    "8000元以上",
    "ab 20.000 € im Jahr",
    "PHP 500k",
    "huf 6m",
    "500k kr",
    "₦500k",
    "AR$ 5m",
    "200000 руб",
    "5万新币",
    "50万澳门元",
    "top 10%",
    // Too little for a year, where none is named.
    "5",
    "300",
    "<300",
    "3000 € netto",
    "工资8000",
    "up to 200k",
  ])("reads nothing from %s", (text) => expect(levelOfIncome(text)).toBeUndefined());
});

describe("levelForPrice", () => {
  test.each([
    ["90-140 €", "medium"],
    ["90 € pro Paar", "medium"],
    ["1200", "high"],
    ["120 per pair", "medium"],
    ["500元/双", "medium"],
    ["20万円", "high"],
    ["₩200k", "medium"],
    ["5", undefined],
    ["AED 5000", undefined],
    ["₱5000", undefined],
    ["RD$ 5000", undefined],
  ])("takes %s for %s", (text, level) => expect(levelForPrice(text)).toBe(level));
});
