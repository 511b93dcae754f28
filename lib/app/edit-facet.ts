// Creates, changes, reads and removes facets of the user's own.
import { clip, compareText, fold } from "../base/text.ts";
import { editedAt } from "../base/time.ts";
import { DERIVED } from "../model/derive-traits.ts";
import { facetNamed } from "../model/facets.ts";
import type { OwnFacet } from "../model/own-facet.ts";
import { traitFromLabel } from "../model/trait.ts";
import { isQueryWord } from "../query/read-word.ts";
import { countingIn } from "./index-vocabulary.ts";
import { noteWords, WORDED_STORES } from "./note-words.ts";
import { keepIndex } from "./keep-index.ts";
import type { Tools } from "./tools.ts";

type FacetTools = Pick<Tools, "store" | "now" | "announce" | "settings">;

/** A facet to write: without an id it is a new one, named by its first label. */
export type FacetEdit = Pick<OwnFacet, "labels" | "type" | "decay" | "many"> & Partial<OwnFacet>;

/** In UTF-16 units: ids of its values begin with it. */
const LONGEST_ID = 100;

/** Returns the user's own facets that are not removed, by id. */
export async function listOwnFacets(tools: Pick<Tools, "store">): Promise<OwnFacet[]> {
  const all = await tools.store.read(["facets"], (tx) => tx.objectStore("facets").getAll());
  return all.filter(({ removed }) => !removed).sort((a, b) => compareText(a.id, b.id));
}

/**
 * Writes a facet and returns it, or undefined where its name is empty, or a name that it did not have before is already
 * a facet's, a filter's or level's of queries, or that of derived traits: it could then not be asked for.
 */
export async function saveOwnFacet(
  tools: FacetTools,
  edit: FacetEdit,
): Promise<OwnFacet | undefined> {
  const [label = ""] = Object.values(edit.labels);
  const id = edit.id ?? clip(traitFromLabel("", label).slice(1), LONGEST_ID);
  if (id === "") return undefined;
  const { sample: _, ...own } = edit;
  const kept = await tools.store.write(WORDED_STORES, async (tx) => {
    const counted = await countingIn(tx);
    const facets = tx.objectStore("facets");
    const stored = await facets.getAll();
    const last = stored.find((each) => each.id === id);
    const facet = { ...own, id, at: editedAt(tools.now(), last?.at) };
    const all = stored.filter(({ removed }) => !removed);
    const before = edit.id === undefined ? undefined : all.find((each) => each.id === id);
    const had = new Set(before ? namesOf(before) : []);
    const fresh = namesOf(facet).filter((name) => !had.has(name));
    const others = all.filter((each) => each !== before).flatMap(namesOf);
    if (fresh.some((name) => isTaken(name) || others.includes(name))) return undefined;
    await facets.put(facet);
    await noteWords(tx, counted);
    return facet;
  });
  tools.announce("map");
  void keepIndex(tools).catch(() => undefined);
  return kept;
}

const namesOf = ({ id, labels }: Pick<OwnFacet, "id" | "labels">): string[] =>
  [id, ...Object.values(labels)].map((name) => fold(name).replaceAll("-", " "));

const isTaken = (name: string): boolean =>
  facetNamed(name) !== undefined || isQueryWord(name) || name === DERIVED;

/** Removes a facet; its traits stay in the sightings. The removal is a record, so that an import does not undo it. */
export async function removeOwnFacet(tools: FacetTools, facet: OwnFacet): Promise<void> {
  await tools.store.write(WORDED_STORES, async (tx) => {
    const counted = await countingIn(tx);
    const last = await tx.objectStore("facets").get(facet.id);
    const at = editedAt(tools.now(), last?.at);
    await tx.objectStore("facets").put({ ...facet, removed: true, at });
    await noteWords(tx, counted);
  });
  tools.announce("map");
  void keepIndex(tools).catch(() => undefined);
}
