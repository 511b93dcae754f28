// The real popup and sidebar of Firefox as surfaces: the driver protocol does not show them, so scripts in their frames do the work.
import { spotExpression, type Surface } from "../surface.ts";
import { spotWords, type Spot } from "../spots.ts";
import { until } from "../wait.ts";
import type { FirefoxWindow } from "./firefox-window.ts";

/** Returns the surface of what is open at this address beside or over the page. */
export function firefoxFrame(scope: FirefoxWindow, address: string): Surface {
  const runInFrame = (script: string) => scope.runInFrame(address, script);
  const list = (spot: Spot) => spotExpression("content.document", spot);
  const readAll = async (spot: Spot, expression: string) =>
    (await runInFrame(`return ${list(spot)}.map((e) => String(${expression} ?? ""));`)) as string[];
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
      await runInFrame(`for (const kind of ["keydown", "keyup"])
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
