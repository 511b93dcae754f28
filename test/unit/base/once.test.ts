// Work that is put off.
import { expect, test, vi } from "vitest";
import { once } from "../../../lib/base/once.ts";

test("makes nothing before it is asked, and once, be it undefined", () => {
  const make = vi.fn<() => undefined>();
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
