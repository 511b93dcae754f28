// Ages with the sex in short, as forums write them: "(34F)", "[M25]", "34F here"; model numbers and temperatures look alike.
import { isSomeoneElse } from "./other-people.ts";

/** An age in short, with its place. */
export type ShortAge = {
  readonly years: number;
  readonly woman: boolean;
  readonly match: RegExpExecArray;
};

const YOUNGEST = 16;
const OLDEST = 85;
const LOOK_BACK = 80;
const LOOK_AHEAD = 60;

// Capital letters only, for "34m" is a length.
const SHORT =
  /(?<![\w°$€£.,:#/-])(?:(?<age>[1-9]\d)\/?(?<sex>[FM])|(?<sex2>[FM])\/?(?<age2>[1-9]\d))(?![\w°%/-]|\s?\d|\.\d)/gu;

// What is said of persons, and neither of the weather nor of clothes: "single", "newly divorced", "German".
const MANNER = anyCase(
  "newly|recently|freshly|happily|long-time|first-time|perpetually|forever|currently|fairly|very|rather|mostly",
);
const PERSON = anyCase(
  "single|married|divorced|widowed|separated|engaged|childless|childfree|child-free|pregnant|retired|unemployed|" +
    "self-employed|stay-at-home|lonely|fellow|shy|introverted|extroverted|anxious|autistic|disabled|gay|straight|bi|" +
    "bisexual|lesbian|queer|trans|female|male|young|middle-aged|vegan",
);
const NATION = String.raw`\p{Lu}\p{Ll}{2,}(?:ian|can|man|ish|ese|nch|tch)`;
const ADJECTIVE = String.raw`(?:${MANNER}\s+)?(?:${PERSON}|${NATION})(?:\s*,\s*|\s+and\s+|\s+)`;
// The writer stands just before: "I (25M)", "I'm a 34F", "My (25M) girlfriend", "As a 34F", "Me: 25M".
const SPEAKER_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:I(?:['’]?m|\s+am)?(?:\s+an?(?:\s+(?:${ADJECTIVE}){1,3}|\s+(?:new|fit|busy|tall|short))?)?[\s,–—-]*[([]?|(?:[Mm]yself|[Mm]y)\s*[([]|[Mm]e\s*[:,([–—-]?\s*[([]?|[Aa]s\s+an?\s+(?:${ADJECTIVE}){0,3})$`,
  "u",
);
const CLAUSE_START = /(?:^|[.!?,;:–—|…]\s*)(?:[Mm]e\s+)?$/u;
// "Single 34F here", "just a newly divorced 34F here": a clause that begins with what the person is.
const PERSON_START = new RegExp(
  String.raw`(?:^|[.!?,;:–—|…]\s*)(?:[Jj]ust\s+)?(?:(?:[Aa]n?|[Aa]nother)\s+)?(?:${ADJECTIVE}){1,3}$`,
  "u",
);
const LINE_START = /^[\s>*•"“-]*$/u;
const OPEN = /[(（[【]\s*$/u;
const CLOSED = /^\s*(?:[)）\]】]|[,，;]\s*\p{L})/u;
// The writer goes on to say what he wants; "from" and "in" would fit a model of a year, too.
const GOES_ON =
  /^,?\s+(?:here(?!\s+(?:today|tonight|now|right|outside|this|yesterday)\b)|looking|seeking|searching|needing|wanting|hoping|trying|struggling|dealing|living|single|married|divorced|widowed|with\s+(?:\d|one|two|three|a|no)\b|for\s+[FM]\b|4\s?[FM]\b)(?!\p{L})/iu;
// A pause with a sentence after it, as in a profile: "34F, London".
const PROFILE = /^(?:\s?[,–—|]\s*|\.\s+)(?=\p{L})/u;
// The sentence speaks of the writer or asks: then a bracket in it is his.
const PERSONAL =
  /(?<!\p{L})(?:I|I['’]\p{L}+|[Ii]m|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|[Uu]s|[Hh]i|[Hh]ello|[Hh]ey|[Aa]dvice|[Hh]elp|[Qq]uestion|[Hh]ere|[Ss]eeking|[Ll]ooking|[Nn]eed|[Ss]ingle|[Ff]emale|[Mm]ale|AITAH?|WIBTA|AIO|TIFU)(?!\p{L})/u;
// Weather, clothes, seats, sums and lengths.
const THING =
  /(?<!\p{L})(?:temp\p{L}*|degrees?|hot|warm|cold|cool|chilly|weather|forecast|oven|heat\p{L}*|outside|outdoors|humid\p{L}*|thermostat|fever|sunny|cloudy|clear|rain\p{L}*|snow\p{L}*|wind\p{L}*|overcast|storms?|sizes?|bras?|cups?|bands?|seats?|rows?|gate|flight|raised|revenue|funding|views|users|downloads|subscribers|budget|deep|depth|height|feet|miles|met(?:re|er)s|rifles?|motorway|junction|traffic|bolts?|engine|BMW|series)(?!\p{L})/iu;
// "I am 25M from the shop".
const AWAY = /^\s+(?:away|off|long|tall|from\s+(?:the|here|my|our|it)\b)/u;
// One of several of its kind: "34F, 34G", "M25, M1".
const LISTED = /\b(?:[1-9]\d[A-Z]{1,2}|[A-Z]\d{1,2})\b/u;

/** Returns the ages in short that the text's writers give of themselves, in order of place. */
export function shortAges(text: string): ShortAge[] {
  const found: ShortAge[] = [];
  for (const match of text.matchAll(SHORT)) {
    const { age, age2, sex, sex2 } = match.groups!;
    const years = Number(age ?? age2);
    if (years < YOUNGEST || years > OLDEST) continue;
    if (!saysWho(text, match.index, match.index + match[0].length, age === undefined)) continue;
    found.push({ years, woman: (sex ?? sex2) === "F", match });
  }
  return found;
}

// `letterFirst`: M25 and F30 are roads and models, too, so that a bracket in a sentence is not enough.
function saysWho(text: string, start: number, end: number, letterFirst: boolean): boolean {
  const before = lastLine(text.slice(Math.max(0, start - LOOK_BACK), start), start <= LOOK_BACK);
  const [after = ""] = text.slice(end, end + LOOK_AHEAD).split("\n", 1);
  if (SPEAKER_BEFORE.test(before)) return !THING.test(after.slice(0, 20)) && !AWAY.test(after);
  if (PERSON_START.test(before) && GOES_ON.test(after)) return !THING.test(after.slice(0, 20));
  const opened = OPEN.exec(before);
  if (!opened && !CLAUSE_START.test(before)) return false;
  if (opened && CLOSED.test(after) && GOES_ON.test(after.replace(CLOSED, ""))) return true;
  if (isSomeoneElse(text, start)) return false;
  if (!opened) {
    if (GOES_ON.test(after)) return true;
    return (
      LINE_START.test(before) && PROFILE.test(after) && !THING.test(after) && !LISTED.test(after)
    );
  }
  if (!CLOSED.test(after)) return false;
  const outside = before.slice(0, opened.index);
  const rest = after.replace(CLOSED, "");
  if (THING.test(outside.slice(-30)) || THING.test(rest.slice(0, 25))) return false;
  if (CLAUSE_START.test(outside)) return true;
  return (
    !letterFirst && (opened[0].startsWith("[") || PERSONAL.test(outside) || PERSONAL.test(rest))
  );
}

// What stands before on the same line; a line that begins further back shows by a mark that begins nothing.
function lastLine(before: string, whole: boolean): string {
  const line = before.lastIndexOf("\n");
  return line >= 0 || whole ? before.slice(line + 1) : `~${before}`;
}

// A sentence may begin with any of them.
function anyCase(words: string): string {
  const either = words.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return `(?:${either})`;
}
