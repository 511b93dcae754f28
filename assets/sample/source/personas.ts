// The personas of the sample map: the handbooks' own customers and their nearest misses.
import type { SamplePersona } from "./rows.ts";

export const PERSONAS: readonly SamplePersona[] = [
  {
    id: "p:sample-training-runner",
    name: "Training-shoe runner",
    note: "Needs shoes for training. Wants neither race speed nor all-day comfort: those are two other shoes.",
    traits: {
      must: "interest:running reason:training",
      should: "need:avoid-injury",
      may: "tools:running-app",
      "must-not": "reason:speed reason:comfort",
    },
    product: "pr:sample-training-shoe",
  },
  {
    id: "p:sample-speed-buyer",
    name: "Speed buyer",
    note: "Near miss of the training-shoe runner: buys for race day.",
    traits: {
      must: "interest:running reason:speed",
      should: "purchase:racing-shoes",
      may: "personality:competitive",
      "must-not": "reason:comfort",
    },
  },
  {
    id: "p:sample-comfort-buyer",
    name: "Comfort buyer",
    note: "Near miss of the training-shoe runner: wants soft shoes for walking and long shifts.",
    traits: {
      must: "reason:comfort",
      should: "purchase:comfort-shoes",
      "must-not": "reason:speed reason:training",
    },
  },
  {
    id: "p:sample-paying-parent",
    name: "Parent who pays",
    note: "Buys school supplies before term starts. Decides and pays; the pupil only asks.",
    traits: {
      must: "role:parent decision:pays",
      should: "purchase:school-supplies occasion:back-to-school",
      may: "attention:price",
    },
    role: "pays",
    unit: [["p:sample-asking-pupil", "recommends"]],
  },
  {
    id: "p:sample-asking-pupil",
    name: "Pupil who asks",
    note: "Uses the supplies and talks a parent into the brand. Met elsewhere than the parent.",
    traits: {
      must: "role:pupil",
      should: "decision:recommends decision:uses purchase:school-supplies",
      may: "interest:stationery",
      "must-not": "role:parent",
    },
    role: "recommends",
    unit: [["p:sample-paying-parent", "pays"]],
  },
  {
    id: "p:sample-military-man",
    name: "Military fan, man 40+",
    note: "The same hobby as the woman under 30, on other portals.",
    traits: { must: "interest:military gender:men age:40+" },
  },
  {
    id: "p:sample-military-woman",
    name: "Military fan, woman under 30",
    note: "North Portal has military fans and has young women, but they are not the same people.",
    traits: { must: "interest:military gender:women age:18-29" },
  },
  {
    id: "p:sample-phone-buyer",
    name: "High-end-phone buyer",
    note: "Reads tests in the evening at a desk, searches, then buys the best model at full price.",
    traits: {
      must: "purchase:high-end-phone",
      should: "spend:high owns:high-end-phone",
      may: "engine:google sites:tech-media tools:desktop-browser hours:weekday-evening",
      "must-not": "spend:low",
    },
  },
  {
    id: "p:sample-dancing-grandparent",
    name: "Square-dancing grandparent",
    note: "广场舞. Met on squares and in community centres first, in team chats second.",
    traits: {
      must: "interest:square-dancing role:grandparent",
      should: "age:60+",
      may: "owns:loudspeaker venue:square",
    },
  },
];
