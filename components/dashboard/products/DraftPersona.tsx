// The button that drafts a persona from a product card and leads to it.
import { useId } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { languageTag } from "../../../lib/base/messages.ts";
import { draftFromProduct } from "../../../lib/model/draft-persona.ts";
import type { Product } from "../../../lib/model/product.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useLocale, useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { ProductVerbs } from "../dashboard-verbs.ts";
import { leadFromHere } from "../lead-on.ts";
import { toHash } from "../route.ts";
import { useTask } from "../use-task.ts";

type Props = { readonly product: Product; readonly verbs: ProductVerbs };

// Two personas of one name cannot be told apart in a list.
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? name : `${name} (${n})`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Writes the persona that the card suggests; where the card says too little for one, it says what is missing. */
export function DraftPersona({ product, verbs }: Props) {
  const say = useWords(dashboardProductsMessages);
  const locale = useLocale();
  const id = useId();
  const { traitLabel } = useVocabulary();
  const [task, begin] = useTask<void>();
  const traits = draftFromProduct(product);
  const isReady = traits.some(({ level }) => level !== "may");
  const needs = traits.flatMap(({ trait }) =>
    trait.startsWith("need:") ? [traitLabel(trait)] : [],
  );
  const benefit = product.benefits?.[0];
  const list = new Intl.ListFormat(languageTag(locale), { type: "conjunction" });
  const facts = { name: product.name, needs: list.format(needs), benefit: benefit ?? "" };
  const draft = async () => {
    const leadTo = leadFromHere();
    // As it is stored by now: the click that led here may have left a field that keeps itself.
    const latest = (await verbs.listProducts()).find((each) => each.id === product.id) ?? product;
    const taken = new Set((await verbs.listPersonas()).map(({ name }) => name));
    const persona = await verbs.savePersona({
      name: freeName(say("draftName", { name: latest.name }), taken),
      product: latest.id,
      traits: draftFromProduct(latest),
      ...(needs.length > 0 && benefit && { positioning: say("draftPosition", facts) }),
    });
    leadTo(toHash("personas", persona.id));
  };
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={!isReady || task.state === "busy"}
        aria-describedby={id}
        data-testid="product-draft"
        onClick={() => begin(draft)}
      >
        {say("draft")}
      </button>
      <p id={id} class="small soft draft-about">
        {say(isReady ? "draftAbout" : "draftNeeds")}
      </p>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
    </>
  );
}
