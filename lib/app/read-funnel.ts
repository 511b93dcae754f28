// The funnel of a persona over the whole map; the sightings are read once and again when the map changes.
import type { Changes } from "../browser/changes.ts";
import { liveSightings } from "../exchange/map-question.ts";
import { coverLooks, writtenFunnel, type CoveredLook, type Funnel } from "../insight/funnel.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Criteria } from "../rank/question.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { countingFor } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

type Base = { readonly looks: readonly CoveredLook[]; readonly lexicon: Lexicon };

/** Returns the verb that gives the funnel of criteria, as they are ordered. */
export function makeReadFunnel(
  tools: Pick<Tools, "store" | "now"> & Pick<Changes, "listen">,
): (criteria: Criteria) => Promise<Funnel> {
  let kept: Promise<Base> | undefined;
  tools.listen((change) => {
    if (change === "map") kept = undefined;
  });
  return async (criteria) => {
    kept ??= readBase(tools);
    kept.catch(() => (kept = undefined));
    const { looks, lexicon } = await kept;
    return writtenFunnel(criteria, looks, lexicon, tools.now());
  };
}

async function readBase({ store }: Pick<Tools, "store">): Promise<Base> {
  const map = await store.read(MAP_STORES, readMap);
  const { lexicon } = countingFor(map);
  return { looks: coverLooks([...liveSightings(map).values()].flat(), lexicon), lexicon };
}
