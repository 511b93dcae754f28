// Where a piece of work leads once it is done: nowhere, if somebody did not wait for it.

/** Returns what goes to a hash, unless the page has gone elsewhere since this was called. */
export function leadFromHere(): (hash: string) => void {
  const from = location.hash;
  return (hash) => {
    if (location.hash === from) location.hash = hash;
  };
}
