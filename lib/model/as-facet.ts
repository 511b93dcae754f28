// Facets of the user's own in the shape of the built-in ones; free of the schemas, which no first paint can afford.
import type { Facet } from "./facets.ts";
import type { OwnFacet } from "./own-facet.ts";
import { parseTrait, traitFromLabel, valueWords } from "./trait.ts";

/** Numbers of an own band: nobody says where they end. */
export const OPEN_RANGE = [0, Infinity] as const;

/** Returns the id of a value of an own choice: "Very high" is `very-high`. */
export function valueId(facet: string, label: string): string {
  return parseTrait(traitFromLabel(facet, label)).value;
}

/** Returns an own facet in the shape of the built-in ones. */
export function asFacet({ id: name, labels, type, decay, many, values, ordered }: OwnFacet): Facet {
  const any = Object.values(labels)[0] ?? valueWords(name);
  const ids = (values ?? []).map((label) => valueId(name, label));
  return {
    id: name,
    type,
    decay,
    many,
    section: "own",
    en: labels["en"] ?? any,
    zh: labels["zh-CN"] ?? any,
    ...(type === "choice" && {
      values: (values ?? []).map((label, i) => [ids[i]!, label, label] as const),
    }),
    ...(type === "choice" && ordered && { order: ids }),
    ...(type === "band" && { range: OPEN_RANGE }),
  };
}
