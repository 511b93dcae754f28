// Nothing leaves: the whole main job in Chromium, with every page and worker of the extension watched.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { openPopup, tagPage } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { tagPanel } from "./pages/panel.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf } from "./surface.ts";
import { sleep, until } from "./wait.ts";
import { watchExtension, type Watch } from "./watch-extension.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let watch: Watch;

beforeAll(async () => {
  world = await startWorld(startChromium);
  watch = await watchExtension(world.driver.browser(), world.driver.base);
});
afterAll(() => world?.end());

/** What the browser itself asks of its maker, with any extension or none. */
const BROWSER_OWN =
  /^(CONNECT|GET|POST) (http:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|gstatic)\.com/;

test("does the whole main job without one request", async () => {
  const { popup, page } = await tagPage(world.driver, PLACES.shoes, {
    traits: ["running"],
    seen: 2,
    read: 6,
    quote: "dad",
  });
  await popup.surface.click({ testid: "back" });
  await popup.newPersona("Runner", [["running", "must"]]);
  await popup.openReasons(0);
  await popup.readReasons();
  await popup.channelHere();
  await popup.surface.click({ testid: "beside" });
  const panel = await tagPanel(await world.driver.panelBeside());
  await panel.surface.close();
  const dashboard = await openDashboard(world.driver);
  await dashboard.loadSample();
  await dashboard.exportMap();
  for (const section of ["ask", "channels", "personas", "settings", "data"] as const)
    await dashboard.go(section);
  await dashboard.eraseAll();
  await page.close();
  await sleep(500);
  expect(watch.requests).toEqual([]);
  expect(watch.complaints).toEqual([]);
  expect(world.web.strays.filter((stray) => !BROWSER_OWN.test(stray))).toEqual([]);
});

test("notices a request where there is one: the watch works", async () => {
  const popup = await openPopup(world.driver, await world.driver.newPage(PLACES.parents));
  const page = pageOf(popup.surface);
  await page.evaluate(() => fetch("https://sink.example/leak").catch(() => undefined));
  await page.evaluate(() => {
    const image = new Image();
    image.src = "https://sink.example/pixel.png";
  });
  await until(
    "the watch to see the request",
    async () => watch.requests.length >= 2 || watch.complaints.length >= 2,
  );
  expect(JSON.stringify(watch)).toMatch(/sink\.example/);
  expect(world.web.strays.join()).not.toMatch(/sink\.example/); // the policy stopped both before they left
});

test("asks for no permission that a browser warns about", async () => {
  const dashboard = await openDashboard(world.driver);
  const asked = await dashboard.surface.page.evaluate(async () => {
    const { management, permissions, runtime } = (globalThis as unknown as { chrome: Chrome })
      .chrome;
    const warnings = await management.getPermissionWarningsByManifest(
      JSON.stringify(runtime.getManifest()),
    );
    return { warnings, origins: (await permissions.getAll()).origins };
  });
  expect(asked).toEqual({ warnings: [], origins: [] });
});

type Chrome = {
  readonly management: {
    readonly getPermissionWarningsByManifest: (manifest: string) => Promise<string[]>;
  };
  readonly permissions: { readonly getAll: () => Promise<{ readonly origins: string[] }> };
  readonly runtime: { readonly getManifest: () => object };
};

test("runs no script in a page that nobody asked about", async () => {
  const page = await world.driver.newPage("about:blank");
  const session = await page.createCDPSession();
  const contexts: string[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context.origin));
  await session.send("Runtime.enable");
  await page.goto(PLACES.kitchen);
  await sleep(500);
  expect(contexts.filter((origin) => origin.startsWith("chrome-extension:"))).toEqual([]);
  await page.close();
});
