// How the map's storage is: sound, given back from the second copy, run from it, or short of records.

/**
 * `healed`: `restored` records came back from the copy without anyone's help. `stand-in`: the database cannot be
 * opened here, and Shoal works on the copy. `apart`: this page's storage is its own, and Shoal only reads the copy.
 * `short`: fewer records are left than were acknowledged; a person decides.
 */
export type MapHealth =
  | { readonly state: "sound" }
  | { readonly state: "healed"; readonly restored: number }
  | { readonly state: "stand-in" }
  | { readonly state: "apart" }
  | { readonly state: "short"; readonly expected: number; readonly found: number };

export const SOUND: MapHealth = { state: "sound" };
