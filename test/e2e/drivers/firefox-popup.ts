// The real popup of Firefox as a surface: the driver protocol does not show it, so scripts in its frame do the work.
import { spotExpression, type Surface } from "../surface.ts";
import { spotWords, type Spot } from "../spots.ts";
import { until } from "../wait.ts";
import type { FirefoxWindow } from "./firefox-window.ts";

/** Returns the surface of the open popup. */
export function firefoxPopup(scope: FirefoxWindow): Surface {
  const list = (spot: Spot) => spotExpression("content.document", spot);
  const readAll = async (spot: Spot, expression: string) =>
    (await scope.runInPopup(
      `return ${list(spot)}.map((e) => String(${expression} ?? ""));`,
    )) as string[];
  const read = (spot: Spot, expression: string) =>
    until(spotWords(spot), async () => {
      const [first] = await readAll(spot, expression);
      return first === undefined ? undefined : { first };
    }).then(({ first }) => first);
  const act = async (spot: Spot, script: string) => {
    await read(spot, `(() => { e.focus(); ${script} })()`);
  };
  const tell = (kind: string) => `e.dispatchEvent(new content.Event("${kind}", { bubbles: true }))`;
  const has = async (spot: Spot) => (await readAll(spot, "1")).length > 0;
  return {
    has,
    click: (spot) => act(spot, "e.click()"),
    fill: (spot, text) =>
      act(spot, `e.value = ${JSON.stringify(text)}; ${tell("input")}; ${tell("change")}`),
    choose: (spot, value) => act(spot, `e.value = ${JSON.stringify(value)}; ${tell("change")}`),
    press: async (key) => {
      await scope.runInPopup(`for (const kind of ["keydown", "keyup"])
        content.document.activeElement.dispatchEvent(new content.KeyboardEvent(kind,
          { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true })); return true;`);
    },
    text: (spot) => read(spot ?? { css: "body" }, "e.innerText"),
    texts: (spot) => readAll(spot, "e.innerText"),
    value: (spot) => read(spot, "e.value"),
    wait: (spot) => act(spot, ""),
    gone: async (spot) => {
      await until(`no more ${spotWords(spot)}`, async () => !(await has(spot)));
    },
    close: async () => {
      await scope.run(
        `document.querySelectorAll("panel").forEach((each) => each.state === "open" && each.hidePopup())`,
      );
    },
  };
}
