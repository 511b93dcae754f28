// Makes sure that the browsers are there: finds them, as root on Debian installs them, else says how to get them.
import { execFileSync, spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { BROWSER_VARIABLES, findBrowser, findProgram, type BrowserName } from "./find-browser.ts";

const PACKAGE: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };
const CJK_FONT = "fonts-noto-cjk";

/** True where Chinese text can be shown; without such a font screenshots hold boxes. */
function hasCjkFont(): boolean {
  if (process.platform !== "linux") return true;
  const listed = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.trim() !== "";
}

/** Installs Debian packages. Throws where apt-get itself fails twice. */
function installPackages(names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const patient = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
  const update = () =>
    spawnSync("apt-get", [...patient, "update"], { env, stdio: "ignore" }).status;
  // Mirrors are sometimes in the middle of a change: once more, then try with the lists that are here.
  if (update() !== 0) update();
  const install = [...patient, "install", "-y", "--no-install-recommends", ...names];
  execFileSync("apt-get", install, { env, stdio: ["ignore", "ignore", "inherit"] });
}

/** Returns whether every wanted browser is there now, and says on the console what it did and what is missing. */
export function ensureBrowsers(wanted: readonly BrowserName[]): boolean {
  const isMissing = (name: BrowserName) => findBrowser(name) === undefined;
  const packages = wanted.filter(isMissing).map((name) => PACKAGE[name]);
  if (!hasCjkFont()) packages.push(CJK_FONT);
  if (packages.length > 0 && process.getuid?.() === 0 && findProgram("apt-get")) {
    console.log(`Installing ${packages.join(", ")} with apt-get (takes a minute or two) …`);
    try {
      installPackages(packages);
    } catch {
      console.error(`apt-get could not install ${packages.join(" ")}; its own words are above.`);
    }
  } else if (packages.join() === CJK_FONT) {
    console.log(
      `No Chinese font here: screenshots will show boxes (Debian: apt install ${CJK_FONT}).`,
    );
  }
  for (const name of wanted) if (!isMissing(name)) console.log(`${name}: ${findBrowser(name)}`);
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return true;
  console.error(
    `Missing: ${missing.join(" and ")}. Install it (Debian: sudo apt install ${missing.map((name) => PACKAGE[name]).join(" ")}; ` +
      `elsewhere Chrome, Edge or Firefox from its site) or set ${missing.map((name) => BROWSER_VARIABLES[name]).join(" / ")} to its program.`,
  );
  return false;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A missing browser would leave tests out: that is a failure, never a silent skip.
  if (!ensureBrowsers(["chromium", "firefox"])) process.exitCode = 1;
}
