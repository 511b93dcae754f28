// One sighting more or less in kept evidence, without taking apart what it does not touch.
import { compareText } from "../base/text.ts";
import { addToWeek, weekOf } from "../rank/decay.ts";
import { countLooks, lineOf, type Covered } from "../rank/evidence.ts";
import { headOf, storable, unpackHead, type PackedEvidence } from "./profile.ts";

/** Cohorts as they are kept (packEvidence), changed in place: copies of a place's ten thousand take longer than all else. */
type Cohorts = { readonly traits: string[]; readonly numbers: number[] };

/**
 * Returns kept evidence with one sighting counted in (`sign` 1) or out again (−1): what `countSighting` gives, packed.
 * Throws DATABASE_DAMAGED where it is none.
 */
export function countPacked(
  packed: PackedEvidence,
  sighting: Covered,
  sign: 1 | -1,
): PackedEvidence {
  const { traits, length, ...looks } = unpackHead(packed);
  const all: Cohorts = { traits: [...traits], numbers: storable(packed.numbers, length) };
  const week = weekOf(Date.parse(sighting.at));
  for (const { traits: some, seen } of sighting.cohorts) countCohort(all, some, week, sign * seen);
  const used = putInOrderOfUse(all);
  all.numbers.unshift(...headOf(countLooks(looks, sighting, sign)));
  return { traits: used.join("\t"), numbers: all.numbers };
}

// Traits that were not there come last; they get their places in the end.
function countCohort(all: Cohorts, added: readonly string[], week: number, count: number): void {
  const { traits, numbers } = all;
  const line = lineOf(added);
  const start = startOf(line, all);
  const isKnown = start < numbers.length && lineAt(all, start) === line;
  const seen = addToWeek(isKnown ? seenAt(numbers, start) : [], week, count);
  const places = added.map((trait) => {
    const place = traits.indexOf(trait);
    return place < 0 ? traits.push(trait) - 1 : place;
  });
  const edited = seen.length === 0 ? [] : [seen.length, ...seen, places.length, ...places];
  const gone = isKnown ? traitsAt(numbers, start).end - start : 0;
  numbers.splice(start, gone, ...edited);
}

// Where the first cohort begins whose line is not before the given one.
function startOf(line: string, all: Cohorts): number {
  const { numbers } = all;
  const starts: number[] = [];
  for (let at = 0; at < numbers.length; at = traitsAt(numbers, at).end) starts.push(at);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(lineAt(all, starts[middle]!), line) < 0) low = middle + 1;
    else high = middle;
  }
  return starts[low] ?? numbers.length;
}

const seenAt = (numbers: readonly number[], start: number): number[] =>
  numbers.slice(start + 1, start + 1 + numbers[start]!);

function traitsAt(numbers: readonly number[], start: number): { from: number; end: number } {
  const from = start + 2 + numbers[start]!;
  return { from, end: from + numbers[from - 1]! };
}

function lineAt({ traits, numbers }: Cohorts, start: number): string {
  const { from, end } = traitsAt(numbers, start);
  return lineOf(numbers.slice(from, end).map((place) => traits[place]!));
}

// Traits are numbered as cohorts come to use them; those that none uses any more go.
function putInOrderOfUse({ traits, numbers }: Cohorts): string[] {
  const places = traits.map(() => -1);
  const used: string[] = [];
  for (let start = 0; start < numbers.length;) {
    const { from, end } = traitsAt(numbers, start);
    for (let at = from; at < end; at++) {
      const old = numbers[at]!;
      if (places[old] === -1) places[old] = used.push(traits[old]!) - 1;
      numbers[at] = places[old]!;
    }
    start = end;
  }
  return used;
}
