// The command line: picks the command, turns what goes wrong into one sentence and an exit code.
import { stripVTControlCharacters } from "node:util";
import { ShoalError } from "../lib/base/errors.ts";
import { toDisplay } from "../lib/base/text.ts";
import { nearWords } from "../lib/query/near-words.ts";
import { diff } from "./diff.ts";
import { identify } from "./identify.ts";
import { merge } from "./merge.ts";
import { query } from "./query.ts";
import { sayRefusal } from "./say-refusal.ts";
import { stats } from "./stats.ts";
import { systemTerminal } from "./system-terminal.ts";
import {
  RefusedFile,
  UnreadableFile,
  UsageError,
  type Command,
  type Terminal,
} from "./terminal.ts";
import { validate } from "./validate.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["identify", identify],
  ["validate", validate],
  ["query", query],
  ["merge", merge],
  ["diff", diff],
  ["stats", stats],
]);

const HELP = `shoal COMMAND ...

  identify         addresses on standard input → their channels
  validate FILE    is FILE a good map?
  query FILE ...   where a persona's people gather
  merge FILE ...   several maps joined into one
  diff A B         what separates two maps
  stats FILE       what a map holds, in numbers

shoal COMMAND --help says more. Exit codes: 0 fine, 1 data refused, 2 wrong call.
`;

/** Runs one command line and returns its exit code: 0 fine, 1 data refused or a fault, 2 wrong call. */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [name = "", ...rest] = args;
  const complain = (sentence: string) => terminal.complain(tidyLines(sentence));
  const say = (text: string) => terminal.write(tidyLines(text));
  try {
    const command = COMMANDS.get(name);
    if (asksForHelp(command ? rest : args) || name === "help") {
      await terminal.write(command?.help ?? HELP);
      return 0;
    }
    if (command) return await command.run(rest, { ...terminal, complain, say });
    const known = [...COMMANDS.keys()].join(", ");
    if (!name) throw new UsageError(`Name a command: ${known}.`);
    const near = nearWords(name, COMMANDS.keys()).map((each) => ` Did you mean “${each}”?`);
    throw new UsageError(`There is no command "${name}".${near.join("")}`);
  } catch (error) {
    if (error instanceof UsageError) {
      complain(
        `${error.message} See: npm run --silent shoal -- ${COMMANDS.has(name) ? `${name} ` : ""}--help`,
      );
      return 2;
    }
    if (error instanceof UnreadableFile) {
      complain(error.message);
      return 2;
    }
    complain(
      error instanceof RefusedFile
        ? `${error.file} is refused. ${sayRefusal(error.refusal)}`
        : error instanceof ShoalError
          ? sayRefusal(error)
          : `Something went wrong: ${String(error)}`,
    );
    return 1;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

// File names and data may hold control characters; a terminal must not obey them.
function tidyLines(sentence: string): string {
  return toDisplay(stripVTControlCharacters(sentence));
}

if (import.meta.main) {
  process.exitCode = await runCommandLine(process.argv.slice(2), systemTerminal());
}
