// What many test files start from: the fixture web, Chromium with the extension, and a dashboard with the sample map.
import { afterAll, beforeAll } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard, type Dashboard } from "./pages/dashboard.ts";
import { startWorld, type World } from "./world.ts";

export type SampleWorld = {
  readonly world: World;
  readonly dashboard: Dashboard;
  /** Goes to a place in the dashboard, written as in its address after the #. */
  readonly open: (hash: string) => Promise<void>;
};

/** Starts all of it before a file's first test and ends it after the last; what it returns is there from then on. */
export function useSampleWorld(): SampleWorld {
  let world: World;
  let dashboard: Dashboard;
  beforeAll(async () => {
    world = await startWorld(startChromium);
    dashboard = await openDashboard(world.driver);
    await dashboard.loadSample();
  });
  afterAll(() => world?.end());
  return {
    get world() {
      return world;
    },
    get dashboard() {
      return dashboard;
    },
    open: (hash) => dashboard.surface.page.evaluate((to) => void (location.hash = to), hash),
  };
}
