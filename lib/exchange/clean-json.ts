// Parsed JSON made safe before anything looks at it: no `__proto__` members, no numbers that were damaged by reading.

/** What cleaning found: how many `__proto__` members were dropped, and where the first unusable number is. */
export type Cleaned = {
  readonly dropped: number;
  readonly badNumber: readonly (string | number)[] | undefined;
};

/**
 * Deletes every own `__proto__` member of parsed JSON, in place, and looks for numbers that reading has changed:
 * those beyond the range of a double, and whole ones beyond 2^53. The value must not be deeper than the stack allows.
 */
export function cleanJson(value: unknown): Cleaned {
  let dropped = 0;
  let badNumber: (string | number)[] | undefined;
  const path: (string | number)[] = [];

  const visit = (item: unknown, name: string | number): void => {
    if (typeof item === "number") {
      if (isDamaged(item)) badNumber ??= [...path, name];
    } else if (item !== null && typeof item === "object") {
      path.push(name);
      descend(item);
      path.pop();
    }
  };
  const descend = (parent: object): void => {
    if (Array.isArray(parent)) return parent.forEach(visit);
    for (const [key, item] of Object.entries(parent)) {
      if (key === "__proto__") {
        Reflect.deleteProperty(parent, key);
        dropped++;
      } else visit(item, key);
    }
  };

  if (value !== null && typeof value === "object") descend(value);
  return { dropped, badNumber };
}

const isDamaged = (value: number): boolean =>
  !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
