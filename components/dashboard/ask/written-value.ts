// A value as it stands in a query: in quotes where it would not be read as one value without.

/** Returns a value with quotes where it needs them. */
export function quoted(value: string): string {
  const isPlain = /^[^\s()（）"“”「」„«»,，、:：;；\\]+$/.test(value);
  return isPlain ? value : inQuotes(value);
}

/** Returns a value in quotes, with what would end or escape them told apart. */
export const inQuotes = (value: string): string => `"${value.replace(/[\\"]/g, "\\$&")}"`;
