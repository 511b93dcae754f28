// Questions that a page puts to the background, which alone carries the suffix list and the page reader.
import { browser } from "wxt/browser";

/**
 * `capture` makes the draft of a tab; `look` only recognises its channel; `identify` recognises a typed address;
 * `back-up` writes the scheduled backup if it is due; `call` is answered in the background's own storage; `refresh` has
 * the popup's next answer asked for.
 */
export type Command =
  | { readonly type: "back-up" }
  | { readonly type: "call" }
  | { readonly type: "refresh" }
  | { readonly type: "capture"; readonly tab: number }
  | { readonly type: "look"; readonly tab: number }
  | { readonly type: "identify"; readonly address: string };

/** How long the background may take to wake and answer. */
const ANSWER_MS = 8_000;

/** Sends a command and returns the unchecked answer; undefined where the background did not answer in time. */
export async function sendCommand(command: Command): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ANSWER_MS));
  return Promise.race([browser.runtime.sendMessage(command).catch(() => undefined), late]);
}

/** Answers commands from Shoal's own pages; what is no command is left to others. */
export function onCommandMessage(answer: (command: Command) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string | undefined }, respond: (reply: unknown) => void) => {
      const command = parseCommand(message);
      if (!command || sender.id !== browser.runtime.id) return undefined;
      answer(command).then(respond, () => respond(undefined));
      return true;
    },
  );
}

function parseCommand(message: unknown): Command | undefined {
  if (message === null || typeof message !== "object") return undefined;
  const { type, tab, address } = message as { type?: unknown; tab?: unknown; address?: unknown };
  if ((type === "capture" || type === "look") && Number.isInteger(tab)) {
    return { type, tab: Number(tab) };
  }
  if (type === "back-up" || type === "call" || type === "refresh") return { type };
  if (type === "identify" && typeof address === "string") return { type, address };
  return undefined;
}
