// Arguments of a command, by Node's own parser, with its complaints as usage errors.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./terminal.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Returns a command's options and positional arguments. Throws UsageError for what it does not know, and for two values
 * of an option that takes one.
 */
export function parseOptions<const O extends Options>(args: string[], options: O) {
  const parsed = parse(args, options);
  const given = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  for (const [name, { type, multiple }] of Object.entries(options)) {
    if (type !== "string" || multiple) continue;
    const { length } = given.filter((each) => each === name);
    if (length > 1) throw new UsageError(`--${name} takes one value, and was given ${length}.`);
  }
  return parsed;
}

function parse<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, option] = /^Option '(\S+)' argument is ambiguous/.exec(error.message) ?? [];
    throw new UsageError(
      option === undefined
        ? `${error.message.split(". ")[0]}.`
        : `${option} needs a value; one that begins with a dash is written ${option}=-…`,
    );
  }
}

/** Returns the one file that a command names. Throws UsageError for none or several. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageError("Name the map's file.");
  if (rest.length) throw new UsageError(`One file at a time: ${rest.join(" ")} is too much.`);
  return file;
}

/** Returns a value if it is one of the allowed ones. Throws UsageError naming them otherwise. */
export function oneOf<T extends string>(name: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new UsageError(`${name} must be one of ${allowed.join(", ")}, not "${value}".`);
  }
  return found;
}
