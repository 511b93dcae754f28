// What pages keep at once, between a key and the next: a popup may be closed by any click beside it.

/** Returns the value that a page kept under a key; undefined where there is none, or none can be read. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "") as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or with `undefined` none; where nothing can be kept, it is not. */
export function writeKept(key: string, value: object | undefined): void {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch {
    // no storage, or a full one: the form itself still holds what was typed
  }
}

/** Drops all that is kept under keys that begin so. */
export function dropKept(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  } catch {
    // nothing can be kept there
  }
}
