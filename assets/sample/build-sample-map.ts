// Builds the sample map's records from its source tables.
import { contentId } from "../../lib/base/ids.ts";
import { SAMPLE_OBSERVER } from "../../lib/model/choices.ts";
import type { Channel } from "../../lib/model/channel.ts";
import { EMPTY_MAP, type ShoalMap } from "../../lib/model/map.ts";
import type { Persona } from "../../lib/model/persona.ts";
import type { Cohort, Sighting } from "../../lib/model/sighting.ts";
import { COHORTS } from "./source/cohorts.ts";
import { DANCING_LOOKS, DANCING_PLACES } from "./source/dancing.ts";
import { MILITARY_LOOKS, MILITARY_PLACES } from "./source/military.ts";
import { PERSONAS } from "./source/personas.ts";
import { PHONES_LOOKS, PHONES_PLACES } from "./source/phones.ts";
import { PRODUCTS } from "./source/products.ts";
import type { SampleLook, SamplePersona, SamplePlace, SampleSeen } from "./source/rows.ts";
import { RUNNING_LOOKS, RUNNING_PLACES } from "./source/running.ts";
import { SCHOOL_LOOKS, SCHOOL_PLACES } from "./source/school.ts";
import { TERMS } from "./source/terms.ts";

const MADE_AT = "2026-01-01T00:00:00.000Z";

const PLACES = [
  ...RUNNING_PLACES,
  ...SCHOOL_PLACES,
  ...MILITARY_PLACES,
  ...PHONES_PLACES,
  ...DANCING_PLACES,
];
const LOOKS = [
  ...RUNNING_LOOKS,
  ...SCHOOL_LOOKS,
  ...MILITARY_LOOKS,
  ...PHONES_LOOKS,
  ...DANCING_LOOKS,
];

/** Returns every record of the sample map; throws where a look names an unknown place or cohort. */
export async function buildSampleMap(): Promise<ShoalMap> {
  return {
    ...EMPTY_MAP,
    channels: PLACES.map(toChannel),
    observers: [{ id: SAMPLE_OBSERVER, label: "Sample", at: MADE_AT }],
    personas: PERSONAS.map(toPersona),
    products: PRODUCTS.map((product) => ({ ...product, at: MADE_AT, sample: true })),
    sightings: await Promise.all(LOOKS.map(toSighting)),
    terms: TERMS.map((term) => ({ ...term, at: MADE_AT, sample: true })),
  };
}

function toChannel({ reach, cost, ...row }: SamplePlace): Channel {
  const { place: _place, ...rest } = row;
  return {
    ...rest,
    ...(reach ? { reach: { people: reach[0], source: reach[1], at: MADE_AT } } : {}),
    ...(cost ? { cost: { amount: cost[0], currency: cost[1] } } : {}),
    sample: true,
  };
}

function toPersona({ id, name, note, traits, product, role, unit }: SamplePersona): Persona {
  const levels = ["must", "should", "may", "must-not"] as const;
  return {
    id,
    name,
    note,
    traits: levels.flatMap((level) =>
      (traits[level]?.split(" ") ?? []).map((trait) => ({ trait, level })),
    ),
    ...(product && { product }),
    ...(role && { role }),
    ...(unit && { unit: unit.map(([persona, part]) => ({ persona, role: part })) }),
    at: MADE_AT,
    sample: true,
  };
}

const byPlace = new Map(PLACES.map((row) => [row.place, row]));

async function toSighting([place, at, method, read, seen, note]: SampleLook): Promise<Sighting> {
  const channel = byPlace.get(place);
  if (!channel) throw new Error(`no place is called "${place}": add it or correct the look`);
  const record = {
    channel: channel.key,
    ...(channel.url ? { url: channel.url } : {}),
    title: channel.name,
    at: `${at.replace(" ", "T")}:00.000Z`,
    observer: SAMPLE_OBSERVER,
    method,
    read,
    cohorts: seen.map(toCohort),
    ...(note ? { note } : {}),
  };
  return { id: await contentId("s", record), ...record };
}

function toCohort([seen, name, quote]: SampleSeen): Cohort {
  const traits = COHORTS[name];
  if (!traits) throw new Error(`no cohort is called "${name}": add it or correct the look`);
  return { traits: traits.split(" "), seen, ...(quote ? { quotes: [{ exact: quote }] } : {}) };
}
