// Three projects: unit (node, fake IndexedDB), e2e (the built extension in real browsers), bench.
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["fake-indexeddb/auto"],
          benchmark: { include: [] },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          benchmark: { include: [] },
        },
      },
      {
        test: { name: "bench", include: [], benchmark: { include: ["test/bench/**/*.bench.ts"] } },
      },
    ],
  },
});
