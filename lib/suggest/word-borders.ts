// Word borders in scripts without spaces: whether a spelling stands by itself or is cut out of two other words.

// As long as a clause may be: a longer run is cut, so that the segmenter's work on it stays small.
const RUNS = /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]--[\p{P}]]{1,256}/gv;

// One for Chinese and Japanese: browsers share one dictionary between them.
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

// What may be cut off: nothing, or a particle that the dictionary glues to its neighbour (萌|新的, 是非|二元).
const BEFORE = /^[是的也和]?$/;
const AFTER = /^[的了着们吗呢吧啊呀嘛]?$/;

/** From so many characters on, a spelling does not arise by chance between two words. */
const SURE_LENGTH = 4;

/**
 * Returns the test whether the characters from `start` up to `end` cut through a word: they begin or end inside one
 * and reach over its edge, as 会计 in 我会|计划. A part within one word (运动 in 运动鞋) cuts none. Only the runs that are asked
 * about are segmented, each once.
 */
export function cutsWords(text: string): (start: number, end: number) => boolean {
  let runs: readonly RegExpExecArray[] | undefined;
  const seen = new Set<number>();
  // 1 where a place is inside a word, 0 on borders and outside of all runs.
  let inside = new Uint8Array(0);

  const readRun = (place: number) => {
    const at = lastStart(runs!, place);
    const run = runs![at];
    if (!run || seen.has(at)) return;
    seen.add(at);
    for (const { index, segment } of segmenter.segment(run[0])) {
      inside.fill(1, run.index + index + 1, run.index + index + segment.length);
    }
  };

  return (start, end) => {
    if (end - start >= SURE_LENGTH) return false;
    if (!runs) {
      runs = [...text.matchAll(RUNS)];
      inside = new Uint8Array(text.length + 1);
    }
    readRun(start);
    readRun(end - 1);
    if (!inside.subarray(start + 1, end).includes(0)) return false;
    const wordStart = inside.lastIndexOf(0, start);
    const wordEnd = inside.indexOf(0, end);
    return !BEFORE.test(text.slice(wordStart, start)) || !AFTER.test(text.slice(end, wordEnd));
  };
}

// The last run that begins at or before the place, or -1.
function lastStart(runs: readonly RegExpExecArray[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.index <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
