// The place that the address bar names, followed as it changes.
import { createContext } from "preact";
import { useEffect, useState } from "preact/hooks";
import { readRoute, type Route } from "./route.ts";

/** Tells whether the user has moved since the page opened; then a section's title takes the focus. */
export const MovedContext = createContext(false);

/** Returns the current place, and whether the user has moved there within the page. */
export function useRoute(): { readonly route: Route; readonly moved: boolean } {
  const [place, setPlace] = useState({ route: readRoute(location.hash), moved: false });
  useEffect(() => {
    const follow = () => setPlace({ route: readRoute(location.hash), moved: true });
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}
