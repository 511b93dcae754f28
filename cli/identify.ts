// `identify`: addresses in, channels out, line by line.
import { identifyChannel } from "../lib/channel/identify.ts";
import { parseOptions } from "./parse-options.ts";
import { readLines } from "./read-lines.ts";
import { UsageError, type Command } from "./terminal.ts";

// Written in pieces of about this many characters.
const PIECE_LENGTH = 64 * 1024;

export const identify: Command = {
  help: `shoal identify

Reads one address per line on standard input and prints one JSON value per line:
{"key", "kind", "name", "url"} of its channel, or null where there is no channel.

  echo "https://old.reddit.com/r/Running/" | npm run --silent shoal -- identify
`,
  run: async (args, { input, isInteractive, write, complain }) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length) throw new UsageError("Addresses come on standard input, one per line.");
    if (isInteractive) complain("Type one address per line; Ctrl-D ends.");
    let piece = "";
    let number = 0;
    for await (const line of readLines(input)) {
      number++;
      piece += `${JSON.stringify(identifyLine(line, number, complain))}\n`;
      if (piece.length < PIECE_LENGTH && !isInteractive) continue;
      await write(piece);
      piece = "";
    }
    await write(piece);
    return 0;
  },
};

// One address that breaks the rules must not cost the answers to all others.
function identifyLine(line: string, number: number, complain: (sentence: string) => void): unknown {
  try {
    const address = line.trim();
    return address === "" ? null : identifyChannel(address);
  } catch (error) {
    complain(`Line ${number}: ${String(error)}`);
    return null;
  }
}
