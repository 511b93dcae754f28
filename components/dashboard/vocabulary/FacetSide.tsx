// The facets beside the list of words: links on wide windows, one choice on narrow ones.
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import { sectionMessages } from "../../../assets/messages/shared.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { FACETS, type Facet } from "../../../lib/model/facets.ts";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { toHash } from "../route.ts";

const GROUPS: readonly Facet["section"][] = ["who", "life", "work", "mind", "buying", "online"];

type Props = {
  readonly current: string;
  /** How many words each facet has. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Narrows the list to a facet, or to none. */
export function FacetSide({ current, counts }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const locale = useLocale();
  const { facetLabel } = useVocabulary();
  const shipped = new Set(FACETS.map(({ id }) => id));
  const groups = [
    ...GROUPS.map((section) => ({
      name: sectionMessages[section][locale],
      ids: FACETS.filter((facet) => facet.section === section && counts.has(facet.id)).map(
        ({ id }) => id,
      ),
    })),
    { name: say("ownFacets"), ids: [...counts.keys()].filter((id) => !shipped.has(id)).sort() },
  ].filter(({ ids }) => ids.length > 0);
  const place = (facet: string) => toHash("vocabulary", facet && `facet/${facet}`);
  const link = (facet: string, label: string, count: number) => (
    <li key={facet}>
      <a href={place(facet)} aria-current={facet === current ? "true" : undefined}>
        <span class="grow ellipsis">{toDisplay(label)}</span>
        <span class="small soft number">{count}</span>
      </a>
    </li>
  );
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav class="facet-side" aria-label={say("facets")}>
      <select
        aria-label={say("facet")}
        value={current}
        onChange={(event) => (location.hash = place(event.currentTarget.value))}
      >
        <option value="">{say("allFacets")}</option>
        {groups.map(({ name, ids }) => (
          <optgroup key={name} label={name}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {toDisplay(facetLabel(id))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <ul>{link("", say("allFacets"), all)}</ul>
      {groups.map(({ name, ids }) => (
        <div key={name} class="facet-group">
          <h2>{name}</h2>
          <ul>{ids.map((id) => link(id, facetLabel(id), counts.get(id) ?? 0))}</ul>
        </div>
      ))}
      <p>
        <a href={toHash("vocabulary", "facets")} data-testid="own-facets">
          {say("ownFacets")}…
        </a>
      </p>
    </nav>
  );
}
