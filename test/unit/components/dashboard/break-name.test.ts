// Where names break.
import { expect, test } from "vitest";
import { breakName } from "../../../../components/dashboard/break-name.ts";

test.each([
  ["coffee.stackexchange.com", ["coffee.", "stackexchange.", "com"]],
  ["reddit.com/r/running", ["reddit.", "com/", "r/", "running"]],
  ["r/homeespresso", ["r/", "homeespresso"]],
  ["Weekday Miles: training shoes", ["Weekday Miles: training shoes"]],
  ["Wait... what? 3.5 mm.", ["Wait... what? 3.5 mm."]],
  ["r/RunningShoeGeeks", ["r/", "Running", "Shoe", "Geeks"]],
  ["YouTube, iOS and McDonald", ["You", "Tube, iOS and McDonald"]],
  ["知乎", ["知乎"]],
  ["", [""]],
])("breaks %j into %j", (name, parts) => {
  expect(breakName(name)).toEqual(parts);
  expect(breakName(name).join("")).toBe(name);
});
