// How Chinese words are read, so that they are found by their pinyin. 141 kB compressed: to be loaded when it is wanted.
import { pinyin } from "pinyin-pro";

const HAN = /\p{sc=Han}/u;

/** Returns how a text is typed by its sound, without tones: 跑步 is `paobu`, and `pb` by its initials. None for other scripts. */
export function readingsOf(text: string): readonly string[] {
  if (!HAN.test(text)) return [];
  const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true });
  const whole = syllables.join("");
  const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
  return syllables.length > 1 ? [whole, initials] : [whole];
}
