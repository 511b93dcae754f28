// The language of the surface, handed down to every component.
import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { translator, type Catalogue, type Locale, type Translate } from "../lib/base/messages.ts";

export const LanguageContext = createContext<Locale>("en");

/** Returns the locale of the surface. */
export function useLocale(): Locale {
  return useContext(LanguageContext);
}

/** Returns the translator of a catalogue into the surface's language. */
export function useWords<C extends Catalogue>(catalogue: C): Translate<C> {
  const locale = useLocale();
  return useMemo(() => translator(catalogue, locale), [catalogue, locale]);
}
