// The window of Firefox itself, scripted from its own scope: toolbar button, shortcut, context menu and popup live there.
import type { Browser } from "puppeteer-core";

type Evaluated = {
  readonly result: {
    readonly type: string;
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
};
type Tree = { readonly result: { readonly contexts: readonly { readonly context: string }[] } };

/** The part of a BiDi connection that is needed; puppeteer keeps it to itself. */
type Connection = {
  readonly send: (method: string, params: object) => Promise<unknown>;
};

/** Runs scripts in a Firefox window's own scope; a script's value must be plain data. */
export type FirefoxWindow = {
  readonly run: (script: string) => Promise<unknown>;
  /** Runs a function's body in the frame of the open popup, where `content` is the popup's window, and returns what it returns. */
  readonly runInPopup: (script: string) => Promise<unknown>;
};

/** Returns the scope of the browser's first window. `popupAddress` is what the popup shows. */
export function firefoxWindow(browser: Browser, popupAddress: string): FirefoxWindow {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const run = async (script: string) => {
    const tree = (await connection.send("browsingContext.getTree", {
      "moz:scope": "chrome",
    })) as Tree;
    const { result } = (await connection.send("script.evaluate", {
      expression: script,
      target: { context: tree.result.contexts[0]!.context },
      awaitPromise: true,
      userActivation: true,
    })) as Evaluated;
    if (result.type === "exception") throw new Error(result.exceptionDetails?.text);
    return result.result.value;
  };
  return {
    run,
    runInPopup: async (script) => {
      const told = await run(`new Promise((resolve) => {
        const popups = [...document.querySelectorAll("panel browser")];
        const popup = popups.find((each) => each.currentURI?.spec.startsWith(${JSON.stringify(popupAddress)}));
        if (!popup) { resolve(undefined); return; }
        const frame = popup.messageManager;
        const name = "shoal-e2e-" + Math.random();
        frame.addMessageListener(name, function heard({ data }) {
          frame.removeMessageListener(name, heard);
          resolve(data);
        });
        const script = "const NAME=" + JSON.stringify(name) + ";" + ${JSON.stringify(inFrame(script))};
        frame.loadFrameScript("data:," + encodeURIComponent(script), false);
      })`);
      if (typeof told !== "string") throw new Error("no popup is open");
      const answer = JSON.parse(told) as { readonly value?: unknown; readonly error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
  };
}

/** A frame script that runs `script` as a function's body and sends what it returns or throws, as JSON. */
function inFrame(script: string): string {
  return `{ let told; try { told = { value: (() => { ${script} })() }; } catch (error) { told = { error: String(error) }; }
    sendAsyncMessage(NAME, JSON.stringify(told)); }`;
}
