// The real terminal.
import { once } from "node:events";
import type { Terminal } from "./terminal.ts";

/** Returns the process's own input, output and clock. A reader that goes away (`| head`) ends the process quietly. */
export function systemTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      process.exit(error.code === "EPIPE" ? 0 : 1);
    });
  }
  return {
    input: stdin,
    isInteractive: stdin.isTTY,
    write: async (text) => {
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    complain: (sentence) => void stderr.write(`${sentence}\n`),
    now: () => Date.now(),
  };
}
