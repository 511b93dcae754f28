// What tells the alternatives of a query apart.
import type { Alternative } from "../../../../lib/app/ask-narrowed.ts";

/** A trait, or a filter or quoted text as it is written in a query; with `not` it must not be there. */
export type Part = { readonly not: boolean; readonly trait?: string; readonly text?: string };

type Told = Pick<Alternative, "criteria" | "branch">;

/** Returns of each alternative what not all of them ask for, or everything where that is nothing. */
export function tellApart(alternatives: readonly Told[]): Part[][] {
  const all = alternatives.map(partsOf);
  const asked = all.map((parts) => new Set(parts.map((part) => JSON.stringify(part))));
  return all.map((parts) => {
    const own = parts.filter((part) => !asked.every((each) => each.has(JSON.stringify(part))));
    return own.length > 0 ? own : parts;
  });
}

function partsOf({ criteria, branch }: Told): Part[] {
  return [
    ...criteria.map(({ trait, level }) => ({ not: level === "must-not", trait })),
    ...(branch?.filters ?? []).map(({ not, name, value }) => ({ not, text: `${name}:${value}` })),
    ...(branch?.texts ?? []).map(({ not, text }) => ({ not, text: `"${text}"` })),
  ];
}
