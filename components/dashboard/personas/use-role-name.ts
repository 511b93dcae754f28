// The names of decision roles, as the vocabulary has them.
import type { DecisionRole } from "../../../lib/model/choices.ts";
import { useVocabulary } from "../../VocabularyContext.ts";

/** Returns how to name a decision role in the reader's language. */
export function useRoleName(): (role: DecisionRole) => string {
  const { traitLabel } = useVocabulary();
  return (role) => traitLabel(`decision:${role}`);
}
