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
  /** Runs a function's body in a popup's or sidebar's frame, where `content` is its window, and returns what it returns. */
  readonly runInFrame: (address: string, script: string) => Promise<unknown>;
};

/** How long a frame may take to answer. */
const FRAME_MS = 5_000;

/** Returns the scope of the browser's first window. */
export function firefoxWindow(browser: Browser): FirefoxWindow {
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
    runInFrame: async (address, script) => {
      const told = await run(`new Promise((resolve) => {
        const sidebar = document.getElementById("sidebar")?.contentDocument;
        const shown = [...document.querySelectorAll("panel browser"), ...(sidebar?.querySelectorAll("browser") ?? [])];
        const frame = shown.find((each) => each.currentURI?.spec.startsWith(${JSON.stringify(address)}))?.messageManager;
        if (!frame) { resolve(undefined); return; }
        // A frame that moves to another process meanwhile never answers: it is asked again.
        setTimeout(() => resolve(undefined), ${FRAME_MS});
        const name = "shoal-e2e-" + Math.random();
        frame.addMessageListener(name, function heard({ data }) {
          frame.removeMessageListener(name, heard);
          resolve(data);
        });
        const script = "const NAME=" + JSON.stringify(name) + ";" + ${JSON.stringify(inFrame(script))};
        frame.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
      })`);
      if (typeof told !== "string") throw new Error(`${address} is not open`);
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
