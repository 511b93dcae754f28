// Punycode (RFC 3492), decoding only: labels of international hosts for display.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number {
  if (code >= 48 && code < 58) return code - 22;
  if (code >= 97 && code < 123) return code - 97;
  return BASE;
}

/** Decodes what follows `xn--` in a lower-case label; null when it is no valid punycode. */
export function decodePunycode(text: string): string | null {
  const cut = text.lastIndexOf("-");
  const points = Array.from(cut > 0 ? text.slice(0, cut) : "", (char) => char.charCodeAt(0));
  let point = 128;
  let bias = 72;
  let i = 0;
  for (let at = cut > 0 ? cut + 1 : 0; at < text.length;) {
    const start = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < text.length ? digitOf(text.charCodeAt(at++)) : BASE;
      if (digit >= BASE) return null;
      i += digit * weight;
      const limit = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < limit) break;
      weight *= BASE - limit;
      if (i > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    bias = adapt(i - start, points.length + 1, start === 0);
    point += Math.floor(i / (points.length + 1));
    i %= points.length + 1;
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null;
    points.splice(i++, 0, point);
  }
  return String.fromCodePoint(...points);
}
