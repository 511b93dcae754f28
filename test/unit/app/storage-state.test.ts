// Asking the browser to keep the map: only at a press of the button, and never waited for without end.
import { globSync, readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { askToKeep } from "../../../lib/app/storage-state.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("gives up after three seconds where the browser waits for a person", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { storage: { persist: () => new Promise(() => undefined) } });
  const asked = askToKeep();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await asked).toBe("no-answer");
});

test("asks nowhere else", () => {
  const asking = globSync("{lib,components,entrypoints}/**/*.{ts,tsx}").filter((file) =>
    /\bpersist\??\.?\(/.test(readFileSync(file, "utf8")),
  );
  expect(asking).toEqual(["lib/app/storage-state.ts"]);
});
