// The IAB Audience Taxonomy, loaded when somebody first searches it.
import { readIab, searchIab, type IabCategory } from "../suggest/search-iab.ts";

export type { IabCategory } from "../suggest/search-iab.ts";

/** The taxonomy as a form uses it. */
export type IabSearch = {
  readonly search: (text: string, most: number) => readonly IabCategory[];
  readonly byId: (id: string) => IabCategory | undefined;
};

let loaded: Promise<IabSearch> | undefined;

/** Returns the taxonomy's search; the text is fetched from the extension itself, once a page. */
export function loadIab(): Promise<IabSearch> {
  loaded ??= import("../../assets/iab/audience-taxonomy.ts").then(({ IAB_AUDIENCE_TAXONOMY }) => {
    const categories = readIab(IAB_AUDIENCE_TAXONOMY);
    const byId = new Map(categories.map((category) => [category.id, category]));
    return {
      search: (text, most) => searchIab(categories, text, most),
      byId: (id) => byId.get(id),
    };
  });
  return loaded;
}
