// The survey of ranking-truth.mjs as a truth, where that script lies beside the project.
import { existsSync } from "node:fs";
import { gainsOf, type Truth, type TruePersona } from "./truth.ts";

/** The script's exports that are used here; it is plain JavaScript, and its shapes are described in its README. */
type Script = {
  load: (name: string) => Loaded;
  truth: (data: Loaded, persona: { traits: Record<string, number> }) => Answer;
  sample: (
    data: Loaded,
    options: object,
  ) => {
    sightings: { channel: string; traits: string[] }[];
    channels: { id: string; size: number }[];
  };
};
type Loaded = {
  channels: string[];
  personas: { id: string; traits: Record<string, number> }[];
  S: { shrink: number };
};
type Answer = { ch: Record<string, { share: number }> };

/** Returns the survey's truth, or undefined where the script is not there. Gains are as in its own `plug`. */
export async function sharedTruth(url: URL): Promise<Truth | undefined> {
  if (!existsSync(url)) return undefined;
  const script = (await import(url.href)) as Script; // checked by use: it fails at once with another shape
  const data = script.load("fcc");
  const sharesIn = (loaded: Loaded, { traits }: TruePersona) => {
    const { ch } = script.truth(loaded, { traits: Object.fromEntries(traits.map((t) => [t, 1])) });
    return new Map(data.channels.map((channel) => [channel, ch[channel]!.share]));
  };
  const plain = { ...data, S: { ...data.S, shrink: 0 } };
  const known = new Map<string, ReadonlyMap<string, number>>();
  const unshrunk = (persona: TruePersona) => {
    const shares = known.get(persona.id) ?? sharesIn(plain, persona);
    known.set(persona.id, shares);
    return shares;
  };
  return {
    name: "survey of 598 people, 48 channels",
    channels: data.channels,
    personas: data.personas.map(({ id, traits }) => ({ id, traits: Object.keys(traits) })),
    share: (persona, channel) => unshrunk(persona).get(channel)!,
    gain: (persona) => gainsOf(sharesIn(data, persona)),
    draw: ({ looks: n, ...drawing }) => script.sample(data, { n, ...drawing }).sightings,
    reaches: new Map(
      script.sample(data, { n: 1, seed: 1 }).channels.map(({ id, size }) => [id, size]),
    ),
  };
}
