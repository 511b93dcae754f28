// Counts per week while they are being added up.
import type { WeekCounts } from "../rank/decay.ts";

/** Weeks with a place of their own (until the year 2126); later ones take a slower way. */
export const NEAR = 8_192;

/** Sums of whole counts per week. */
export class PerWeek {
  private readonly near = new Float64Array(NEAR);
  private readonly far = new Map<number, number>();
  private first = NEAR;
  private last = -1;

  /** Adds a count in a week. */
  add(week: number, count: number): void {
    if (week >= NEAR) {
      this.far.set(week, (this.far.get(week) ?? 0) + count);
      return;
    }
    this.near[week]! += count;
    if (week < this.first) this.first = week;
    if (week > this.last) this.last = week;
  }

  /** Adds all of some counts. */
  addAll(counts: WeekCounts): void {
    for (let i = 0; i < counts.length; i += 2) this.add(counts[i]!, counts[i + 1]!);
  }

  /** Returns the sums by week; a week whose sum is 0 is left out. */
  counts(): WeekCounts {
    const out: number[] = [];
    for (let week = this.first; week <= this.last; week++) {
      if (this.near[week] !== 0) out.push(week, this.near[week]!);
    }
    for (const [week, count] of [...this.far].sort(([a], [b]) => a - b)) {
      if (count !== 0) out.push(week, count);
    }
    return out;
  }
}
