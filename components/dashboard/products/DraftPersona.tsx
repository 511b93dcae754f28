// The button that leads to the persona which a product card suggests.
import { useId } from "preact/hooks";
import { dashboardProductsMessages } from "../../../assets/messages/dashboard-products.ts";
import { draftFromProduct } from "../../../lib/model/draft-persona.ts";
import type { Product } from "../../../lib/model/product.ts";
import { useWords } from "../../language.ts";
import { addressOfDraft } from "../personas/unsaved-address.ts";
import { toHash } from "../route.ts";

/** Leads to the suggested persona, which nobody has saved yet; where the card says too little for one, says what is missing. */
export function DraftPersona({ product }: { readonly product: Product }) {
  const say = useWords(dashboardProductsMessages);
  const id = useId();
  const isReady = draftFromProduct(product).some(({ level }) => level !== "may");
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={!isReady}
        aria-describedby={id}
        data-testid="product-draft"
        onClick={() => {
          location.hash = toHash("personas", addressOfDraft(product.id));
        }}
      >
        {say("draft")}
      </button>
      <p id={id} class="small soft draft-about">
        {say(isReady ? "draftAbout" : "draftNeeds")}
      </p>
    </>
  );
}
