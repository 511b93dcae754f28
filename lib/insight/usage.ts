// Used and never used: a persona's people in two columns, with what holds those back who never did (FEATURES D7–D8).
import type { Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import { isPlainKey } from "../model/covered-keys.ts";
import { plainSum } from "../rank/decay.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { metIn } from "./met.ts";

/** How often something was seen: a channel's key or a trait, most often first in lists. */
export type Tallied = { readonly key: string; readonly seen: number };

/** One column: how many people, where they are, and what they object to and need. */
export type UsageColumn = {
  readonly seen: number;
  readonly channels: readonly Tallied[];
  readonly objections: readonly Tallied[];
  readonly needs: readonly Tallied[];
};

export type Usage = { readonly used: UsageColumn; readonly never: UsageColumn };

const USED: readonly string[] = ["usage:uses", "usage:tried", "usage:used-before"];

/** Returns a question's people by whether they have used such a product; people of whom neither was noted are in none. */
export function* splitByUsage(question: Question, candidates: readonly Candidate[]): Steps<Usage> {
  const used = new Column();
  const never = new Column();
  for (const { key, evidence } of candidates) {
    yield;
    for (const { traits, seen } of metIn(question, evidence.cohorts).cohorts) {
      const count = plainSum(seen);
      if (traits.includes("usage:never-used")) never.add(key, traits, count);
      else if (traits.some((trait) => USED.includes(trait))) used.add(key, traits, count);
    }
  }
  return { used: used.told(), never: never.told() };
}

class Column {
  private seen = 0;
  private readonly channels = new Map<string, number>();
  private readonly traits = new Map<string, number>();

  add(channel: string, traits: readonly string[], count: number): void {
    this.seen += count;
    this.channels.set(channel, (this.channels.get(channel) ?? 0) + count);
    for (const trait of traits) {
      if (!/^(?:objection|need):/.test(trait) || !isPlainKey(trait) || trait.includes(";")) {
        continue;
      }
      this.traits.set(trait, (this.traits.get(trait) ?? 0) + count);
    }
  }

  told(): UsageColumn {
    const all = mostSeen(this.traits);
    return {
      seen: this.seen,
      channels: mostSeen(this.channels),
      objections: all.filter(({ key }) => key.startsWith("objection:")),
      needs: all.filter(({ key }) => key.startsWith("need:")),
    };
  }
}

/** Returns counts as a list, most often seen first. */
export function mostSeen(counts: ReadonlyMap<string, number>): Tallied[] {
  return [...counts]
    .map(([key, seen]) => ({ key, seen }))
    .sort((a, b) => b.seen - a.seen || compareText(a.key, b.key));
}
