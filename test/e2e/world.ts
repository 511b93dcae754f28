// A world for one test file: the fixture web, and one browser with the extension in it.
import type { Driver, DriverOptions } from "./drivers/driver.ts";
import { serveSites, type Web } from "./sites/serve.ts";

export type World = {
  readonly web: Web;
  readonly driver: Driver;
  readonly end: () => Promise<void>;
};

/** Starts both; `end` closes both. */
export async function startWorld(
  start: (options: DriverOptions) => Promise<Driver>,
  options: Omit<DriverOptions, "proxyPort"> = {},
): Promise<World> {
  const web = await serveSites();
  try {
    const driver = await start({ ...options, proxyPort: web.port });
    return {
      web,
      driver,
      end: async () => {
        await driver.close();
        await web.close();
      },
    };
  } catch (error) {
    await web.close();
    throw error;
  }
}
