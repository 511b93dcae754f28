// What the search field offers: personas, traits and channels that match, then a new persona.
import type { Vocabulary } from "../../lib/app/load-vocabulary.ts";
import type { ChannelName } from "../../lib/app/popup-verbs.ts";
import { beginsTyped, holdsTyped, plainWord } from "../../lib/base/plain-word.ts";
import { fold } from "../../lib/base/text.ts";
import type { Persona } from "../../lib/model/persona.ts";
import { asksForParts, isSurelyQuery, looksLikeQuery } from "../looks-like-query.ts";
import { saysAge } from "../range-options.ts";
import { isPart, traitOptions, type TraitOption } from "../trait-options.ts";

export type SearchOption =
  | { readonly type: "persona"; readonly persona: Persona }
  | Exclude<TraitOption, { readonly type: "new" }>
  | { readonly type: "channel"; readonly channel: ChannelName }
  | { readonly type: "query"; readonly text: string }
  | { readonly type: "new"; readonly name: string };

const MOST_PERSONAS = 5;
const MOST_TRAITS = 8;
const MOST_CHANNELS = 5;

/** Returns the options for a text; an empty one offers every persona, a query the dashboard, which reads it. */
export function searchOptions(
  text: string,
  personas: readonly Persona[],
  channels: readonly ChannelName[],
  vocabulary: Vocabulary,
  taken: readonly string[],
): readonly SearchOption[] {
  const wanted = fold(text);
  if (wanted === "") {
    return [
      ...personas.map((persona) => ({ type: "persona" as const, persona })),
      { type: "new", name: "" },
    ];
  }
  const query = { type: "query" as const, text: text.trim() };
  const isSure = isSurelyQuery(text) || joinsWords(text, vocabulary);
  const found = personas.filter(({ name }) => holdsTyped(name, text));
  const traits = traitOptions(text, vocabulary, taken)
    .filter((option) => option.type !== "new")
    .slice(0, text.includes(":") || text.includes("：") ? undefined : MOST_TRAITS);
  const parts = traits.filter(isPart);
  return [
    ...startFirst(found, text, ({ name }) => name)
      .slice(0, MOST_PERSONAS)
      .map((persona) => ({ type: "persona" as const, persona })),
    ...traits.filter((option) => !isPart(option)),
    ...startFirst(
      channels.filter(({ name, key }) => holdsTyped(name, text) || key.includes(wanted)),
      text,
      ({ name }) => name,
    )
      .slice(0, MOST_CHANNELS)
      .map((channel) => ({ type: "channel" as const, channel })),
    ...(isSure ? [query] : []),
    // Until the words are loaded it is not known whether they mean a trait: Enter must not make a persona of one.
    ...(vocabulary.words.length > 0 ? [{ type: "new" as const, name: text.trim() }] : []),
    ...(!isSure && looksLikeQuery(text) ? [query] : []),
    ...parts,
  ];
}

// "nurse and quiet", "running women", "women over 40", "兴趣:跑步和性别:女": words, traits and ages that are known. "Mums and
// dads" may be a persona.
function joinsWords(text: string, vocabulary: Vocabulary): boolean {
  const names = namesIn(vocabulary);
  const isTrait = (part: string) =>
    /[:：]./.test(part) && traitOptions(part, vocabulary, []).some(({ type }) => type === "trait");
  const isAsked = (part: string) => names.has(plainWord(part)) || isAge(part) || isTrait(part);
  return !names.has(plainWord(text)) && (isAge(text) || asksForParts(text, isAsked));
}

const isAge = (part: string): boolean => saysAge(part) || /^[1-9]\d-[1-9]\d$/.test(part);

const known = new WeakMap<Vocabulary["words"], ReadonlySet<string>>();

// Once per list of words: it is asked for every run of words at every key.
function namesIn({ words }: Vocabulary): ReadonlySet<string> {
  const before = known.get(words);
  if (before) return before;
  const names = new Set(
    words.flatMap(({ labels, aliases }) => [...Object.values(labels), ...aliases].map(plainWord)),
  );
  known.set(words, names);
  return names;
}

function startFirst<T>(items: readonly T[], typed: string, nameOf: (item: T) => string): T[] {
  const starts = (item: T) => (beginsTyped(nameOf(item), typed) ? 0 : 1);
  return [...items].sort((a, b) => starts(a) - starts(b));
}
