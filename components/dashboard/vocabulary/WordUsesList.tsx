// Where a word is used: sightings, channels, personas, product cards.
import { dashboardVocabularyMessages } from "../../../assets/messages/dashboard-vocabulary.ts";
import type { UseIn } from "../../../lib/app/count-uses.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import type { VocabularyVerbs } from "../dashboard-verbs.ts";
import { toHash, type Section } from "../route.ts";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";

type Props = { readonly id: string; readonly name: string; readonly verbs: VocabularyVerbs };

/** Shows the counts, each with the door to what it counts. */
export function WordUsesList({ id, name, verbs }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const uses = useLive(() => verbs.countUses(id), verbs.listen, ["map"], [id]);
  if (uses.state === "loading") return <Waiting />;
  if (uses.state === "failed") return <ErrorNotice error={uses.error} onRetry={uses.retry} />;
  const { sightings, exact, channels, personas, products } = uses.value;
  if (sightings + personas.length + products.length === 0) {
    return <p class="soft">{say("usedNowhere")}</p>;
  }
  return (
    <>
      {sightings > 0 && (
        <div>
          <p data-testid="word-seen">{say("usedSeen", { sightings, channels })}</p>
          {exact < sightings && <p class="small soft">{say("usedExact", { exact })}</p>}
          <p>
            <a href={toHash("ask", name)}>{say("askWho")}</a>
          </p>
        </div>
      )}
      <UsedIn title={say("usedPersonas")} section="personas" list={personas} />
      <UsedIn title={say("usedProducts")} section="products" list={products} />
    </>
  );
}

type UsedInProps = {
  readonly title: string;
  readonly section: Section;
  readonly list: readonly UseIn[];
};

function UsedIn({ title, section, list }: UsedInProps) {
  if (list.length === 0) return null;
  return (
    <div>
      <h3 class="field-label">{title}</h3>
      <ul class="inline-list">
        {list.map(({ id, name }) => (
          <li key={id}>
            <a href={toHash(section, id)}>{toDisplay(name)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
