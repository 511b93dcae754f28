// The built-in vocabulary in the shape in which forms and suggestions take it.
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";

/** Every built-in term with its facet and labels by language tag. */
export const SOME_TERMS = BUILTIN_TERMS.map(({ id, en, zh, aliases = [] }) => ({
  id,
  facet: id.slice(0, id.indexOf(":")),
  labels: { en, "zh-CN": zh },
  aliases,
}));
