// A small map about which `query` has something to tell in every part: buyers, hagglers, a coach, pupils, a card.
import { writeMap } from "../../../lib/exchange/write-map.ts";
import type { Cohort } from "../../../lib/model/sighting.ts";
import {
  aChannel,
  aMap,
  anObserver,
  aPersona,
  aProduct,
  aRetraction,
  aSighting,
} from "../../fixtures/a-map.ts";

const AT = "2026-11-01T08:30:00.000Z";

const look = (id: string, channel: string, cohorts: Cohort[], at = AT) =>
  aSighting({ id, channel, url: `https://${channel}/${id}`, at, read: 20, cohorts });

const buyers: Cohort = {
  traits: ["interest:running", "gender:women", "purchase:hoka;relation=rival", "usage:uses"],
  seen: 8,
  quotes: [{ exact: "My Hoka are worn out" }],
};
const hagglers: Cohort = {
  traits: ["interest:running", "gender:men", "objection:haggles", "usage:never-used"],
  seen: 9,
};
const sightings = [
  look("s:1", "club.com", [buyers]),
  look(
    "s:2",
    "club.com",
    [{ ...buyers, quotes: [{ exact: "Second pair" }] }],
    "2026-11-09T08:00:00.000Z",
  ),
  look("s:3", "track.com", [hagglers, { traits: ["role:coach", "hours:mon-fri-19-21"], seen: 2 }]),
  look("s:4", "club.com", [{ traits: ["role:coach"], seen: 3 }]),
  look(
    "s:5",
    "old.com",
    [{ traits: ["interest:running", "need:cushioning"], seen: 2 }],
    "2020-01-01T00:00:00.000Z",
  ),
  look("s:6", "free.com", [
    { traits: ["interest:running", "need:speed", "hours:mon-fri-19-21"], seen: 15 },
  ]),
  look("s:7", "else.com", [{ traits: ["interest:chess"], seen: 20 }]),
  look("s:9", "school.com", [
    { traits: ["role:pupil", "decision:uses"], seen: 2 },
    { traits: ["role:pupil", "decision:pays"], seen: 1 },
  ]),
  look("s:8", "club.com", [{ ...buyers, quotes: [{ exact: "Withdrawn" }] }]),
];
/** The map's file. */
export const TOLD_MAP = writeMap(
  aMap({
    channels: [
      ...["club.com", "track.com", "old.com", "free.com", "else.com"].map((key) =>
        aChannel({ key, kind: "forum", name: `The ${key}` }),
      ),
      aChannel({ key: "new.com", kind: "forum", name: "Never read", status: "candidate" }),
      aChannel({ key: "new-venue", kind: "venue", name: "Hall", status: "candidate" }),
    ],
    observers: [anObserver()],
    sightings,
    retractions: [aRetraction({ of: "s:8" })],
    products: [
      aProduct({ id: "pr:1", name: "Daily 5", rivals: ["Hoka"], item: "shoes" }),
      aProduct({ id: "pr:2", name: "Gone", rivals: ["Swift"], removed: true }),
    ],
    queries: [
      { id: "q:1", name: "Women's haunts", query: "running gender:women", mode: "index", at: AT },
      { id: "q:2", name: "Gone", query: "running", at: AT, removed: true },
    ],
    personas: [
      aPersona({
        id: "p:1",
        name: "Runner",
        role: "pays",
        traits: [{ trait: "interest:running", level: "must" }],
        unit: [{ persona: "p:2", role: "recommends" }],
      }),
      aPersona({ id: "p:2", name: "Coach", traits: [{ trait: "role:coach", level: "must" }] }),
    ],
  }),
);
