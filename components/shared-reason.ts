// Whether all looks behind a derived trait have one reason, which is then said once for them all.

/** Returns the reason that every look has, `undefined` where they differ or have none. */
export function sharedReason(
  looks: readonly { readonly because?: readonly string[] | undefined }[],
): readonly string[] | undefined {
  const first = looks[0]?.because;
  if (!first || first.length === 0) return undefined;
  const name = JSON.stringify(first);
  return looks.every(({ because }) => JSON.stringify(because) === name) ? first : undefined;
}
