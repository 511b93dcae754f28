// Hours of the week: read, said in words, written as digits, compared.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursInWords } from "../../../lib/model/hours-in-words.ts";
import { hoursOverlap, parseHours, printHours } from "../../../lib/model/hours.ts";

describe("hours", () => {
  const mask = (text: string) => parseHours(text)!;
  test.each([
    ["mon 0-1", 1],
    ["weekdays 19-23", 20],
    ["Mon-Fri 19:00-23:00", 20],
    ["sat-mon 8-9", 3],
    ["weekend", 48],
    ["周末 9-12", 6],
    ["daily 22-2", 28],
    ["mon 9-10, mon 9-11", 2],
    ["Mo-Fr 19-23 Uhr", 20],
    ["Montag bis Freitag 19-23", 20],
    ["samstags 10-14", 4],
    ["星期六 10-14", 4],
    ["周一到周五 19点-23点", 20],
    ["Mon–Fri 7pm-11pm", 20],
    ["mon/wed/fri 19-23", 12],
    ["sat, sun 10-14", 8],
    ["sat, weekday evenings", 49],
    ["20:30-22:30", 21],
  ])("reads %s as %d hours", (text, hours) => {
    expect(mask(text).reduce((sum, bit) => sum + bit, 0)).toBe(hours);
  });

  test.each([
    ["nachts 1-3", "daily 1-3"],
    ["weekdays after 9pm", "weekdays 21-24"],
    ["after 21:30", "daily 21-24"],
    ["9pm onwards", "daily 21-24"],
    ["from 7pm on", "daily 19-24"],
    ["until 9pm", "daily 0-21"],
    ["every day at 8 pm", "daily 20-21"],
    ["online evenings", "daily 18-23"],
    ["平日夜", "weekdays 18-23"],
    ["20時〜22時", "daily 20-22"],
    ["毎日20時", "daily 20-21"],
    ["土曜日 10時から12時", "sat 10-12"],
    ["all day", "daily"],
    ["夜11時", "daily 23-24"],
    ["晚上12点", "daily 0-1"],
    ["深夜1-3点", "daily 1-3"],
    ["late night 1-3", "daily 1-3"],
    ["nights 11-1", "daily 23-1"],
    ["evenings 8-1", "daily 20-1"],
    ["evenings 8-10", "daily 20-22"],
    ["evenings 8-12", "daily 20-24"],
    ["afternoons 12-3", "daily 12-15"],
    ["weekday evenings 10-1", "weekdays 22-1"],
    ["weekdays 9-5", "weekdays 9-17"],
    ["weekdays 9 to 5", "weekdays 9-17"],
    ["weekdays 10-2", "weekdays 10-14"],
    ["daily 12-8", "daily 12-20"],
    ["daily 22-6", "daily 22-24, daily 0-6"],
    ["daily 22-2", "daily 22-24, daily 0-2"],
    ["9-0", "9-24"],
    ["10am-2am", "daily 10-24, daily 0-2"],
    ["10-2 Uhr", "daily 10-24, daily 0-2"],
    ["10:00-2:00", "daily 10-24, daily 0-2"],
    ["晚上8点以后", "daily 20-24"],
    ["凌晨1-3点", "daily 1-3"],
    ["凌晨1点到3点", "daily 1-3"],
    ["凌晨", "daily 0-5"],
    ["mittwochs 19-21", "wed 19-21"],
    ["mornings 9-11", "daily 9-11"],
    ["nights 12-3", "daily 0-3"],
    ["nachts 12-3", "daily 0-3"],
    ["midnight 12-1", "daily 0-1"],
    ["evenings 12-2", "daily 0-2"],
    ["lunch 11-1", "daily 11-13"],
    ["mittags 11-2", "daily 11-14"],
    ["lunch 11-13", "daily 11-13"],
    ["afternoons 11-3", "daily 11-15"],
    ["凌晨12-3", "daily 0-3"],
    ["Mo.-Fr. 9-5", "weekdays 9-17"],
    ["sat. 10-2", "sat 10-14"],
  ])("reads %s like %s", (text, meant) => expect(parseHours(text)).toEqual(parseHours(meant)));

  test.each(["", "someday", "mon 25-26", "mon 9-9", "ff", ","])("refuses %j", (text) =>
    expect(parseHours(text)).toBeUndefined(),
  );

  test("says any mask in words that read back the same", () => {
    // Days alike are what people note: every mask bit by bit would say each hour by itself.
    const hours = fc
      .integer({ min: 0, max: 23 })
      .chain((from) => fc.integer({ min: from + 1, max: 24 }).map((to) => ({ from, to })));
    const day = fc.oneof(
      fc.constant([{ from: 0, to: 24 }]),
      fc.array(hours, { maxLength: 2 }),
      fc.constant([{ from: 9, to: 12 }]),
    );
    const week = fc.array(day, { minLength: 7, maxLength: 7 }).map((days) => {
      const bits = new Uint8Array(168);
      for (const [i, of] of days.entries())
        for (const { from, to } of of) bits.fill(1, i * 24 + from, i * 24 + to);
      return bits;
    });
    const language = fc.constantFrom("en", "en-GB", "de", "de-AT", "zh-CN", "zh-TW");
    fc.assert(
      fc.property(
        week.filter((bits) => bits.includes(1)),
        language,
        (bits, spoken) => {
          const words = hoursInWords(bits, spoken);
          expect([words, parseHours(words)]).toEqual([words, bits]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("writes any mask in 42 digits that read back the same", () => {
    const bits = fc.array(fc.constantFrom(0, 1), { minLength: 168, maxLength: 168 });
    fc.assert(
      fc.property(bits, (list) => {
        const text = printHours(Uint8Array.from(list));
        expect(text).toMatch(/^[0-9a-f]{42}$/);
        expect([...mask(text)]).toEqual(list);
      }),
    );
  });

  test("overlap by the part of the seen hours that is wanted", () => {
    expect(hoursOverlap(mask("weekdays 18-22"), mask("mon 20-24"))).toBe(0.5);
    expect(hoursOverlap(mask("daily"), mask("mon 20-24"))).toBe(1);
    expect(hoursOverlap(mask("weekend"), new Uint8Array(168))).toBe(0);
  });
});
