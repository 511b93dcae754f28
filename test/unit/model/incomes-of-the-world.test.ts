// Incomes as they are written in East Asia, Russia, Vietnam, India and elsewhere: their scales, periods and currencies.
import { describe, expect, test } from "vitest";
import { parseBand } from "../../../lib/model/band.ts";
import { levelOfIncome } from "../../../lib/model/purchasing-power.ts";

const MONEY = [0, 1e12] as const;

describe("reads the income", () => {
  test.each([
    // Japanese: by the month, or by the year.
    ["月収30万円", 3_600_000, 3_600_000, "JPY"],
    ["月給25万", 3_000_000, 3_000_000, undefined],
    ["月収 25〜30万円", 3_000_000, 3_600_000, "JPY"],
    ["手取り20万", 2_400_000, 2_400_000, undefined],
    ["手取り月20万円", 2_400_000, 2_400_000, "JPY"],
    ["手取り15〜20万", 1_800_000, 2_400_000, undefined],
    ["手取り400万円", 4_000_000, 4_000_000, "JPY"],
    ["手取り年収400万円", 4_000_000, 4_000_000, "JPY"],
    ["年収400〜600万円", 4_000_000, 6_000_000, "JPY"],
    ["年収1000万円以上", 10_000_000, Infinity, "JPY"],
    ["年収300万円未満", 0, 3_000_000, "JPY"],
    ["年収1億2000万円", 120_000_000, 120_000_000, "JPY"],
    ["世帯年収800万円台", 8_000_000, 8_000_000, "JPY"],
    ["週給5万円", 2_600_000, 2_600_000, "JPY"],
    // Korean.
    ["월급 300만원", 36_000_000, 36_000_000, "KRW"],
    ["월 300만원", 36_000_000, 36_000_000, "KRW"],
    ["월 소득 300만 원", 36_000_000, 36_000_000, "KRW"],
    ["세후 월 250만원", 30_000_000, 30_000_000, "KRW"],
    ["연봉 5000만원", 50_000_000, 50_000_000, "KRW"],
    ["연봉 5천만원", 50_000_000, 50_000_000, "KRW"],
    ["연봉 3천~4천만원", 30_000_000, 40_000_000, "KRW"],
    ["연봉 4천", 40_000_000, 40_000_000, undefined],
    ["연봉 1억2천", 120_000_000, 120_000_000, undefined],
    ["연봉 1억 이상", 100_000_000, Infinity, undefined],
    ["연봉 1억 5천만원", 150_000_000, 150_000_000, "KRW"],
    ["연봉 3000만원 이하", 0, 30_000_000, "KRW"],
    ["연봉 3000만원 미만", 0, 30_000_000, "KRW"],
    ["₩3억", 300_000_000, 300_000_000, "KRW"],
    // Chinese.
    ["月薪1.5万", 180_000, 180_000, undefined],
    ["月收入8000", 96_000, 96_000, undefined],
    ["工资8000/月", 96_000, 96_000, undefined],
    ["年薪20多万", 200_000, 200_000, undefined],
    ["年薪1亿", 100_000_000, 100_000_000, undefined],
    ["年薪50万左右", 450_000, 550_000, undefined],
    ["月薪1万5", 180_000, 180_000, undefined],
    ["月薪3萬台幣", 360_000, 360_000, "TWD"],
    ["月薪2萬港幣", 240_000, 240_000, "HKD"],
    ["月薪两万", 240_000, 240_000, undefined],
    ["年薪百万", 1_000_000, 1_000_000, undefined],
    ["月入过万", 120_000, Infinity, undefined],
    // Russian.
    ["100 тыс. руб. в месяц", 1_200_000, 1_200_000, "RUB"],
    ["100 тысяч рублей", 100_000, 100_000, "RUB"],
    ["100000 руб/мес", 1_200_000, 1_200_000, "RUB"],
    ["зарплата 100к", 100_000, 100_000, undefined],
    ["100 т.р.", 100_000, 100_000, "RUB"],
    ["от 50 до 70 тыс. руб.", 50_000, 70_000, "RUB"],
    ["от 100 тыс.", 100_000, Infinity, undefined],
    ["до 50 тыс.", 0, 50_000, undefined],
    ["более 1,5 млн руб. в год", 1_500_000, Infinity, "RUB"],
    ["2 млрд ₽", 2e9, 2e9, "RUB"],
    // Vietnamese.
    ["15 triệu/tháng", 180_000_000, 180_000_000, undefined],
    ["lương 15tr", 15_000_000, 15_000_000, undefined],
    ["từ 10 đến 15 triệu đồng", 10_000_000, 15_000_000, "VND"],
    ["trên 20 triệu mỗi tháng", 240_000_000, Infinity, undefined],
    ["thu nhập dưới 1 tỷ/năm", 0, 1e9, undefined],
    ["15.000.000đ", 15_000_000, 15_000_000, "VND"],
    // German and Indian.
    ["60-80 Tsd. €", 60_000, 80_000, "EUR"],
    ["1,2 Mio. Euro", 1_200_000, 1_200_000, "EUR"],
    ["10 lakhs per annum", 1_000_000, 1_000_000, "INR"],
    ["1.5 crores", 15_000_000, 15_000_000, "INR"],
    ["12-15 lpa", 1_200_000, 1_500_000, "INR"],
    ["10 lakh PKR", 1_000_000, 1_000_000, undefined],
    ["₹2 Cr", 20_000_000, 20_000_000, "INR"],
    ["₹15L", 1_500_000, 1_500_000, "INR"],
    ["Rs. 50,000/month", 600_000, 600_000, "INR"],
    ["50k INR pm", 600_000, 600_000, "INR"],
    // A letter of the currency is no scale.
    ["80.000 Kč", 80_000, 80_000, "CZK"],
    ["8 tys. zł", 8_000, 8_000, "PLN"],
    ["R$ 3.000/mês", 36_000, 36_000, "BRL"],
    ["1500 euros al mes", 18_000, 18_000, "EUR"],
    ["30 mille euros", 30_000, 30_000, "EUR"],
  ])("%s", (text, from, to, currency) =>
    expect(parseBand(text, MONEY)).toMatchObject({ from, to, ...(currency && { currency }) }),
  );

  test.each(["時給1200円", "日給1万円", "시급 10000원", "500 руб/час", "50k ₫/giờ"])(
    "but none by the hour or day: %s",
    (text) => expect(parseBand(text, MONEY)).toBeUndefined(),
  );
});

test.each([
  ["月収30万円", "medium"],
  ["월급 300만원", "medium"],
  ["연봉 1억 이상", "high"],
  ["5000만원", "medium"],
  ["月收入8000", "medium"],
  ["100 тыс. руб. в месяц", "medium"],
  ["1,5 млн руб. в год", "medium"],
  ["15 triệu/tháng", "medium"],
  ["100 тыс.", undefined], // of a month or a year?
])("tells of the income %s the spend level %s", (text, level) =>
  expect(levelOfIncome(text)).toBe(level),
);
