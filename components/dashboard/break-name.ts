// Where a long name may go on in the next line.

/** Returns the parts of a name between which it may break: after the dots and slashes of an address, and before the capitals within a word. */
export function breakName(name: string): readonly string[] {
  return name.split(/(?<=[\p{L}\p{N}][./_])(?=\p{L})|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u);
}
