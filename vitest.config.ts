// Four projects: unit, unit-alone and unit-slow (node, fake IndexedDB), e2e (the built extension in real browsers).
import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const UNIT = "test/unit/**/*.test.{ts,tsx}";

/** What takes seconds: `npm test` runs it, `npm run check` does not. */
const SLOW = "test/unit/**/*.slow.test.ts";

/** What a test says that replaces a module, the browser's fake or IndexedDB's: it needs modules of its own. */
const REPLACES = /\bvi\.mock\(|\bfakeBrowser\b|"fake-indexeddb(?:\/.*)?"/;

const alone = globSync(UNIT, { exclude: [SLOW] }).filter((file) =>
  REPLACES.test(readFileSync(file, "utf8")),
);

const unit = {
  setupFiles: ["fake-indexeddb/auto"],
  pool: "threads" as const,
  maxWorkers: 2,
  testTimeout: 60_000, // property tests on a machine that has other things to do
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // Modules are loaded once for all files: the run takes a quarter of the time.
        test: {
          ...unit,
          name: "unit",
          include: [UNIT],
          exclude: [...alone, SLOW],
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...unit, name: "unit-alone", include: alone },
      },
      {
        plugins: [WxtVitest()],
        test: { ...unit, name: "unit-slow", include: [SLOW] },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
