// `npm start`: sets up what is missing, builds, and shows the main job: in a window where there is one, else in words.
import { spawnSync } from "node:child_process";
import { ensureBrowsers } from "./install-browsers.ts";
import { hasDisplay, openToTry } from "./main-job/open-to-try.ts";
import { runMainJob } from "./main-job/run-main-job.ts";

const say = (line: string) => console.log(line);

/** Builds both extensions. Throws with the builder's own words where it fails. */
function build(): void {
  const { status, stdout, stderr } = spawnSync("npm run --silent build", {
    shell: true,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

async function show(): Promise<void> {
  const windowed = hasDisplay() && !process.argv.includes("--headless");
  say("Looking for a browser …");
  const found = ensureBrowsers(["chromium"]) || (windowed && ensureBrowsers(["firefox"]));
  if (!found) throw new Error("there is no browser to show it in (see above)");
  say("Building the extension …");
  build();
  if (windowed) {
    await openToTry(say);
    return;
  }
  say("No window here: driving the real extension in a browser without one.\n");
  await runMainJob(say);
  say("\nWith a display, `npm start` opens a window instead. To load it by hand:");
  say("  chrome://extensions → Developer mode → Load unpacked → .output/chrome-mv3");
}

try {
  await show();
} catch (error) {
  console.error(
    `Could not show the main job: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
