// Who is asked for: a persona of the map by id, name or a frozen version, one in a file of its own, or traits given one by one.
import { fold, foldCase } from "../lib/base/text.ts";
import { decodeFile } from "../lib/exchange/parse-file.ts";
import { readPersona } from "../lib/exchange/read-persona.ts";
import { LEVELS } from "../lib/model/choices.ts";
import { likeWord, withoutMarks } from "../lib/model/like-key.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion, Persona } from "../lib/model/persona.ts";
import { oneOf } from "./parse-options.ts";
import { findVersion } from "./find-version.ts";
import { exists, orRefused, readBytes } from "./read-file.ts";
import { UsageError } from "./terminal.ts";

/** Who is asked for, ready for a question; of a persona of the map also its product card, its part in the decision, and its buying unit. */
export type Asked = Pick<Persona, "name" | "product" | "role" | "unit"> & {
  readonly traits: readonly Criterion[];
};

/** Returns the persona that an id, a name, a frozen version's hash or a file's path means, tried in this order. Throws UsageError where nothing or too much fits. */
export async function findPersona(map: ShoalMap, wanted: string): Promise<Asked> {
  const personas = map.personas.filter(({ removed }) => !removed);
  const byId = personas.find(({ id }) => id === wanted);
  if (byId) return byId;
  const called = onlyNamed(personas, wanted, "personas");
  if (called) return called;
  const frozen = findVersion(personas, wanted);
  if (frozen) return frozen;
  if (await exists(wanted)) {
    const bytes = await readBytes(wanted);
    const persona = await orRefused(wanted, () => readPersona(decodeFile(bytes)));
    return { ...persona, name: persona.name || wanted };
  }
  if (/^v:/i.test(wanted)) {
    throw new UsageError(
      `No frozen version of the map's personas has the hash "${wanted}", or eight digits or more at its beginning.`,
    );
  }
  const names = personas.map(({ name }) => `"${name}"`).join(", ");
  throw new UsageError(
    `No persona or file is called "${wanted}"; the map has ${names || "no personas"}.`,
  );
}

/** Returns the record that is called so, or undefined where none is. Throws UsageError where several are. */
export function onlyNamed<R extends { readonly id: string; readonly name: string }>(
  records: readonly R[],
  wanted: string,
  plural: string,
): R | undefined {
  const [first, ...others] = byName(records, wanted);
  if (first && others.length) {
    const ids = [first, ...others].map(({ id }) => id).join(", ");
    throw new UsageError(`Several ${plural} are called "${wanted}"; give one of the ids ${ids}.`);
  }
  return first;
}

function byName<R extends { readonly name: string }>(
  records: readonly R[],
  wanted: string,
): readonly R[] {
  const exact = records.filter(({ name }) => name === wanted);
  if (exact.length) return exact;
  const folded = records.filter(({ name }) => fold(name) === fold(wanted));
  return folded.length ? folded : records.filter(({ name }) => plain(name) === plain(wanted));
}

const plain = (name: string): string => likeWord(foldCase(withoutMarks(fold(name))));

/** Returns the criterion that text such as `interest:running=must` means; without a level it is a must. Throws UsageError. */
export function parseCriterion(text: string): Criterion {
  if (!/^[^:：=]*[^:：=\s][:：]./.test(text)) {
    throw new UsageError(`--trait must be FACET:VALUE, such as interest:running, not "${text}".`);
  }
  const at = text.lastIndexOf("=");
  const before = text.slice(0, Math.max(at, 0));
  // In `age:>=40` and `purchase:shoes;relation=rival` the sign belongs to the trait: a level needs a second one.
  const isTrait = /[<>]$/.test(before) || (/;[^=]*$/.test(before) && !isLevel(text.slice(at + 1)));
  if (at < 1 || isTrait) return { trait: text, level: "must" };
  return { trait: before, level: oneOf("A trait's level", LEVELS, text.slice(at + 1)) };
}

function isLevel(text: string): boolean {
  return LEVELS.some((level) => level === text);
}
