// Sums of money as people write it: in decimals, not in the binary fractions next to them.

/** Returns the sum of amounts to twelve digits: three times 1.1 is 3.3, and fits a budget of 3.3. */
export function sumOfAmounts(amounts: readonly number[]): number {
  return Number(amounts.reduce((sum, amount) => sum + amount, 0).toPrecision(12));
}
