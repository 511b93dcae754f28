// Long work that goes on while nobody shows it.
import { expect, test } from "vitest";
import { makeLongWork } from "../../../../components/dashboard/long-work.ts";
import type { WorkOptions } from "../../../../lib/app/work.ts";

/** Work that a test ends, and what it was handed. */
function aWork() {
  let ms = 0;
  const work = makeLongWork<string>(() => ms);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let options: WorkOptions = {};
  const begin = () =>
    work.begin((given) => {
      options = given;
      return promise;
    });
  const wait = (more: number) => (ms += more);
  return { work, begin, resolve, reject, wait, options: () => options };
}

test("tells how far it is and what came of it to whoever listens by then", async () => {
  const { work, begin, resolve, wait, options } = aWork();
  const stop = work.listen(() => undefined);
  begin();
  stop(); // the section is left
  expect(work.read()).toEqual({ task: { state: "busy" }, pace: undefined });
  wait(500);
  options().onProgress?.({ done: 3, total: 10 });
  expect(work.read().pace).toEqual({ done: 3, total: 10, elapsedMs: 500 });
  expect(options().signal?.aborted).toBe(false);
  let heard = 0;
  work.listen(() => heard++); // and opened again
  resolve("all of it");
  await Promise.resolve().then(() => undefined);
  expect(heard).toBe(1);
  const value = { given: false, value: "all of it" };
  expect(work.read()).toEqual({ task: { state: "done", value }, pace: undefined });
});

test("is given up by its cancelling alone, and failing otherwise is a failure", async () => {
  const given = aWork();
  given.begin();
  given.work.cancel();
  given.reject(given.options().signal?.reason);
  await expect
    .poll(() => given.work.read().task)
    .toEqual({ state: "done", value: { given: true } });
  const failed = aWork();
  failed.begin();
  failed.reject(new Error("disk"));
  await expect.poll(() => failed.work.read().task.state).toBe("failed");
});

test("begins once at a time, and forgets only what has ended", async () => {
  const { work, begin, resolve } = aWork();
  begin();
  work.begin(() => Promise.resolve("another"));
  work.forget();
  expect(work.read().task.state).toBe("busy");
  resolve("first");
  await expect.poll(() => work.read().task).toMatchObject({ value: { value: "first" } });
  work.forget();
  expect(work.read().task.state).toBe("idle");
});
