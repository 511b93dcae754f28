// What the navigation says of long work.
import { expect, test } from "vitest";
import {
  forgetEnded,
  isWriting,
  makeDesk,
  readDesk,
} from "../../../../components/dashboard/desk.ts";
import { workLines } from "../../../../components/dashboard/work-lines.ts";
import type { ImportOptions } from "../../../../lib/app/stream-import.ts";
import { ShoalError } from "../../../../lib/base/errors.ts";
import { compareMaps, type MapChanges } from "../../../../lib/exchange/compare-maps.ts";
import { EMPTY_MAP } from "../../../../lib/model/map.ts";

const nothing = compareMaps(EMPTY_MAP, EMPTY_MAP);
const changes: MapChanges = { ...nothing, channels: { ...nothing.channels, added: 1 } };
const opened = { incoming: EMPTY_MAP, changes, warnings: [] };
const file = new File([], "team.shoal.json");

/** A desk whose import a test ends, and what its applying was handed. */
function aDesk(offered = opened) {
  const ended = Promise.withResolvers<MapChanges>();
  let options: ImportOptions = {};
  const desk = makeDesk(
    {
      openImport: async () => offered,
      loadSample: async () => undefined,
      applyImport: (_, given) => {
        options = given;
        return ended.promise;
      },
    },
    () => 0,
  );
  return { desk, ended, lines: () => workLines(readDesk(desk)), options: () => options };
}

test("leads an import from its choosing to its end, and says how far it is", async () => {
  const { desk, ended, lines, options } = aDesk();
  expect(lines()).toEqual([]);
  desk.importing.choose(file);
  expect(lines()).toEqual([{ panel: "import", words: "importReading", part: undefined }]);
  await expect.poll(() => lines()[0]?.words).toBe("importWaits");
  forgetEnded(desk); // a preview waits for its decision
  expect(lines()).toMatchObject([{ words: "importWaits" }]);
  desk.importing.apply(opened);
  options().tell?.("writing");
  options().onProgress?.({ done: 43, total: 100 });
  expect(lines()).toEqual([{ panel: "import", words: "importing", part: 0.43 }]);
  expect(isWriting(desk)).toBe(true);
  forgetEnded(desk);
  options().tell?.("counting");
  expect(lines()).toEqual([{ panel: "import", words: "importCounting", part: undefined }]);
  expect(isWriting(desk)).toBe(false); // by now it is finished at the next start
  ended.resolve(changes);
  await expect.poll(lines).toEqual([{ panel: "import", words: "imported", part: undefined }]);
  forgetEnded(desk);
  expect(lines()).toEqual([]);
});

test("asks for no decision where a file brings nothing new", async () => {
  const { desk, lines } = aDesk({ ...opened, changes: nothing });
  desk.importing.choose(file);
  await expect.poll(() => desk.importing.read().state.state).toBe("preview");
  expect(lines()).toEqual([]);
});

test("an import that was cancelled says no more, one that failed does", async () => {
  for (const cancelled of [true, false]) {
    const { desk, ended, lines, options } = aDesk();
    desk.importing.choose(file);
    await expect.poll(() => lines()[0]?.words).toBe("importWaits");
    desk.importing.apply(opened);
    if (cancelled) desk.importing.cancel();
    options().tell?.("undoing");
    expect(lines()).toMatchObject([{ words: "importUndoing" }]);
    ended.reject(new ShoalError("TIMEOUT"));
    await expect.poll(() => lines()[0]?.words).toBe(cancelled ? undefined : "importRefused");
  }
});

test("says what else is under way, and what came of it", async () => {
  const { desk, lines } = aDesk();
  desk.rebuilding.begin(() => Promise.resolve("rebuilt"));
  desk.exporting.begin(() => Promise.reject(new Error("disk")));
  expect(lines()).toMatchObject([
    { panel: "export", words: "exporting" },
    { panel: "health", words: "rebuilding" },
  ]);
  await expect.poll(lines).toMatchObject([{ words: "exportFailed" }, { words: "rebuilt" }]);
  forgetEnded(desk);
  expect(lines()).toEqual([]);
});
