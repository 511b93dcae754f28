// Denials: whether the words around a mention say that it does not hold of the writer, or that he dislikes it.
import type { WordAt } from "./split-words.ts";

const DENIALS = set(
  "not never no don dont isn isnt aren arent wasn wasnt weren ain aint didn didnt doesn doesnt nicht kein keine nie nunca",
);
// Forms after folding: hates is hates, déteste is deteste.
const DISLIKES = set(
  "hate hates hated hating dislike dislikes disliked loathe loathes detest detests despise hasse hassen odio detesto deteste " +
    "afraid scared allergic",
);
// Between a denial and its word these change nothing: "don't really like to go running".
const FILLERS = set(
  "really much that very particularly even too ever like likes liked love enjoy want to go going get do doing be being have own got buy bought " +
    "a an the any of into at all this gern gerne mag gusta nada para aime el la los las le les l t der die das den",
);
// What follows these is another statement: "not tall but love hiking".
const TURNING = set("but although though however because yet aber sondern pero sino mais");
const DENIED_WORDS = 3;
const MOST_WORDS = 8;
/** What ends a statement in any script. */
export const BREAK = /[.!?;:\n\r。！？；…|]/;

const DEEDS = "去|玩|练|做|听|看|打|当|学|吃|喝|买|用|养";
// A question (想不想) and a double denial (不得不) deny nothing.
const DENIED = new RegExp(
  `(?:(?<![得能可想会要去爱看该差对])不|没有?|沒有?|并非|並非|从未|從未|(?<![特区分性级识告])[别別])` +
    `(?:是|太|很|大|怎么|怎麼|那么|这么|特别|非常|真的|真|再|经常|常|算|会|會|想|要|能|爱|愛|喜欢|喜歡|热爱|这[个种款]|那[个种款]|${DEEDS}){0,4}$`,
  "u",
);
const DISLIKED = new RegExp(
  `(?<![不没沒])(?:讨厌|討厭|厌恶|厭惡|痛恨|厌倦|反感|受不了|最烦|很烦|嫌弃|懒得|最恨|最怕)(?:${DEEDS}|在|这种|那种){0,2}$`,
  "u",
);
// Japanese denies after the word.
const DENIED_AFTER = /^(?:では|じゃ)(?:な[いく]|ありません)/u;
const DISLIKED_AFTER =
  /^(?:(?:する)?(?:こと|の))?(?:が|は|も|なんて|って)?(?:あまり|全然|ちょっと|とても)?(?:大?嫌い|きらい|苦手|好き(?:では|じゃ)(?:な|あり))/u;
const DENIAL_LENGTH = 14;

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * Tells whether a mention that begins with word number `at` is denied just before: "I'm not a nurse". A dislike
 * denies only what would be liked (`likes`): who hates his car owns one.
 */
export function isDenied(
  likes: boolean,
  text: string,
  words: readonly WordAt[],
  at: number,
): boolean {
  let fillersOnly = true;
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS); i--) {
    // Further back only fillers lead to the word: "don't forget to go running" denies none.
    if (!fillersOnly && at - i > DENIED_WORDS) return false;
    const { key, end } = words[i]!;
    if (BREAK.test(text.slice(end, words[i + 1]!.start)) || TURNING.has(key)) return false;
    if (DENIALS.has(key)) return !/^(?:only|just)$/.test(words[i + 1]!.key);
    if (likes && fillersOnly && isDislike(words, i)) {
      return !words.slice(Math.max(0, i - 2), i).some((before) => DENIALS.has(before.key));
    }
    fillersOnly &&= FILLERS.has(key);
  }
  return false;
}

// "stand" with "can't" and "cannot" before it, which splits into "can t".
function isDislike(words: readonly WordAt[], at: number): boolean {
  const before = words[at - 1]?.key ?? "";
  return (
    DISLIKES.has(words[at]!.key) ||
    (words[at]!.key === "stand" && /^(?:t|cant|cannot)$/.test(before))
  );
}

/** Tells whether the characters around a mention from `start` up to `end` deny it: 我不是老师, 我讨厌跑步, 学生ではない. */
export function isDeniedSpaceless(
  likes: boolean,
  text: string,
  start: number,
  end: number,
): boolean {
  const after = text.slice(end, end + DENIAL_LENGTH);
  if (deniesNext(text, start, likes) || DENIED_AFTER.test(after)) return true;
  return likes && DISLIKED_AFTER.test(after);
}

/** Tells whether the characters just before the place `start` deny what follows, or say (if `likes`) that it is disliked. */
export function deniesNext(text: string, start: number, likes: boolean): boolean {
  const before = text.slice(Math.max(0, start - DENIAL_LENGTH), start);
  return DENIED.test(before) || (likes && DISLIKED.test(before));
}
