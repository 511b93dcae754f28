// A value as it stands in a query: in quotes where it would not be read as one value without.

/** Returns a value with quotes where it needs them. */
export function quoted(value: string): string {
  const isPlain = /^[^\s()（）"“”「」„«»,，、:：;；\\]+$/.test(value);
  return isPlain ? value : `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
