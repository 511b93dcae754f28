// The sample map beside an import that is under way.
import { expect, test, vi } from "vitest";
import { hasSample, loadSample } from "../../../lib/app/load-sample.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { SAMPLE_OBSERVER } from "../../../lib/model/choices.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

test("says that it waits for an import, can be given up meanwhile, and comes after it", async () => {
  const tools = { ...fakeTools(), area: fakeCopyArea() };
  const text = writeMap(
    aMap({
      observers: [{ id: SAMPLE_OBSERVER, label: "Sample", at: "2026-01-01T00:00:00.000Z" }],
      sightings: [aSighting({ observer: SAMPLE_OBSERVER })],
    }),
  );
  const told: string[] = [];
  const tell = (stage: string) => void told.push(stage);
  const giving = new AbortController();
  let kept: Promise<void> = Promise.resolve();
  await streamImport(tools, async () => {
    const given = loadSample(tools, text, { tell, signal: giving.signal });
    given.catch(() => undefined);
    kept = loadSample(tools, text, { tell });
    await vi.waitFor(() => expect(told).toEqual(["waiting", "waiting"]));
    giving.abort(new Error("given up"));
    await expect(given).rejects.toThrow("given up");
    expect(await hasSample(tools)).toBe(false);
    return { extras: {}, first: undefined, refused: 0, dropped: 0 };
  });
  await kept;
  expect(told).toEqual(["waiting", "waiting", "at-once"]);
  expect(await hasSample(tools)).toBe(true);
});
