// Hosts as people should read them: international names in their own script, unless they could pass for another name.
import { parseUrl } from "./globals.ts";
import { decodePunycode } from "./punycode.ts";

// One script per label, as browsers ask; Chinese, Japanese and Korean are written with several and with Latin letters.
const SCRIPTS = [
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}a-z0-9ー-]+$/u,
  ...[
    "Cyrillic",
    "Greek",
    "Arabic",
    "Hebrew",
    "Devanagari",
    "Thai",
    "Georgian",
    "Armenian",
    "Bengali",
    "Tamil",
    "Telugu",
    "Khmer",
  ].map((script) => new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}0-9-]+$`, "u")),
];
// Letters that look like ASCII ones: a label of nothing else could be read as another name.
const LOOKALIKES = /^[асԁеһіјӏорԛѕԝхуъьгпҽѵѡкмтвнαορνικυτχγηωա-ֆა-ჰıɑɡƖɩʟʋ0-9a-z.-]+$/u;
const ODD = /[^\p{L}\p{M}\p{N}-]|[ƀ-ɏɐ-ʯᴀ-ᶿ]|\p{M}{2}|\p{Script=Latin}\p{M}/u;
// Hiragana へ among Katakana cannot be told from Katakana ヘ.
const MIXED_KANA = /[ァ-ヶー][へべぺ]|[へべぺ][ァ-ヶー]/;

function displayLabel(label: string, isAsciiSuffix: boolean): string {
  if (!label.startsWith("xn--")) return label;
  const text = decodePunycode(label.slice(4));
  if (
    text === null ||
    ODD.test(text) ||
    MIXED_KANA.test(text) ||
    !SCRIPTS.some((script) => script.test(text))
  )
    return label;
  if (isAsciiSuffix && LOOKALIKES.test(text)) return label;
  return parseUrl(`https://${text}.example/`)?.hostname === `${label}.example` ? text : label;
}

/** Returns a lower-case ASCII host with those labels in Unicode that are valid and no look-alike of another name. */
export function displayHost(host: string): string {
  if (!host.includes("xn--")) return host;
  const labels = host.split(".");
  const isAsciiSuffix = !(labels.at(-1) ?? "").startsWith("xn--");
  return labels.map((label) => displayLabel(label, isAsciiSuffix)).join(".");
}
