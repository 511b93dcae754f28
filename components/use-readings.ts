// Words found by how they are read, once what that needs is loaded.
import { useEffect, useState } from "preact/hooks";
import { useVocabulary } from "./VocabularyContext.ts";

/** Returns a number that changes when more words can be found for a text than before: what was offered is to be made anew. */
export function useReadings(text: string): number {
  const vocabulary = useVocabulary();
  const [loaded, setLoaded] = useState(0);
  useEffect(() => {
    let gone = false;
    // Without readings words are found by their spelling as before.
    vocabulary.readings(text)?.then(
      () => gone || setLoaded((before) => before + 1),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [vocabulary, text]);
  return loaded;
}
